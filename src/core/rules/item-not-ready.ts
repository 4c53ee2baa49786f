import type { Field, Item } from '../model';
import { itemsById, needsOf } from '../needs';
import { defineRule } from '../rule';
import { stageOf } from '../status';

export default defineRule({
  id: 'item-not-ready',
  on: 'backlog',
  severity: 'warning',
  summary: 'What is marked as ready waits for nothing.',

  *check({ files }, { houseOf }) {
    const known = itemsById(files);
    for (const file of files) {
      const house = houseOf(file);
      for (const item of file.items) {
        const status = statusOf(item);
        if (!status || stageOf(item, house) !== 'ready') continue;
        const open = needsOf(item, file, known).filter(
          ({ needed }) => stageOf(needed.item, house) === 'early' && statusOf(needed.item),
        );
        const names = open.map(({ id }) => id);
        if (names.length === 0) continue;
        const message = `Not ready: it waits for ${names.length > 3 ? `${names.length} items` : names.join(', ')}.`;
        yield { file, at: status.value, message: message.slice(0, 90) };
      }
    }
  },
});

function statusOf({ fields }: Item): Field | undefined {
  return fields.find(({ name }) => name === 'status');
}
