import type { Item } from '../../../model';
import type { Block } from '../blocks/blocks';
import { labelKinds } from '../../labels';
import type { Section } from '../blocks/outline';
import { readCriteria } from './read-criteria';
import type { Context } from '../item/read-item';

/**
 * Gives items the criteria that stand below headings of their ids alone, in a part of the file for all of them: "Acceptance
 * criteria" over "GP-9". Those that have criteria of their own keep these.
 * @param free the blocks that stand in no item
 */
export function withCriteriaById(
  items: readonly Item[],
  free: readonly Block[],
  sections: readonly Section[],
  { source, law }: Context,
): readonly Item[] {
  const waiting = new Map(
    items.flatMap((item) =>
      item.id && item.storyLevel && item.criteria.length === 0 ? [[item.id.text, item]] : [],
    ),
  );
  if (waiting.size === 0 || !law.findsStories) return items;
  const anew = new Map<Item, Item>();
  /** The first of the free blocks behind the heading. Both come in source order. */
  let first = 0;
  for (const { heading, parent, end } of sections) {
    const item = waiting.get(heading.text.text.replace(/\s*[:：]$/, ''));
    if (!item || anew.has(item) || !parent || !labelKinds(parent.heading.text.text).includes('criteria'))
      continue;
    while ((free[first]?.start ?? Infinity) <= heading.end) first += 1;
    let last = first;
    while ((free[last]?.start ?? Infinity) < end) last += 1;
    const below = free.slice(first, last);
    const { criteria } = readCriteria([parent.heading, ...below], source, law);
    if (criteria.length > 0) anew.set(item, { ...item, criteria });
  }
  return anew.size === 0 ? items : items.map((item) => anew.get(item) ?? item);
}
