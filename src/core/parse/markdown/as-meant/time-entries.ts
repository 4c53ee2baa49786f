import { plannedHeading } from '../../plans/planned-heading';
import { isTime, timeOpening } from '../../plans/planned-times';
import type { Block } from '../blocks/blocks';
import { listsOf } from '../blocks/lists';
import { outlineOf, sectionAt, type Section } from '../blocks/outline';
import { lineHeading } from './line-heading';
import { setWithin } from './set-within';

/**
 * Makes headings of the times of a roadmap that are entries over lists of their own: what is planned for each stands in
 * lists that stand in no other.
 * @param text the source as it was parsed
 */
export function withTimeEntries(blocks: readonly Block[], text: string): readonly Block[] {
  const sections = outlineOf(blocks, text.length);
  const holders = new Set(blocks.map(({ within }) => within));
  const times = listsOf(blocks).flatMap(({ entries }) => {
    const areColumns = entries.every(
      ({ depth, text: { text } }) => depth === 0 && (isTime(text) || plannedHeading.test(text)),
    );
    const isPlan = entries.some((entry) => holders.has(entry) && isTime(entry.text.text));
    const isFree = areColumns && isPlan && mayHoldTimes(sectionAt(sections, entries[0]?.start ?? 0));
    return isFree ? entries : [];
  });
  if (times.length === 0) return blocks;
  const headings = new Map(times.map((entry) => [entry.start, lineHeading(entry, entry.text.end)]));
  const lifted = setWithin(blocks, new Map(times.map((entry) => [entry, null])));
  return lifted.map((block) => (block.type === 'entry' && headings.get(block.start)) || block);
}

/** Whether times may stand in a section: below the title of the file, another time, an area. Deeper stand those of a plan. */
export function mayHoldTimes(section: Section | null): boolean {
  return !section?.parent || isArea(section) || timeOpening.test(section.heading.text.text);
}

/** A heading right below the title of the file that is no time. */
export function isArea(section: Section | null): boolean {
  return section?.parent?.parent === null && !timeOpening.test(section.heading.text.text);
}
