import { quote } from '../message';
import type { Item } from '../model';
import type { Span } from '../phrase';
import { defineRule } from '../rule';
import { sprintsOf } from '../facts/sprints';
import { anyOf } from '../words/tokens';

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

  *check(file, { say }) {
    const sprints = sprintsOf(file);
    for (const [index, { name, at, items }] of sprints.entries()) {
      const end = sprints[index + 1]?.at.start ?? file.source.length;
      if (goal.test(withoutItems(file.source, { start: at.end, end }, items))) continue;
      yield { at, message: say('Say what {0} is for: its goal.', quote(name, 26)) };
    }
  },
});

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
