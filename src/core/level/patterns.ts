import type { KnownSignal } from './lexicon';
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
export interface Matchable {
  readonly tokens: readonly Token[];
  readonly bases: readonly string[];
  /** Whether the word at `index` belongs to a class: "<number>", "#market-measure". */
  readonly isA: (index: number, name: string) => boolean;
}

/** At most so many words stand for a `*`. */
const widestGap = 3;

/** Patterns by the words they can begin with, so that most of them are never tried. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that begin with any word of a class. */
  readonly others: readonly Pattern[];
}

export function compilePatterns(signals: readonly KnownSignal[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  signals.forEach(({ patterns = [] }, signal) => {
    for (const text of patterns) {
      const pattern = { signal, elements: text.split(' ').map(readElement) };
      const first = pattern.elements.find(({ kind }) => kind !== 'start');
      if (first?.kind !== 'word' || first.classes.length > 0) others.push(pattern);
      else for (const word of first.options) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    }
  });
  return { byWord, others };
}

/** The patterns that may begin with a word, given as written and in its base form. */
export function patternsFrom(
  { byWord, others }: PatternIndex,
  word: string,
  base: string,
): readonly Pattern[] {
  const own = byWord.get(word) ?? [];
  const ofBase = word === base ? [] : (byWord.get(base) ?? []);
  return own.length + ofBase.length === 0 ? others : [...own, ...ofBase, ...others];
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
