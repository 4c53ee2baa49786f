import type { Item } from '../model';
import { quote } from '../message';
import { inRankedOrder } from '../facts/ranked';
import { defineRule } from '../rule';
import { isParked, stageOf } from '../facts/status';

/** What the next sprint or two will take. */
const top = 10;
/** Only where so many of the others have criteria does the top lag behind. */
const usualShare = 0.7;
/** Fewer items below the top say nothing about what is usual. */
const fewest = 4;

export default defineRule({
  id: 'backlog-top-not-refined',
  on: 'file',
  severity: 'information',
  summary: 'What comes next is no vaguer than what comes later.',

  *check(file, { house, say }) {
    if (file.layout === 'openspec' || file.format === 'text') return;
    const open = inRankedOrder(file, house).filter(
      (item) => isStory(item) && !isParked(item) && stageOf(item, house) !== 'done',
    );
    const vague = open.slice(0, top).find(({ criteria }) => criteria.length === 0);
    if (!vague) return;
    const below = open.slice(open.indexOf(vague) + 1);
    const having = below.filter(({ criteria }) => criteria.length > 0).length;
    if (below.length < fewest || having < below.length * usualShare) return;
    const words = vague.title ?? vague.story?.need ?? vague.story?.text;
    if (!words) return;
    const message = say(
      'Refine {0} first: {1} of {2} items below have criteria, this has none.',
      quote(words.text, 66),
      having,
      below.length,
    );
    yield { at: words, message };
  },
});

function isStory({ kind }: Item): boolean {
  return kind === 'story' || kind === 'feature' || kind === 'requirement';
}
