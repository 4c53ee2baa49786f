import { matchFrom } from '../matches';
import type { Span } from '../phrase';

export type Part = 'role' | 'need' | 'benefit' | 'situation';

/** Words of the template, by their offsets in the sentence. */
export interface Marker extends Span {
  readonly part: Part;
  /** Where its part lies, where that is not simply up to the next marker. */
  readonly holds?: Span;
  /** Where its part begins, where other words stand before it. */
  readonly from?: number;
  /** For a role inside the wish: where the wish goes on. */
  readonly resumesAt?: number;
}

/** A match of one of the template's patterns as the words that open a part. */
export function toMarker(match: RegExpExecArray, part: Part): Marker {
  return { start: match.index, end: match.index + match[0].length, part };
}

/** Where a pattern matches right at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): Span | null {
  const match = matchFrom(pattern, text, offset);
  return match?.index === offset ? { start: offset, end: offset + match[0].length } : null;
}
