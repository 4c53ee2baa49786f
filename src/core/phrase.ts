import { matchesOf } from './matches';

/**
 * Words of the author, and where they stand in the source.
 *
 * A reader takes markup away ("**As a** nurse" reads "As a nurse") and joins wrapped lines with a space, so the
 * words and the source differ. A phrase holds the words as a person reads them in `text` and can still say for
 * each of them where it was written.
 */
export interface Span {
  /** UTF-16 offset in the source, inclusive. */
  readonly start: number;
  /** UTF-16 offset in the source, exclusive. */
  readonly end: number;
}

/** A run of `size` UTF-16 units of the text that stands as `width` units in the source; equal means one to one. */
interface Piece {
  readonly text: number;
  readonly source: number;
  readonly size: number;
  readonly width: number;
}

/** Words as a person reads them, with the places they were read from. */
export interface Phrase extends Span {
  readonly text: string;
  /** In ascending order, covering all of `text`; absent where the text is the source itself. */
  readonly pieces?: readonly Piece[];
}

/** The source between two offsets, as it is. */
export function phraseOf(source: string, start: number, end: number): Phrase {
  return { text: source.slice(start, end), start, end };
}

/** Words that the source says otherwise: "done" for "true", even where they are as long. */
export function readAs(text: string, { start, end }: Span): Phrase {
  return { text, start, end, pieces: [{ text: 0, source: start, size: text.length, width: end - start }] };
}

/** A phrase from its parts, joined in order: texts with the source span that each was read from. */
export function joinPhrase(parts: readonly Phrase[]): Phrase {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    for (const piece of piecesOf(part)) pieces.push({ ...piece, text: piece.text + text.length });
    text += part.text;
  }
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return { text: '', start: 0, end: 0 };
  const start = pieces[0]?.source ?? first.start;
  const end = pieces.length > 0 ? last.end : first.end;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  return only && only.size === only.width ? { text, start, end } : { text, start, end, pieces };
}

/** A phrase piece by piece: one of its own where the text is the source itself. */
export function piecesOf({ text, start, end, pieces }: Phrase): readonly Piece[] {
  return pieces ?? [{ text: 0, source: start, size: text.length, width: end - start }];
}

/** The same words, written `by` units further on. */
export function shiftPhrase({ text, start, end, pieces }: Phrase, by: number): Phrase {
  return {
    text,
    start: start + by,
    end: end + by,
    ...(pieces && { pieces: pieces.map((piece) => ({ ...piece, source: piece.source + by })) }),
  };
}

/** Phrases in the order of the source as the lines of one. */
export function joinLines(lines: readonly Phrase[]): Phrase {
  return joinPhrase(
    lines.flatMap((line, index) => {
      const before = lines[index - 1];
      return before
        ? [{ text: '\n', start: before.end, end: Math.max(before.end, line.start) }, line]
        : [line];
    }),
  );
}

const line = /[^\r\n]+/g;

/** The lines of a phrase without the white space around them, empty ones left out. */
export function linesOf(phrase: Phrase): Phrase[] {
  const lines = matchesOf(line, phrase.text).map(({ 0: words, index }) =>
    trimPhrase(slicePhrase(phrase, index, index + words.length)),
  );
  return lines.filter(({ text }) => text !== '');
}

/** The phrase on one line: every line end with the white space around it reads as a space. */
export function unwrapPhrase(phrase: Phrase): Phrase {
  if (!/[\r\n]/.test(phrase.text)) return trimPhrase(phrase);
  const parts: Phrase[] = [];
  for (const line of linesOf(phrase)) {
    const before = parts[parts.length - 1];
    if (before) parts.push({ text: ' ', start: before.end, end: Math.max(before.end, line.start) });
    parts.push(line);
  }
  return joinPhrase(parts);
}

/** The words from `from` to `to` (offsets in `phrase.text`), with their place in the source. */
export function slicePhrase(phrase: Phrase, from: number, to: number = phrase.text.length): Phrase {
  const text = phrase.text.slice(from, to);
  if (!phrase.pieces) return { text, start: phrase.start + from, end: phrase.start + Math.max(from, to) };

  const pieces: Piece[] = [];
  for (let at = pieceAt(phrase.pieces, from); at < phrase.pieces.length; at++) {
    const piece = phrase.pieces[at];
    if (!piece || piece.text >= to) break;
    const start = Math.max(from, piece.text);
    const end = Math.min(to, piece.text + piece.size);
    if (start >= end) continue;
    const linear = piece.size === piece.width;
    pieces.push({
      text: start - from,
      source: linear ? piece.source + start - piece.text : piece.source,
      size: end - start,
      width: linear ? end - start : piece.width,
    });
  }
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) {
    const at = sourceOffset(phrase, from);
    return { text, start: at, end: at };
  }
  return { text, start: first.source, end: last.source + last.width, pieces };
}

/** The number of the piece that holds an offset of the text: a long paragraph has thousands of pieces and of lines. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.text + piece.size <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase without the white space around it. */
export function trimPhrase(phrase: Phrase): Phrase {
  const from = phrase.text.length - phrase.text.trimStart().length;
  const to = phrase.text.trimEnd().length;
  return from === 0 && to === phrase.text.length ? phrase : slicePhrase(phrase, from, Math.max(from, to));
}

/** Where in the source the word at `offset` of the text stands. */
export function sourceOffset(phrase: Phrase, offset: number): number {
  if (!phrase.pieces) return phrase.start + offset;
  for (const piece of phrase.pieces) {
    if (offset < piece.text + piece.size) {
      return piece.size === piece.width ? piece.source + Math.max(0, offset - piece.text) : piece.source;
    }
  }
  return phrase.end;
}

/** Whether some words of the text stand at an offset of the source: the way back of `sourceOffset`. */
export function standsAt({ text, start, pieces }: Phrase, words: string, offset: number): boolean {
  if (!pieces) return text.startsWith(words, offset - start) && offset >= start;
  return pieces.some((piece) => {
    const by = offset - piece.source;
    if (by < 0 || by >= piece.width) return false;
    if (piece.size === piece.width) return text.startsWith(words, piece.text + by);
    const found = by === 0 ? text.indexOf(words, piece.text) : -1;
    return found >= 0 && found < piece.text + piece.size;
  });
}
