import { quote } from '../message';
import { defineRule } from '../rule';
import { lackingWhatIsUsual } from '../facts/usual';

export default defineRule({
  id: 'item-missing-id',
  on: 'file',
  severity: 'information',
  summary: 'Every story has an id where most of them have one.',

  *check({ items }, { say }) {
    for (const item of lackingWhatIsUsual(items, ({ id }) => id !== null)) {
      const at = item.title ?? item.story?.text ?? item.span;
      const message = item.title
        ? say('Give {0} an id, as the others have.', quote(item.title.text, 50))
        : say('Give this an id, as the others have.');
      yield { at, message };
    }
  },
});
