import type { BacklogFile, Item } from './model';

/** The innermost item at an offset. Items are in source order, a child after its parent. */
export function itemAt(file: BacklogFile, offset: number): Item | undefined {
  let low = 0;
  let high = file.items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((file.items[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  let item: Item | null | undefined = file.items[low - 1];
  while (item && offset > item.span.end) item = item.parent;
  return item ?? undefined;
}
