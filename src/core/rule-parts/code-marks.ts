import { joinPhrase, piecesOf, type Phrase } from '../phrase';

/**
 * The words of a phrase with the marks of code around what stands in them. A reader of Markdown takes them away, as it
 * does with all markup, but what is code is no everyday word. In other formats the marks are words of the author.
 */
export function withCodeMarks(phrase: Phrase, source: string): Phrase {
  if (!source.slice(Math.max(0, phrase.start - 1), phrase.end + 1).includes('`')) return phrase;
  let wasCode = false;
  return joinPhrase(
    piecesOf(phrase).flatMap(({ text, source: start, size, width }) => {
      const end = start + width;
      const words = { text: phrase.text.slice(text, text + size), start, end };
      // Between two that are code a piece has marks on both sides as well.
      wasCode = !wasCode && source[start - 1] === '`' && source[end] === '`';
      if (!wasCode) return [words];
      const mark = (at: number): Phrase => ({ text: '`', start: at, end: at + 1 });
      return [mark(start - 1), words, mark(end)];
    }),
  );
}
