import { fill, insertAt, replace, type Edit } from './edit';
import { lineStart } from './line-start';
import type { BacklogFile, IdSlot, Item } from './model';
import type { Phrase } from './phrase';

/** An item in its file. */
export interface Placed {
  readonly item: Item;
  readonly file: BacklogFile;
}

/**
 * Writes an id before the words of an item as another item has its own: "## US-1: …", "- [US-1] …", `"id": "US-1"`.
 * @returns null where the two are set down in such different ways that one does not show how the other would have it
 */
export function writeIdLike({ item, file }: Placed, like: Placed, id: string): Edit | null {
  const { slots } = item;
  if (slots.id) return inSlot(slots.id, like, id);
  const own = like.item.id;
  const words = wordsOf(item);
  const others = wordsOf(like.item);
  if (!own || !words || !others || file !== like.file) return null;
  const isBefore = own.end < others.start;
  return (
    inCell(words, own, file, id) ??
    (isBefore ? beforeWords(words, { id: own, words: others }, file, id) : null)
  );
}

/** What an item says first. */
function wordsOf({ title, story }: Item): Phrase | null {
  return title ?? story?.text ?? null;
}

/** The key or the sign of an id, and what it is quoted with: `id: `, `"key": "`, `@`, `@id:`. */
const lead = /(?:@(?:id[:=])?|(?:"[^"\r\n]+"|'[^'\r\n]+'|[\p{L}_][\p{L}\d_-]*)[ \t]*:[ \t]*["']?)$/iu;

function inSlot(slot: IdSlot, { item, file }: Placed, id: string): Edit | null {
  if (slot.isBegun) return fill(slot, id);
  const at = item.id?.start ?? 0;
  const before = lead.exec(file.source.slice(lineStart(file.source, at), at))?.[0];
  if (before === undefined) return null;
  const quote = /["']$/.exec(before)?.[0] ?? '';
  return fill(slot, before + id + quote);
}

/** In the empty cell of a Markdown table below or above that of another id. */
function inCell(words: Phrase, like: Phrase, { source, format }: BacklogFile, id: string): Edit | null {
  if (format !== 'markdown') return null;
  const cells = cellsOf(source, words.start);
  const column = cellsOf(source, like.start)?.findIndex(({ end }) => end >= like.end) ?? -1;
  const cell = cells?.[column];
  if (!cell || source.slice(cell.start, cell.end).trim() !== '') return null;
  return replace(cell, ` ${id} `.padEnd(cell.end - cell.start));
}

/** The cells of a row between bars, in a line of its own; null elsewhere. */
function cellsOf(source: string, offset: number): { start: number; end: number }[] | null {
  const from = lineStart(source, offset);
  const line = /[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
  if (!/^\s*\|/.test(line)) return null;
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => from + index);
  return bars.slice(1).map((end, index) => ({ start: (bars[index] ?? from) + 1, end }));
}

/** What a line of any kind begins with: a quotation, a heading, a bullet, a number, a box. */
const frame =
  /^[ \t]*(?:>[ \t]*)*(?:(?<heading>#{1,6})[ \t]+|(?:(?<bullet>[-*+•–])|(?<number>\d{1,4}[.)]))[ \t]+(?<box>\[[ xX]\][ \t]+)?)?/;

/** A line up to its words. */
interface Head {
  /** How it begins, so far as lines of one kind differ in it by no more than their depth or their number. */
  readonly kind: string;
  /** Where that ends. */
  readonly at: number;
  /** What else stands before the words. */
  readonly rest: string;
}

function headOf(source: string, from: number, to: number): Head {
  const groups = frame.exec(source.slice(from, to));
  const length = groups?.[0].length ?? 0;
  const { heading, bullet, number, box } = groups?.groups ?? {};
  const kind = [heading, bullet, number, box].map((sign) => (sign === undefined ? '-' : '+')).join('');
  return { kind, at: from + length, rest: source.slice(from + length, to) };
}

/**
 * What stands before the words here is what stands before them there, but for the id and its own marks: they are found
 * by taking away what both have before it and behind it.
 */
function beforeWords(
  words: Phrase,
  like: { readonly id: Phrase; readonly words: Phrase },
  { source }: BacklogFile,
  id: string,
): Edit | null {
  const here = headOf(source, lineStart(source, words.start), words.start);
  const there = headOf(source, lineStart(source, like.id.start), like.id.start);
  if (here.kind !== there.kind) return null;
  const behind = source.slice(like.id.end, like.words.start);
  for (let shared = there.rest.length; shared >= 0; shared--) {
    const before = there.rest.slice(0, shared);
    const after = here.rest.slice(shared);
    if (!here.rest.startsWith(before) || !behind.endsWith(after)) continue;
    const opening = there.rest.slice(shared);
    const closing = behind.slice(0, behind.length - after.length);
    if (!isOwn(opening, closing)) continue;
    // A number or a bracket behind nothing but a space would be read together with the id.
    if (!isSetOff.test(closing) && !/^[\p{L}"“'(]/u.test(words.text)) return null;
    return insertAt(here.at + shared, opening + id + closing);
  }
  return null;
}

/** How a line that has an id begins: its bullet or box, and the marks before and behind the id. */
interface IdOpening {
  readonly bullet: string;
  readonly before: string;
  readonly behind: string;
}

/** Null where the id stands elsewhere than before the words of the item, on their line. */
export function idOpening({ item, file: { source } }: Placed): IdOpening | null {
  const words = wordsOf(item);
  if (!item.id || !words || words.start < item.id.end) return null;
  const from = lineStart(source, item.id.start);
  const { at, rest } = headOf(source, from, item.id.start);
  const behind = source.slice(item.id.end, words.start);
  const isOnLine = !isLabel.test(rest) && isOwn(rest, behind);
  return isOnLine ? { bullet: source.slice(from, at).trimStart(), before: rest, behind } : null;
}

/** Whether the marks before an id are closed behind it, and nothing but a sign and a space parts it from the words. */
function isOwn(opening: string, closing: string): boolean {
  if (isLabel.test(opening)) return /^ *\r?\n[ \t]*$/.test(closing);
  const mirrored = Array.from(opening, (mark) => closes.get(mark) ?? '').reverse();
  if (mirrored.includes('')) return false;
  const at = closing.indexOf(mirrored.join(''));
  if (at < 0) return false;
  const apart = closing.slice(0, at) + closing.slice(at + mirrored.length);
  return apart !== '' && apart.length <= 4 && /^[\s:：.)|–—-]+$/.test(apart) && !/[\r\n]/.test(apart);
}

const isSetOff = /[:：.|–—-]|\r?\n/;

/** A line of a form that gives the id: "**ID:** US-1". */
const isLabel = /^[*_]{0,2}ID[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*$/i;

const closes: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
]);
