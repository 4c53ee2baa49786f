import { quote } from '../message';
import { defineRule } from '../rule';
import { stageOf } from '../status';
import { lackingWhatIsUsual } from '../usual';

export default defineRule({
  id: 'item-missing-priority',
  on: 'file',
  severity: 'information',
  summary: 'Every story has a priority where most of them have one.',

  *check({ items }, { house }) {
    for (const item of lackingWhatIsUsual(items, ({ fields }) =>
      fields.some(({ name }) => name === 'priority'),
    )) {
      if (stageOf(item, house) === 'done') continue;
      const at = item.title ?? item.story?.text ?? item.span;
      const what = item.title ? quote(item.title.text, 50) : 'this';
      yield { at, message: `Give ${what} a priority, as the others have.` };
    }
  },
});
