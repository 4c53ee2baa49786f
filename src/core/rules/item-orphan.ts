import type { Item } from '../model';
import { defineRule } from '../rule';

/** Only where most items have something above them does one without stand out. */
const usualShare = 0.5;
const fewest = 6;

export default defineRule({
  id: 'item-orphan',
  on: 'file',
  severity: 'information',
  summary: 'A story belongs to a goal, an epic or a feature where the others do.',

  *check({ items }, { say }) {
    const stories = items.filter(({ storyLevel, kind }) => storyLevel && kind !== 'bug' && kind !== 'task');
    const orphans = stories.filter((item) => !hasParent(item));
    if (stories.length < fewest || orphans.length >= stories.length * usualShare) return;
    for (const { title, story, span } of orphans) {
      yield {
        at: title ?? story?.text ?? span,
        message: say('Say which goal or epic this belongs to, as most others here do.'),
      };
    }
  },
});

function hasParent({ parent, fields }: Item): boolean {
  return parent !== null || fields.some(({ name }) => name === 'parent' || name === 'goal');
}
