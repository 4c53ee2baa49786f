import { matchesOf } from '../../matches';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { kindLabel } from '../kind';
import { fieldNamed } from './field-names';

/** A label with what stands behind it: "Priority", "Must". */
export interface Labelled {
  readonly label: Phrase;
  readonly value: Phrase;
}

/**
 * A line in parts with a label each: "Priority: Must · Estimate: 5". Bars part a line wherever they stand, and so do dots
 * before a label. Commas, strokes and dashes stand in values too: they part it before the name of a field or a label in
 * bold, and mere spaces before one that is both.
 */
export function labelledParts(line: Phrase): Phrase[] {
  if (!line.text.includes('|')) return splitAtLabels(line);
  return matchesOf(betweenBars, line.text).flatMap(({ 0: words, index }) =>
    splitAtLabels(slicePhrase(line, index, index + words.length)),
  );
}

const betweenBars = /[^|]+/g;
/** In a value it is no label: "10:30", "https://…". */
const colon = /[:：](?=\s|$)|：/g;
const separator = /\s*(?:[,;/·•]|\s[–—-](?=\s))\s*/g;

function splitAtLabels(part: Phrase): Phrase[] {
  const colons = matchesOf(colon, part.text).map(({ index }) => index);
  if (colons.length < 2) return [trimPhrase(part)];
  const cuts = colons.slice(1).flatMap((to, at) => cutBefore(part, (colons[at] ?? 0) + 1, to) ?? []);
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((from, at) => trimPhrase(slicePhrase(part, from, cuts[at]?.end)));
}

/** Where a value ends and the next label begins; null where the words before a colon are no label. */
function cutBefore(part: Phrase, from: number, to: number): { end: number; next: number } | null {
  const words = part.text.slice(from, to);
  const mark = matchesOf(separator, words).findLast(({ index }) => words.slice(0, index).trim() !== '');
  if (mark) {
    const next = from + mark.index + mark[0].length;
    const label = part.text.slice(next, to);
    const isDot = /[·•]/.test(mark[0]);
    const isLabel = isName(label, part.text) || ((isDot || isInBold(part, next)) && isShort(label));
    return isLabel ? { end: from + mark.index, next } : null;
  }
  for (const { index } of matchesOf(/(?<=\S)\s+/g, words)) {
    const next = from + index + (/^\s+/.exec(words.slice(index))?.[0].length ?? 0);
    if (isInBold(part, next) && isField(part.text.slice(next, to))) return { end: from + index, next };
  }
  return null;
}

/** Beside labels with capitals, "status: …" in small letters is prose. */
function isName(label: string, line: string): boolean {
  return isField(label) && !(/^\P{L}*\p{Ll}/u.test(label) && /^\P{L}*\p{Lu}/u.test(line));
}

function isField(label: string): boolean {
  return fieldNamed(nameOf(label)) !== undefined;
}

/** A label without its markup and the sign before it: "🔥 Priority". */
export function nameOf(label: string): string {
  return label
    .replace(/[*_`]/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:：]+$/, '');
}

/** A label of a form, and no half sentence: one that no field has may be one too. */
function isShort(label: string): boolean {
  return /^[^\p{L}]*(?!\p{Ll})\p{L}/u.test(label) && label.trim().split(/\s+/).length <= 3;
}

/** Whether markup begins at an offset: there the source goes on later than the words. */
function isInBold(text: Phrase, at: number): boolean {
  return at > 0 && slicePhrase(text, at, at + 1).start > slicePhrase(text, at - 1, at).end;
}

/** Longer, it is a sentence with a colon in it. */
const longestOther = 40;
const oneOfItem = new RegExp(`^(?:${kindLabel}|id|title|titel|name)$`, 'i');

/**
 * Whether the first part of a line is one of a form though no field is called so: in bold or parted from others by bars
 * and dots, or what any item has. "Example: a bike" is none.
 */
export function isOther({ label, value }: Labelled, line: Phrase): boolean {
  if (!isShort(label.text) || value.text.length > longestOther) return false;
  const between = value.start - label.end;
  const isBold = between > line.text.indexOf(value.text, label.text.length) - label.text.length;
  return isBold || oneOfItem.test(nameOf(label.text)) || /\s[|·•]\s/.test(line.text);
}
