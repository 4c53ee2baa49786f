import { lineStart } from '../line-start';
import type { BacklogFile } from '../model';
import type { Phrase } from '../phrase';
import { escaped, readsAs } from './markdown-text';
import { oneLine } from './one-line';
import { readMarkup, type Mark } from './markup';

/** How words of the author are carried out of their file. */
export interface Reading {
  /** A phrase on one line. */
  readonly of: (phrase: Phrase) => string;
  /** The same as a name or a value, among whose words no address can stand. */
  readonly nameOf: (phrase: Phrase) => string;
  /** What it reads as where it is written so. */
  readonly wordsOf: (phrase: Phrase) => string;
  /** The markup of a phrase. */
  readonly marksOf: (phrase: Phrase) => readonly Mark[];
  /** Whether addresses stand among the words. */
  readonly hasAddresses: boolean;
}

function wordsIn({ text }: Phrase): string {
  return oneLine(text);
}

const noMarks: readonly Mark[] = [];

/** Words as a person reads them, in all formats but Markdown the only reading. */
export function readingOf(file: BacklogFile, as: 'words' | 'markdown' | 'plain'): Reading {
  if (file.format !== 'markdown')
    return { of: wordsIn, nameOf: wordsIn, wordsOf: wordsIn, marksOf: () => noMarks, hasAddresses: false };
  const all = readMarkup(file.source);
  const marksOf = (phrase: Phrase): readonly Mark[] => marksIn(phrase, all, file.source);
  const read = (phrase: Phrase): string => {
    const marks = marksOf(phrase).filter(({ isNamed }) => isNamed);
    return marks.length === 0 ? wordsIn(phrase) : oneLine(woven(phrase, marks, wordsAlone));
  };
  const of = (phrase: Phrase): string => {
    const marks = as === 'words' ? noMarks : marksOf(phrase);
    if (as === 'markdown') return asMarkdown(phrase, marks, read(phrase), file.source);
    return marks.length === 0 ? read(phrase) : asPlain(phrase, marks, true);
  };
  const nameOf = (phrase: Phrase): string =>
    as === 'plain' ? asPlain(phrase, marksOf(phrase), false) : of(phrase);
  return { of, nameOf, wordsOf: as === 'plain' ? of : read, marksOf, hasAddresses: as === 'plain' };
}

/** The marks whose words all stand in a phrase, and pictures without words right beside it. */
function marksIn(phrase: Phrase, file: readonly Mark[], source: string): readonly Mark[] {
  let { start, end } = phrase;
  const lineEnd = source.indexOf('\n', end);
  const all = opening(file, lineStart(source, start), lineEnd < 0 ? source.length : lineEnd);
  const isBeside = ({ start: from, end: to }: Mark): boolean =>
    (to <= start && /^[ \t]*$/.test(source.slice(to, start))) ||
    (from >= end && /^[ \t]*$/.test(source.slice(end, from)));
  const marks = all.filter(
    ({ words }) => words.start < words.end && words.start >= start && words.end <= end,
  );
  for (const mark of marks) [start, end] = [Math.min(start, mark.start), Math.max(end, mark.end)];
  const empty = all.filter(
    (mark) =>
      mark.words.start === mark.words.end && ((mark.start >= start && mark.end <= end) || isBeside(mark)),
  );
  return empty.length === 0 ? marks : all.filter((mark) => marks.includes(mark) || empty.includes(mark));
}

/** The marks that open between two places, the second included: a large file has thousands of them, and of phrases. */
function opening(marks: readonly Mark[], from: number, to: number): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let mark = marks[low]; mark && mark.start <= to; mark = marks[++low]) found.push(mark);
  return found;
}

/** The author's own source of a phrase, with its marks, where it reads as the words do; else the words alone. */
function asMarkdown(phrase: Phrase, marks: readonly Mark[], words: string, source: string): string {
  if (marks.length === 0) return escaped(words);
  const written = oneLine(
    woven(phrase, marks, {
      words: (text, start, end) => (text.trim() === '' ? text && ' ' : source.slice(start, end)),
      opens: ({ opens }) => opens,
      closes: ({ closes }) => closes,
    }),
  );
  return readsAs(written, words) ? written : escaped(words);
}

/** Words for a format without markup: addresses behind what they belong to, and nothing of what is struck out. */
function asPlain(phrase: Phrase, marks: readonly Mark[], hasAddresses: boolean): string {
  const struck = marks.filter(({ kind }) => kind === 'struck');
  const isStruck = (at: number): boolean => struck.some(({ start, end }) => start <= at && at < end);
  const text = woven(phrase, marks, {
    words: (words, start) => (isStruck(start) ? '' : words),
    opens: ({ opens }) => /^\s/.exec(opens)?.[0] ?? '',
    closes: (mark, label) => {
      const isSaid =
        hasAddresses && isCarried(mark) && mark.address !== label.trim() && !isStruck(mark.start);
      const address = isSaid ? `${/\S$/.test(label) ? ' ' : ''}(${mark.address ?? ''})` : '';
      return address + (/\s$/.exec(mark.closes)?.[0] ?? '');
    },
  });
  // "~~Login~~ (12 October)": what is left is said of the words that are struck out.
  if (struck.some(({ start }) => start <= phrase.start) && /^\s*(?:[–—-]\s|[(])/.test(text))
    return oneLine(woven(phrase, marks, wordsAlone));
  return struck.length > 0 ? oneLine(text).replace(/ (?=[.,;:!?)])/g, '') : oneLine(text);
}

/** Whether an address means something elsewhere: one within the file does not. */
export function isCarried({ address }: Mark): boolean {
  return address !== null && !address.startsWith('#');
}

interface Weave {
  readonly words: (text: string, start: number, end: number) => string;
  readonly opens: (mark: Mark) => string;
  /** @param label all that was woven since the mark opened */
  readonly closes: (mark: Mark, label: string) => string;
}

const wordsAlone: Weave = { words: (words) => words, opens: () => '', closes: () => '' };

/** A phrase piece by piece, without the names of addresses, and with something at the places where its marks open and close. */
function woven({ text, start, end, pieces }: Phrase, marks: readonly Mark[], weave: Weave): string {
  const events = marks
    .flatMap((mark) => [
      { at: mark.inner.start, mark, isEnd: false },
      { at: mark.inner.end, mark, isEnd: true },
    ])
    .sort((a, b) => a.at - b.at || Number(a.isEnd) - Number(b.isEnd));
  const named = marks.filter(({ isNamed }) => isNamed);
  const opened = new Map<Mark, number>();
  let result = '';
  let next = 0;
  const pass = (to: number): void => {
    for (let event = events[next]; event && event.at <= to; event = events[++next]) {
      const { mark, isEnd } = event;
      if (isEnd) result += weave.closes(mark, result.slice(opened.get(mark) ?? 0));
      else {
        result += weave.opens(mark);
        opened.set(mark, result.length);
      }
    }
  };
  for (const piece of pieces ?? [{ text: 0, source: start, size: text.length, width: end - start }]) {
    const isLinear = piece.size === piece.width;
    for (let from = 0; from < piece.size;) {
      pass(piece.source + from);
      const stop = isLinear
        ? Math.min(piece.size, (events[next]?.at ?? Infinity) - piece.source)
        : piece.size;
      const at = piece.source + from;
      const isName = named.some(({ inner, end: to }) => inner.end <= at && at < to);
      const words = isName ? '' : text.slice(piece.text + from, piece.text + stop);
      result += weave.words(words, at, piece.source + (isLinear ? stop : piece.width));
      from = stop;
    }
  }
  pass(Infinity);
  return result;
}
