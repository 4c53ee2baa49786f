import { quote } from '../message';
import { defineRule } from '../rule';
import { lackingWhatIsUsual } from '../usual';

export default defineRule({
  id: 'item-missing-id',
  on: 'file',
  severity: 'information',
  summary: 'Every story has an id where most of them have one.',

  *check({ items }) {
    for (const item of lackingWhatIsUsual(items, ({ id }) => id !== null)) {
      const at = item.title ?? item.story?.text ?? item.span;
      const what = item.title ? quote(item.title.text, 50) : 'this';
      yield { at, message: `Give ${what} an id, as the others have.` };
    }
  },
});
