import type { House } from '../house';
import type { Field, Item } from '../model';
import { needsOf, type Need } from '../needs';
import { defineRule } from '../rule';
import { stageOf } from '../status';

export default defineRule({
  id: 'item-not-ready',
  on: 'backlog',
  severity: 'warning',
  summary: 'What is marked as ready waits for nothing.',

  *check({ files }, { houseOf }) {
    const waits = new Map<Item, Need[]>();
    for (const need of needsOf(files)) {
      if (isOpen(need, houseOf(need.file))) waits.set(need.item, [...(waits.get(need.item) ?? []), need]);
    }
    for (const [item, needs] of waits) {
      const [first] = needs;
      const status = statusOf(item);
      if (!first || !status) continue;
      const names = needs.length > 3 ? `${needs.length} items` : needs.map(({ id }) => id).join(', ');
      yield { file: first.file, at: status.value, message: `Not ready: it waits for ${names.slice(0, 64)}.` };
    }
  },
});

/** What is taken up waits for something that nobody has begun. */
function isOpen({ item, needed }: Need, house: House): boolean {
  return (
    statusOf(item) !== undefined &&
    statusOf(needed.item) !== undefined &&
    stageOf(item, house) === 'ready' &&
    stageOf(needed.item, house) === 'early'
  );
}

function statusOf({ fields }: Item): Field | undefined {
  return fields.find(({ name }) => name === 'status');
}
