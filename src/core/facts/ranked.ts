import type { House } from '../house';
import type { BacklogFile, Item } from '../model';
import { inOrder } from '../pattern';
import { priorityOf } from './priorities';

/** Fewer items have no order that one could rely on. */
const fewest = 8;

/**
 * The items of a file in which what stands further up comes first: their priorities fall from top to bottom, or the file
 * says that it is in this order. Empty where the order of the file may mean anything.
 */
export function inRankedOrder(file: BacklogFile, house: House): readonly Item[] {
  const items = file.items.filter(({ storyLevel }) => storyLevel);
  if (items.length < fewest) return [];
  return isSaidToBeRanked(file) || isRanked(items, house) ? items : [];
}

const ranked = inOrder(
  'i',
  /\b/,
  [
    /(?:in|by) (?:order of )?priority(?: order)?|(?:ordered|sorted|ranked|prioriti[sz]ed) (?:by|from|backlog)/,
    /most important first|highest priority first|top to bottom/,
    /nach Priorität (?:geordnet|sortiert)|das Wichtigste zuerst/,
  ],
  /\b/,
);

function isSaidToBeRanked({ passages = [], items }: BacklogFile): boolean {
  const headings = items[0]?.section ?? [];
  return headings.some((words) => ranked.test(words)) || passages.some(({ text }) => ranked.test(text.text));
}

/** Nearly all have a priority, on one scale and of several steps, and none stands above a more important one. */
function isRanked(items: readonly Item[], house: House): boolean {
  const [first, ...others] = items.map((item) => priorityOf(item, house));
  if (!first || others.some((other) => other?.scale !== first.scale)) return false;
  const ranks = [first, ...others].flatMap((priority) => priority?.rank ?? []);
  return (
    new Set(ranks).size > 1 && ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
  );
}
