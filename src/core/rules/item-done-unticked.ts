import { quote } from '../message';
import { defineRule } from '../rule';
import { doneStatusOf } from '../facts/status';

export default defineRule({
  id: 'item-done-unticked',
  on: 'item',
  severity: 'warning',
  layouts: ['bmad', 'backlog.md'],
  summary: 'What is done has all its criteria and tasks ticked.',

  *check(item, { say }) {
    const status = doneStatusOf(item);
    if (!status) return;
    const boxes = [...item.criteria, ...(item.tasks ?? [])].filter(({ checked }) => checked !== undefined);
    const open = boxes.filter(({ checked }) => checked === false);
    if (open.length === 0) return;
    const message = say(
      '{0}, but {1} of {2} criteria and tasks are not ticked.',
      quote(status.text, 62),
      open.length,
      boxes.length,
    );
    // A team that never ticks its boxes has forgotten none.
    yield open.length < boxes.length
      ? { at: status, message }
      : { at: status, message, severity: 'information' };
  },
});
