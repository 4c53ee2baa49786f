import { keyOfId, type Named } from '../facts/dependencies';
import { fill } from '../edit';
import { isMissing, mentionsIn } from '../facts/hidden-needs';
import type { BacklogFile, Item, Layout } from '../model';
import { itemsById } from '../facts/needs';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';

/** Conventions that have no such field: what is added there, their programs do not know. */
const withoutField: ReadonlySet<Layout> = new Set(['spec-kit', 'kiro', 'openspec', 'bmad', 'backlog.md']);

export default defineRule({
  id: 'item-hidden-dependency',
  on: 'backlog',
  severity: 'information',
  language: 'en',
  summary: 'What an item waits for stands in a field, where programs and people look for it.',

  *check(backlog, { houseOf, say }) {
    const hidden = backlog.files.flatMap(mentionsIn);
    if (hidden.length === 0) return;
    const known = itemsById(backlog.files);
    const byItem = new Map<Item, { file: BacklogFile; ids: Named[] }>();
    for (const { file, item, ids } of hidden) {
      const mentioned = byItem.get(item);
      if (mentioned) mentioned.ids.push(...ids);
      else byItem.set(item, { file, ids: [...ids] });
    }
    for (const [item, { file, ids }] of byItem) {
      const house = houseOf(file);
      const isOnly = new Set(ids.map(({ id }) => keyOfId(id, file))).size === 1;
      const told = new Set<string>();
      for (const named of ids) {
        const key = keyOfId(named.id, file);
        if (told.has(key) || !isMissing(named.id, item, file, known, house)) continue;
        told.add(key);
        yield problemOf(named, { file, item, isOnly }, say);
      }
    }
  },
});

function problemOf(
  { id, at }: Named,
  { file, item, isOnly }: { file: BacklogFile; item: Item; isOnly: boolean },
  say: Say,
): BacklogProblem {
  const message = say('Say it in a field as well: "Depends on: {0}".', id.slice(0, 40));
  const slot = withoutField.has(file.layout) ? undefined : item.slots.depends;
  if (!slot || !isOnly) return { file, at, message };
  const fix = { title: say('Add "Depends on: {0}"', id), edits: [fill(slot, id)] };
  return { file, at, message, fix };
}
