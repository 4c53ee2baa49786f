import type { Span } from '../../../phrase';

/** The last of what stands in source order that begins before an offset: its index, or -1. */
export function indexBefore(placed: readonly Span[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
