import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import { defineRule } from '../rule';
import { anyOf } from '../words/tokens';

const sprint = /^(?:sprint|iteration)\s*#?\d+/i;
const goal = anyOf(
  [
    'goal',
    'goals',
    'objective',
    'ziel',
    'sprintziel',
    'objetivo',
    'meta',
    'objectif',
    'obiettivo',
    'doel',
    'cel',
    'цель',
  ],
  'iu',
);

export default defineRule({
  id: 'sprint-missing-goal',
  on: 'file',
  severity: 'information',
  summary: 'A sprint says what it is for.',

  *check(file) {
    const sprints = sprintsOf(file);
    for (const [index, { name, at, items }] of sprints.entries()) {
      const end = sprints[index + 1]?.at.start ?? file.source.length;
      if (goal.test(withoutItems(file.source, { start: at.end, end }, items))) continue;
      yield { at, message: `Say what ${quote(name, 26)} is for: its goal.` };
    }
  },
});

/** A section that is a sprint: where its name stands, and what lies in it. */
interface Sprint {
  readonly name: string;
  readonly at: Span;
  readonly items: Item[];
}

function sprintsOf({ items, source }: BacklogFile): Sprint[] {
  const sprints = new Map<string, Sprint>();
  for (const item of items) {
    const name = item.section.find((section) => sprint.test(section));
    if (name === undefined) continue;
    const known = sprints.get(name);
    const start = known ? -1 : source.lastIndexOf(name, item.span.start);
    if (known) known.items.push(item);
    else if (start >= 0) sprints.set(name, { name, at: { start, end: start + name.length }, items: [item] });
  }
  return [...sprints.values()];
}

/** What the section says itself: the goals of its items are not the sprint's. */
function withoutItems(source: string, { start, end }: Span, items: readonly Item[]): string {
  let text = '';
  let from = start;
  for (const { span } of items) {
    text += source.slice(from, Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  return text + source.slice(from, Math.max(from, end));
}
