import { phraseOf, type Phrase, type Span } from '../../phrase';

/** The lines of a source as the Gherkin parser counts them, and where they stand. */
export interface Lines {
  readonly texts: readonly string[];
  /** The words of a line (from 0) without the white space around them. */
  spanOf(line: number): Span;
  /** Words on a line, at or behind a column; both from 1, as the parser gives them. */
  find(words: string, line: number, column?: number): Phrase | null;
  /** The last character of the last line with content before a line: comments and blank lines are none. */
  endBefore(line: number): number;
  readonly source: string;
}

/** Looks up where the lines begin once for all that is found in them. */
export function linesOfSource(source: string): Lines {
  const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  const texts = source.split(/\r\n|\n|\r/);
  const startOf = (line: number): number => starts[line] ?? source.length;
  const spanOf = (line: number): Span => {
    const text = texts[line] ?? '';
    const start = startOf(line) + text.length - text.trimStart().length;
    return { start, end: start + text.trim().length };
  };
  return {
    texts,
    source,
    spanOf,
    find(words, line, column = 1) {
      const from = startOf(line - 1);
      const at = source.indexOf(words, from + Math.max(0, column - 1));
      return at < 0 || at > from + (texts[line - 1]?.length ?? 0)
        ? null
        : phraseOf(source, at, at + words.length);
    },
    endBefore(line) {
      for (let at = Math.min(line, texts.length) - 1; at >= 0; at--) {
        const text = texts[at]?.trim() ?? '';
        if (text !== '' && !text.startsWith('#')) return spanOf(at).end;
      }
      return 0;
    },
  };
}
