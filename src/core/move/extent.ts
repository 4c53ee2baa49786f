import type { Item } from '../model';

/** Where an item ends with all that stands under it. */
export function endOf(item: Item, items: readonly Item[]): number {
  return items.reduce((end, one) => (isUnder(one, item) ? Math.max(end, one.span.end) : end), item.span.end);
}

function isUnder(item: Item, above: Item): boolean {
  for (let one: Item | null = item; one; one = one.parent) if (one === above) return true;
  return false;
}
