import { fieldValue } from '../facts/field-value';
import type { House } from '../house';
import type { Item } from '../model';
import { needsOf, type Need } from '../facts/needs';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';

export default defineRule({
  id: 'item-not-ready',
  on: 'backlog',
  severity: 'warning',
  summary: 'What is marked as ready waits for nothing.',

  *check({ files }, { houseOf, say }) {
    const waits = new Map<Item, Need[]>();
    for (const need of needsOf(files)) {
      if (isOpen(need, houseOf(need.file))) waits.set(need.item, [...(waits.get(need.item) ?? []), need]);
    }
    for (const [item, needs] of waits) {
      const [first] = needs;
      const status = fieldValue(item, 'status');
      if (!first || !status) continue;
      const message =
        needs.length > 3
          ? say('Not ready: it waits for {0} items.', needs.length)
          : say(
              'Not ready: it waits for {0}.',
              needs
                .map(({ id }) => id)
                .join(', ')
                .slice(0, 64),
            );
      yield { file: first.file, at: status, message };
    }
  },
});

/** What is taken up waits for something that nobody has begun. */
function isOpen({ item, needed }: Need, house: House): boolean {
  return (
    fieldValue(item, 'status') !== null &&
    fieldValue(needed.item, 'status') !== null &&
    stageOf(item, house) === 'ready' &&
    stageOf(needed.item, house) === 'early'
  );
}
