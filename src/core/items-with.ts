import { itemAt } from './item-at';
import { matchesOf } from './matches';
import type { BacklogFile, Item } from './model';

/**
 * The items in whose lines a global pattern occurs, in the order of the file. A rule that finds something in few items
 * asks this first: to search the source once takes a fraction of the time that each text by itself does.
 */
export function itemsWith(pattern: RegExp, file: BacklogFile): ReadonlySet<Item> {
  const found = new Set<Item>();
  let last: Item | undefined;
  for (const { index } of matchesOf(pattern, file.source)) {
    if (last && index < last.span.end && last === itemAt(file, index)) continue;
    last = itemAt(file, index);
    if (last) found.add(last);
  }
  return found;
}
