import { matchesOf } from '../matches';

/** A word, number or sign of a text; offsets are in the text it was read from. */
export interface Token {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the clause it stands in, from 0. */
  readonly clause: number;
}

const tokenOrBreak =
  /[\p{L}\p{N}_]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{N}_]+)*|[%€$£?→≥≤<>+]|[.!;:|\n•()[\]"“”—–]|,| -+ /gu;
const isWord = /^[\p{L}\p{N}_]/u;
const signs = new Set(['%', '€', '$', '£', '→', '≥', '≤', '<', '>', '+']);

/** The words of a text in their order, with the clause that each stands in. A question mark is a word of its own. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let fresh = true;
  for (const match of matchesOf(tokenOrBreak, text)) {
    const [raw] = match;
    const start = match.index;
    if (isWord.test(raw) || signs.has(raw) || raw === '?') {
      tokens.push({ word: raw.toLowerCase().replaceAll('’', "'"), start, end: start + raw.length, clause });
      fresh = false;
      if (raw === '?') {
        clause++;
        fresh = true;
      }
    } else if (!fresh && raw !== ',') {
      clause++;
      fresh = true;
    }
  }
  return tokens;
}
