import { quote } from '../message';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';
import { lackingWhatIsUsual } from '../facts/usual';

export default defineRule({
  id: 'item-missing-estimate',
  on: 'file',
  severity: 'information',
  summary: 'Every story has an estimate where most of them have one.',

  *check({ items }, { house, say }) {
    for (const item of lackingWhatIsUsual(items, ({ fields }) =>
      fields.some(({ name }) => name === 'estimate'),
    )) {
      if (stageOf(item, house) === 'done') continue;
      const at = item.title ?? item.story?.text ?? item.span;
      const message = item.title
        ? say('Give {0} an estimate, as the others have.', quote(item.title.text, 50))
        : say('Give this an estimate, as the others have.');
      yield { at, message };
    }
  },
});
