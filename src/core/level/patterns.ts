import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

type Element =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly options: ReadonlySet<string>; readonly classes: readonly string[] };

/** A sequence of words of one signal. */
export interface Pattern {
  readonly signal: number;
  readonly elements: readonly Element[];
}

/** What a pattern asks of a text. */
interface Matchable {
  readonly tokens: readonly Token[];
  readonly bases: readonly string[];
  /** Whether the word at `index` belongs to a class: "<number>", "#market-measure". */
  readonly isA: (index: number, name: string) => boolean;
}

/** At most so many words stand for a `*`. */
const widestGap = 3;

/** Patterns by what they can begin with, so that most of them are never tried. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** By the signal that the first word must belong to. */
  readonly bySignal: ReadonlyMap<number, readonly Pattern[]>;
  /** Those that can begin with a number. */
  readonly byNumber: readonly Pattern[];
}

/** Puts the patterns of all signals in order by what they can begin with. */
export function compilePatterns({ signals, indexOf }: Lexicon): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const bySignal = new Map<number, Pattern[]>();
  const byNumber: Pattern[] = [];
  signals.forEach(({ patterns = [] }, signal) => {
    for (const text of patterns) {
      const pattern = { signal, elements: text.split(' ').map(readElement) };
      const first = pattern.elements.find(({ kind }) => kind !== 'start');
      if (first?.kind !== 'word') continue;
      for (const word of first.options) addTo(byWord, word, pattern);
      for (const name of first.classes) {
        if (name.startsWith('#')) addTo(bySignal, indexOf.get(name.slice(1)) ?? -1, pattern);
      }
      if (first.classes.some((name) => name.startsWith('<'))) byNumber.push(pattern);
    }
  });
  return { byWord, bySignal, byNumber };
}

function addTo<K>(index: Map<K, Pattern[]>, key: K, pattern: Pattern): void {
  const list = index.get(key);
  if (list) list.push(pattern);
  else index.set(key, [pattern]);
}

const startsWithDigit = /^\d/;

/** The patterns that may begin with a word: as written, in its base form, or by the signals it belongs to. */
export function patternsFrom(
  { byWord, bySignal, byNumber }: PatternIndex,
  word: string,
  base: string,
  signals: ReadonlySet<number>,
): readonly Pattern[] {
  const found: Pattern[] = [...(byWord.get(word) ?? [])];
  if (base !== word) found.push(...(byWord.get(base) ?? []));
  if (signals.size > 0) {
    for (const [signal, patterns] of bySignal) if (signals.has(signal)) found.push(...patterns);
  }
  if (startsWithDigit.test(word)) found.push(...byNumber);
  return found;
}

function readElement(text: string): Element {
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text === '*') return { kind: 'gap' };
  const parts = text.split('|');
  const isClass = (part: string): boolean => /^(?:#|<\w)/.test(part);
  return {
    kind: 'word',
    options: new Set(parts.filter((part) => !isClass(part))),
    classes: parts.filter(isClass),
  };
}

/** Index behind the last word of the pattern when it starts at `from`, or -1. */
export function matchAt(pattern: Pattern, text: Matchable, from: number): number {
  return matchRest(pattern.elements, 0, text, from, from);
}

function matchRest(
  elements: readonly Element[],
  index: number,
  text: Matchable,
  from: number,
  at: number,
): number {
  const element = elements[index];
  if (!element) return at;
  const token = text.tokens[at];
  if (element.kind === 'start' || element.kind === 'end') {
    return token?.clause !== text.tokens[at - 1]?.clause
      ? matchRest(elements, index + 1, text, from, at)
      : -1;
  }
  if (!token || token.clause !== text.tokens[from]?.clause) return -1;
  if (element.kind === 'gap') {
    for (let gap = 0; gap <= widestGap; gap++) {
      const end = matchRest(elements, index + 1, text, from, at + gap);
      if (end >= 0) return end;
    }
    return -1;
  }
  const fits =
    element.options.has(token.word) ||
    element.options.has(text.bases[at] ?? '') ||
    element.classes.some((name) => text.isA(at, name));
  return fits ? matchRest(elements, index + 1, text, from, at + 1) : -1;
}
