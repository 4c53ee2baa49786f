import { baseForm, type Lexicon } from './lexicon';
import { matchAt, type Pattern, type PatternIndex, patternsFrom } from './patterns';
import type { Token } from './tokens';

/** A signal found in a text, from token `from` up to but not including token `to`. */
interface Hit {
  /** Index in `Lexicon.signals`. */
  readonly signal: number;
  readonly from: number;
  readonly to: number;
}

/** The words of a text by the signals that they belong to. */
export interface Annotated {
  readonly hits: readonly Hit[];
  /** The base form of every token. */
  readonly bases: readonly string[];
  /** The signals that each token belongs to. */
  readonly signalsAt: readonly ReadonlySet<number>[];
}

const startsWithDigit = /^\d/;
const none: ReadonlySet<number> = new Set();
const currencies = /^(?:[€$£]|eur|usd|euros?|dollars?)$/;

/** Where the signals' words and patterns occur among the tokens. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon, patterns: PatternIndex): Annotated {
  const bases = tokens.map(({ word }) => baseForm(word, lexicon.vocabulary));
  const hits: Hit[] = [];
  const signalsAt = tokens.map(() => new Set<number>());
  tokens.forEach((_, from) => {
    for (const hit of termsAt(tokens, bases, from, lexicon)) {
      hits.push(hit);
      for (let at = hit.from; at < hit.to; at++) signalsAt[at]?.add(hit.signal);
    }
  });

  const isA = (index: number, name: string): boolean =>
    name.startsWith('#')
      ? (signalsAt[index]?.has(lexicon.indexOf.get(name.slice(1)) ?? -1) ?? false)
      : isNumeral(tokens, index, name);
  const text = { tokens, bases, isA };
  const seen = new Set<Pattern>();
  tokens.forEach(({ word }, from) => {
    for (const pattern of patternsFrom(patterns, word, bases[from] ?? word, signalsAt[from] ?? none)) {
      if (seen.has(pattern)) continue;
      const to = matchAt(pattern, text, from);
      if (to <= from) continue;
      seen.add(pattern);
      hits.push({ signal: pattern.signal, from, to });
    }
  });
  return { hits, bases, signalsAt };
}

function termsAt(tokens: readonly Token[], bases: readonly string[], from: number, lexicon: Lexicon): Hit[] {
  const word = tokens[from]?.word ?? '';
  const base = bases[from] ?? '';
  const ofBase = lexicon.terms.get(base) ?? [];
  const ofWord = base === word ? [] : (lexicon.terms.get(word) ?? []);
  if (ofBase.length + ofWord.length === 0) return [];
  const longest = new Map<number, number>();
  for (const { words, signal } of [...ofBase, ...ofWord]) {
    if ((longest.get(signal) ?? 0) >= words.length) continue;
    const fits = words.every((expected, offset) => {
      const token = tokens[from + offset];
      return (
        token?.clause === tokens[from]?.clause &&
        (token?.word === expected || bases[from + offset] === expected)
      );
    });
    if (fits) longest.set(signal, words.length);
  }
  return [...longest].map(([signal, length]) => ({ signal, from, to: from + length }));
}

function isNumeral(tokens: readonly Token[], index: number, name: string): boolean {
  const word = tokens[index]?.word ?? '';
  if (!startsWithDigit.test(word)) return false;
  if (name === '<year>') return /^(?:19|20)\d\d$/.test(word);
  if (!/^\d[\d.,]*(?:k|m|bn|x|ms|s|gb|mb)?$/.test(word)) return false;
  const before = tokens[index - 1]?.word ?? '';
  const after = tokens[index + 1]?.word ?? '';
  if (name === '<percent>') return after === '%' || after === 'percent';
  if (name === '<money>') return currencies.test(before) || currencies.test(after);
  return name === '<number>';
}
