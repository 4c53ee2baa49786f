import { lineStart } from '../../../line-start';
import { slicePhrase, trimPhrase } from '../../../phrase';
import type { Entry, Paragraph } from '../blocks/blocks';

/**
 * Whole lines of a paragraph, or of an entry's first one, as a paragraph of their own.
 * @param from and `to`: offsets in its words, at line starts
 * @param text the source as it was parsed
 */
export function cutParagraph(
  block: Paragraph | Entry,
  from: number,
  to: number,
  text: string,
): Paragraph | null {
  const words = trimPhrase(slicePhrase(block.text, from, to));
  if (words.text === '') return null;
  const isFirst = from === 0;
  const isLast = to >= block.text.text.length;
  const ofEntry = block.type === 'entry';
  return {
    type: 'paragraph',
    start: isFirst ? block.start : Math.max(block.start, lineStart(text, words.start)),
    end: isLast && !ofEntry ? block.end : lineEnd(text, words.end, block.end),
    within: ofEntry ? block : block.within,
    text: words,
  };
}

/** An entry with the first lines of its words alone. */
export function cutEntry(entry: Entry, to: number): Entry {
  return { ...entry, text: trimPhrase(slicePhrase(entry.text, 0, to)) };
}

function lineEnd(text: string, at: number, most: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? most : Math.min(most, at + text.slice(at, end).trimEnd().length);
}
