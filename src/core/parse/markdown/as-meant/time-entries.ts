import { plannedHeading } from '../../planned-heading';
import { isTime } from '../../planned-times';
import type { Block } from '../blocks/blocks';
import { listsOf } from '../blocks/lists';
import { lineHeading } from './line-heading';
import { setWithin } from './set-within';

/**
 * Makes headings of the times of a roadmap that are entries over lists of their own: what is planned for each stands in
 * lists that stand in no other.
 */
export function withTimeEntries(blocks: readonly Block[]): readonly Block[] {
  const holders = new Set(blocks.map(({ within }) => within));
  const times = listsOf(blocks).flatMap(({ entries }) => {
    const areColumns = entries.every(
      ({ depth, text: { text } }) => depth === 0 && (isTime(text) || plannedHeading.test(text)),
    );
    const isPlan = entries.some((entry) => holders.has(entry) && isTime(entry.text.text));
    return areColumns && isPlan ? entries : [];
  });
  if (times.length === 0) return blocks;
  const headings = new Map(times.map((entry) => [entry.start, lineHeading(entry, entry.text.end)]));
  const lifted = setWithin(blocks, new Map(times.map((entry) => [entry, null])));
  return lifted.map((block) => (block.type === 'entry' && headings.get(block.start)) || block);
}
