import { extract, extractPieces, type Extract } from '../src/core/level/extract';
import { type Head, heads, pooledWords } from '../src/core/level/features';
import { createReader } from '../src/core/level/reader';
import type { LearntWord } from '../src/core/level/learnt';
import type { Dimension } from '../src/core/level/signal';
import type { Scales } from '../src/core/level/weigh';
import type { Example } from './examples';
import { fitLogistic, type Row } from './logistic';
import { penaltyOf, rarest, weightOf } from './settings';
import type { Vectors } from './vectors';

/** An example with all that can be weighed in it, by name. */
export interface Prepared {
  readonly example: Example;
  readonly extract: Extract;
  readonly pieces: readonly Extract[];
  readonly values: ReadonlyMap<string, number>;
}

export interface Vocabulary {
  readonly vectors: Vectors;
  /** The words that ship, with the dimension each is nearest to. */
  readonly words: ReadonlyMap<string, Dimension>;
}

export function prepare(examples: readonly Example[], vocabulary: Vocabulary): readonly Prepared[] {
  const reader = createReader();
  return examples.map((example) => {
    const extracted = extract(example.item, reader, () => true);
    const values = new Map<string, number>();
    for (const { key, value } of extracted.features) values.set(key, value);
    addAverages(extracted, vocabulary, values);
    return { example, extract: extracted, pieces: extractPieces(extracted, reader, () => true), values };
  });
}

function addAverages(extracted: Extract, { vectors, words }: Vocabulary, values: Map<string, number>): void {
  for (const { head, word, share } of pooledWords(extracted.readings, (each) => words.has(each))) {
    vectors
      .of(word)
      ?.slice(0, vectors.size)
      .forEach((x, at) => {
        const key = `${head} ${at}`;
        values.set(key, (values.get(key) ?? 0) + share * x);
      });
  }
}

/** The value of a trait is 1 where nothing else is said; the bias is a trait of every item. */
const bias = 'bias';

/** Fits PO against PM. What is mixed counts a little for both: such items should come to rest between the two. */
export function trainLevels(prepared: readonly Prepared[]): ReadonlyMap<string, number> {
  const wanted = { PO: 0, mixed: 0.5, PM: 1 } as const;
  return train(
    prepared.map(({ example, values }) => ({
      values,
      wanted: wanted[example.label],
      weight: weightOf(example),
    })),
    rarest,
    penaltyOf,
  );
}

export interface Sample {
  readonly values: ReadonlyMap<string, number>;
  readonly wanted: number;
  readonly weight: number;
}

/** Fits any yes-or-no question; features that occur less than `least` times are left out. */
export function train(
  samples: readonly Sample[],
  least: number,
  penalty: (key: string) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of samples) {
    for (const key of values.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [bias, ...[...counts].filter(([, count]) => count >= least).map(([key]) => key)];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const rows = samples.map(({ values, wanted, weight }): Row => {
    const known = [...values].flatMap(([key, value]) => {
      const index = indexOf.get(key);
      return index === undefined ? [] : [[index, value] as const];
    });
    return {
      indices: Int32Array.from([0, ...known.map(([index]) => index)]),
      values: Float64Array.from([1, ...known.map(([, value]) => value)]),
      wanted,
      weight,
    };
  });
  const weights = fitLogistic(rows, Float64Array.from(keys.map(penalty)));
  return new Map(keys.map((key, index) => [key, weights[index] ?? 0]));
}

export function logit(values: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let total = weights.get(bias) ?? 0;
  for (const [key, value] of values) total += (weights.get(key) ?? 0) * value;
  return total;
}

const isAverage = /^(?:all|start|body|heading) \d+$/;

/** The fitted numbers in the form that ships: the averages' weights become three numbers for each word. */
export function learntOf(weights: ReadonlyMap<string, number>, { vectors, words }: Vocabulary): Scales {
  const pulls = new Map<string, LearntWord>();
  for (const [word, dimension] of words) {
    const vector = vectors.of(word) ?? [];
    const pullOf = (head: Head): number => {
      let sum = 0;
      for (let at = 0; at < vectors.size; at++) {
        sum += (vector[at] ?? 0) * (weights.get(`${head} ${at}`) ?? 0);
      }
      return sum;
    };
    const [all = 0, start = 0, body = 0, heading = 0] = heads.map(pullOf);
    pulls.set(word, { pull: { all, start, body, heading }, dimension });
  }
  return {
    bias: weights.get(bias) ?? 0,
    weights: new Map([...weights].filter(([key]) => key !== bias && !isAverage.test(key))),
    words: pulls,
  };
}
