import type { Dimension, Signal, SignalGroup } from './signal';
import { tokenize } from './tokens';

/** A signal with its place in the list of all signals. */
interface KnownSignal extends Signal {
  readonly dimension: Dimension;
}

/** A term of a signal: one word or several. */
interface Term {
  readonly words: readonly string[];
  /** Index in `Lexicon.signals`. */
  readonly signal: number;
}

/** The signals' words, ready to be looked up. */
export interface Lexicon {
  readonly signals: readonly KnownSignal[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Terms by their first word. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Every word that occurs in a term. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Looks through the signals once, so that no word of an item has to. */
export function buildLexicon(groups: readonly SignalGroup[]): Lexicon {
  const signals = groups.flatMap(({ dimension, signals: list }) =>
    list.map((signal) => ({ ...signal, dimension })),
  );
  const terms = new Map<string, Term[]>();
  const vocabulary = new Set<string>();
  signals.forEach(({ words = '' }, signal) => {
    for (const text of words.split(',')) {
      const term = tokenize(text).map(({ word }) => word);
      const [first] = term;
      if (first === undefined) continue;
      for (const word of term) vocabulary.add(word);
      terms.set(first, [...(terms.get(first) ?? []), { words: term, signal }]);
    }
  });
  return { signals, terms, vocabulary, indexOf: new Map(signals.map(({ id }, index) => [id, index])) };
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['won', 'win'],
  ['chose', 'choose'],
  ['chosen', 'choose'],
  ['sold', 'sell'],
  ['built', 'build'],
  ['understood', 'understand'],
  ['grew', 'grow'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['kept', 'keep'],
  ['found', 'find'],
  ['learnt', 'learn'],
  ['met', 'meet'],
  ['sent', 'send'],
  ['led', 'lead'],
  ['companies', 'company'],
]);

/** What a word may end on, and what its base form ends on instead. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ["'s", ['']],
  ['er', ['', 'e']],
];

/** The form of a word that the signals use, or the word itself where they know none of its forms. */
export function baseForm(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word;
  const other = irregular.get(word);
  if (other !== undefined && known.has(other)) return other;
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) if (known.has(stem + replacement)) return stem + replacement;
    const single = stem.slice(0, -1);
    if (stem.at(-1) === stem.at(-2) && known.has(single)) return single;
  }
  return word;
}
