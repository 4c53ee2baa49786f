import { fill } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-level-unclear',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'Every item can be told for Product Owner or Product Manager work.',

  *check(item, { level, say }) {
    if (item.kind === 'bug' || item.kind === 'task' || item.kind === 'other') return;
    if (level().label !== 'unclear') return;
    const { slots, title, span } = item;
    const choices = (['PO', 'PM'] as const).map((label) => ({
      title: say('Set the level to {0}', label),
      label,
    }));
    yield {
      at: title ?? span,
      message: say('Say what is to be built or decided, or set the level: the words do not tell.'),
      suggestions: choices.flatMap(({ title: name, label }) =>
        slots.level ? [{ title: name, edits: [fill(slots.level, label)] }] : [],
      ),
    };
  },
});
