import { isAscii } from '../ascii';

/** A word of a text, with its place in it. */
export interface Token {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const anyWord = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const asciiWord = /[A-Za-z\d]+(?:['-][A-Za-z\d]+)*/g;

/** A text that is longer is no sentence but an accident, and words behind this many UTF-16 units decide nothing. */
const longestText = 50_000;

/** The words of a text: letters and digits with the hyphens and apostrophes inside them. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  const inAscii = isAscii(text);
  // In ASCII a small letter stands where its capital does: the text is made small once, not each of its words.
  const small = inAscii ? text.toLowerCase() : null;
  return written(text, inAscii).map((words) => {
    // No word can stand before the next one, so that its first occurrence is its place.
    const start = text.indexOf(words, end);
    end = start + words.length;
    return { text: words, word: small === null ? plain(words) : small.slice(start, end), start, end };
  });
}

/** The words of a text in small letters, where their places do not matter. */
export function wordsOf(text: string): readonly string[] {
  return isAscii(text) ? written(text.toLowerCase(), true) : written(text, false).map(plain);
}

/** `match` makes strings alone; a match of its own for each word would be most of what reading leaves to be swept up. */
function written(text: string, inAscii: boolean): readonly string[] {
  return text.slice(0, longestText).match(inAscii ? asciiWord : anyWord) ?? [];
}

function plain(words: string): string {
  const small = words.toLowerCase();
  return small.includes('’') ? small.replaceAll('’', "'") : small;
}

/** A set of words from a list with spaces between them, as they stand in a source file. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/**
 * The letters and digits of Latin script. With \p{L} and the flag it needs, a search takes thirty times as long.
 */
const letter = 'A-Za-zÀ-ɏ\\d';

/** Matches any of these words or phrases, whole words only, in any case. */
export function anyOf(phrases: readonly string[], flags = 'gi'): RegExp {
  const escaped = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/'/g, "['’]"),
    );
  // Plain words side by side are searched as one tree, three times as fast as with phrases in between.
  const isPhrase = (pattern: string): boolean => /[\\[]/.test(pattern);
  const ordered = [
    ...escaped.filter((pattern) => isPhrase(pattern)),
    ...escaped.filter((pattern) => !isPhrase(pattern)),
  ];
  // Most places in a text are no boundary at all, which is quicker to see than that a letter stands before.
  const start = phrases.every((phrase) => /^[a-z]/i.test(phrase)) ? '\\b(?<![À-ɏ])' : `(?<![${letter}])`;
  return new RegExp(`${start}(?:${ordered.join('|')})(?![${letter}])`, flags);
}
