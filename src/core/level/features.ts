import type { Lexicon } from './lexicon';
import type { Reader, Reading } from './read';
import { isContent } from './read';
import { stemOf } from './stem';
import { titleFeatures } from './title-features';

/** Where in an item a feature was found: the words from `from` up to but not including `to` of a reading. */
export interface Occurrence {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** Something that counts for one level or the other, by a weight that is kept under its key. */
interface Feature {
  readonly key: string;
  readonly value: number;
  readonly occurrences: readonly Occurrence[];
}

/** Collects features; one that occurs often counts once, and remembers where. */
export class FeatureSet {
  readonly #found = new Map<string, { value: number; occurrences: Occurrence[] }>();
  readonly #counts: (key: string) => boolean;

  /** Only what `counts` is kept: most of what could be found has no weight. */
  constructor(counts: (key: string) => boolean) {
    this.#counts = counts;
  }

  add(key: string, reading: Reading, from: number, to: number = from + 1): void {
    const known = this.#found.get(key);
    if (known) known.occurrences.push({ reading, from, to });
    else if (this.#counts(key)) this.#found.set(key, { value: 1, occurrences: [{ reading, from, to }] });
  }

  /** A trait of the item as a whole. */
  addTrait(key: string, value = 1): void {
    if (this.#counts(key)) this.#found.set(key, { value, occurrences: [] });
  }

  *[Symbol.iterator](): IterableIterator<Feature> {
    for (const [key, { value, occurrences }] of this.#found) yield { key, value, occurrences };
  }
}

/** Everything linear that is weighed in the words of an item; averaged vectors come on top. */
export function wordFeatures(readings: readonly Reading[], reader: Reader, features: FeatureSet): void {
  for (const reading of readings) {
    addSignals(reading, reader.lexicon, features);
    addWords(reading, features);
    if (reading.part.place === 'title') titleFeatures(reading, reader, features);
    if (reading.part.place !== 'heading') addQuestions(reading, features);
  }
}

const letterOf = { title: 't', body: 'b', criterion: 'c', heading: 'h' } as const;

function addSignals(reading: Reading, { signals }: Lexicon, features: FeatureSet): void {
  const { part, hits } = reading;
  for (const { signal, from, to } of hits) {
    const id = signals[signal]?.id ?? '';
    if (part.place === 'heading') features.add(`s:h:${id}`, reading, from, to);
    else if (reading.motive[from]) features.add(`m:${id}`, reading, from, to);
    else if (reading.attributive[to - 1]) features.add(`a:${id}`, reading, from, to);
    else {
      features.add(`s:${letterOf[part.place]}:${id}`, reading, from, to);
      features.add(`s:*:${id}`, reading, from, to);
    }
  }
}

const prefixOf = { title: 'w:', body: 'w:', criterion: 'c:', heading: 'h:' } as const;
const startsWithDigit = /^\d/;

function addWords(reading: Reading, features: FeatureSet): void {
  const { part, tokens } = reading;
  const prefix = prefixOf[part.place];
  const stems = tokens.map(({ word }) => (startsWithDigit.test(word) ? '#' : stemOf(word)));
  stems.forEach((stem, at) => {
    features.add(prefix + stem, reading, at);
    const next = stems[at + 1];
    if (prefix === 'w:' && next !== undefined) features.add(`b:${stem} ${next}`, reading, at, at + 2);
    if (part.place === 'title' && at < 3) features.add(`f:${stem}`, reading, at);
  });
}

function addQuestions(reading: Reading, features: FeatureSet): void {
  const { tokens } = reading;
  tokens.forEach(({ word, clause }, at) => {
    if (word !== '?') return;
    const start = tokens.findIndex((token) => token.clause === clause);
    const [first, second] = [tokens[start], tokens[start + 1]];
    features.add(`q:${first?.word ?? ''}`, reading, start, at + 1);
    features.add(`q2:${first?.word ?? ''} ${second?.word ?? ''}`, reading, start, at + 1);
  });
}

/** Which words an averaged vector is taken over: all that is said, the first words of the title, the body, the heading. */
export const heads = ['all', 'start', 'body', 'heading'] as const;

export type Head = (typeof heads)[number];

/** A word's share in an average of vectors. */
interface PooledWord {
  readonly head: Head;
  readonly word: string;
  readonly share: number;
  readonly occurrence: Occurrence;
}

const startLength = 8;

/** The words whose vectors are averaged, each with its share; words with no vector are left out by `isKnown`. */
export function pooledWords(
  readings: readonly Reading[],
  isKnown: (word: string) => boolean,
): readonly PooledWord[] {
  const pools: Record<Head, { reading: Reading; at: number; weight: number }[]> = {
    all: [],
    start: [],
    body: [],
    heading: [],
  };
  for (const reading of readings) {
    const { place } = reading.part;
    reading.tokens.forEach((token, at) => {
      if (!isKnown(token.word)) return;
      const entry = { reading, at, weight: isContent(token) ? 1 : 0.5 };
      if (place === 'heading') pools.heading.push(entry);
      else if (!reading.attributive[at] && !reading.motive[at]) pools.all.push(entry);
      if (place === 'body') pools.body.push(entry);
      if (place === 'title' && at < startLength) pools.start.push(entry);
    });
  }
  return heads.flatMap((head) => {
    const total = pools[head].reduce((sum, { weight }) => sum + weight, 0);
    return pools[head].map(({ reading, at, weight }) => ({
      head,
      word: reading.tokens[at]?.word ?? '',
      share: weight / total,
      occurrence: { reading, from: at, to: at + 1 },
    }));
  });
}
