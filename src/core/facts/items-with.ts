import { itemAt } from '../item-at';
import { matchesOf } from '../matches';
import type { BacklogFile, Item } from '../model';

/**
 * The items in whose lines a global pattern occurs, in the order of the file. A rule that finds something in few items
 * asks this first: to search the source once takes a fraction of the time that each text by itself does.
 */
export function itemsWith(pattern: RegExp, file: BacklogFile): ReadonlySet<Item> {
  const items = matchesOf(pattern, file.source).map(({ index }) => itemAt(file, index));
  return new Set(items.filter((item) => item !== undefined));
}
