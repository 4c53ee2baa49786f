import { matchesOf } from '../matches';
import type { Span } from '../phrase';
import type { Part } from './marker';

/** A part without the punctuation around it, and without a further sentence behind it. */
export function trimPart(text: string, { start, end }: Span, part: Part): Span {
  let from = start;
  let to = endOfBracket(text, start, endOfSentence(text, start, end));
  if (part === 'role') to = endOfRole(text, from, to);
  while (from < to && /[\s,;:–—(|\-、，]/.test(text.charAt(from))) from++;
  to -= signBelow.exec(text.slice(from, to))?.[0].length ?? 0;
  while (to > from && /[\s,;:.!?。．！？，、–—(|]/.test(text.charAt(to - 1))) to--;
  if (isClosing(text, from, to)) to--;
  while (to > from && /[\s,;.!?]/.test(text.charAt(to - 1))) to--;
  // A dash between spaces parts what stands on its sides; a hyphen belongs to its word.
  if (/\s-$/.test(text.slice(from, to))) to = from + text.slice(from, to).replace(/\s+-$/, '').length;
  const isFramed = /^(?:【[^【】]*】|「[^「」]*」|『[^『』]*』)$/.test(text.slice(from, to));
  return isFramed ? { start: from + 1, end: to - 1 } : { start: from, end: Math.max(from, to) };
}

/** The quotation mark behind a sentence that is all in quotation marks. */
function isClosing(text: string, from: number, to: number): boolean {
  const opening = /^\W{0,3}?["“„«»]/.test(text) && /["”“»«]/.test(text.charAt(to - 1));
  return opening && to > from + 1 && !/["“”„«»]/.test(text.slice(from, to - 1));
}

/** On a line of its own: the emoji before the words of the template that open the next line. */
const signBelow = /\n[^\p{L}\p{N}\n]{1,8}$/u;

/** "(so that it fits)": a part that stands in brackets ends with them. */
function endOfBracket(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')' && --depth < 0) return at;
  }
  return end;
}

/** A role ends at a comma that no further role follows, and at a line end unless the next line goes on in small letters. */
function endOfRole(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const stop = /[,\n](?!\s*(?:(?:and|or|und|oder|y|e|o|et|ou)\s|[^,]{1,30},?\s(?:and|or)\s))/gi;
  const ending = matchesOf(stop, words).find(
    ({ index, 0: mark }) => mark === ',' || !/^\n[ \t]*\p{Ll}/u.test(words.slice(index, index + 80)),
  );
  return ending ? start + ending.index : end;
}

const abbreviations =
  /(?:\b(?:e\.g|i\.e|etc|vs|incl|approx|resp|no|nr|fig|dr|mr|mrs|ms|st|z\.b|bzw|usw|ca|p\.ej|ej)\.?|\b\p{Lu}|\d)$/iu;

const sentenceEnd = /[.!?](?=["'”)]*\s+["'“(]?\p{Lu})|[。！？]/gu;

/** Where the sentence ends: a stop, white space and a capital letter, unless the stop belongs to an abbreviation. */
function endOfSentence(text: string, start: number, end: number): number {
  for (const match of matchesOf(sentenceEnd, text.slice(start, end))) {
    if (
      match.index > 0 &&
      !abbreviations.test(text.slice(Math.max(0, start + match.index - 8), start + match.index))
    ) {
      return start + match.index;
    }
  }
  return end;
}
