import type { Span } from './phrase';

/** Spans among which it is quick to find whether any of them is at a place, however many there are. */
export class Cover {
  private readonly starts: readonly number[];
  /** For each start, the furthest end of the spans that begin there or before. */
  private readonly reach: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.starts = sorted.map(({ start }) => start);
    let furthest = -1;
    this.reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Whether a span begins at the offset or before and ends there or behind it. */
  holds(offset: number): boolean {
    const last = countUpTo(this.starts, offset) - 1;
    return (this.reach[last] ?? -1) >= offset;
  }

  /** Whether a span shares at least one character with another. */
  touches({ start, end }: Span): boolean {
    const last = countUpTo(this.starts, end - 1) - 1;
    return (this.reach[last] ?? -1) > start;
  }
}

/** How many of some ascending numbers are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
