import type { BacklogFile } from '../model';
import { defineRule } from '../rule';

/** Fewer stories need no goal to hold them together. */
const fewest = 10;

const goal =
  /\b(?:product goals?|goals?|vision|objectives?|outcomes?|mission|purpose|north star|produktziel|ziele?|objetivos?|metas?|objectifs?|obiettiv[oi]|doel(?:en)?|cele?)\b/iu;

export default defineRule({
  id: 'backlog-missing-goal',
  on: 'backlog',
  severity: 'off',
  summary: 'A product backlog says which goal it serves.',

  *check({ files, beside = [] }, { say }) {
    const stories = files.flatMap(({ items }) => items.filter(({ storyLevel }) => storyLevel));
    if (stories.length < fewest || [...files, ...beside].some(statesGoal)) return;
    const file = files.find(({ format, layout, items }) => {
      return format !== 'gherkin' && layout === 'generic' && items.length > 0;
    });
    const first = file?.items[0];
    if (!file || !first) return;
    const at = first.title ?? first.story?.text ?? first.span;
    yield { file, at, message: say('Say which goal the {0} stories of this backlog serve.', stories.length) };
  },
});

function statesGoal({ items, passages = [], path }: BacklogFile): boolean {
  return (
    goal.test(path.replace(/[_-]/g, ' ')) ||
    items.some(
      ({ kind, fields, section }) =>
        kind === 'goal' ||
        kind === 'initiative' ||
        fields.some(({ name }) => name === 'goal') ||
        section.some((heading) => goal.test(heading)),
    ) ||
    passages.some(
      ({ text, section }) =>
        goal.test(section.at(-1) ?? '') || goal.test(text.text.slice(0, 40).replaceAll('_', ' ')),
    )
  );
}
