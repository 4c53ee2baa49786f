import type { Extract } from './extract';
import { type Occurrence, pooledWords } from './features';
import type { Learnt } from './learnt';

/** What is needed to weigh an item. */
export type Scales = Pick<Learnt, 'bias' | 'weights' | 'words'>;

/** What one feature adds to the log-odds at one place. */
export interface Contribution {
  readonly key: string;
  readonly amount: number;
  readonly occurrence: Occurrence;
}

/** An item on the scales. */
export interface Weighing {
  /** Log-odds that the item is at Product Manager level. */
  readonly total: number;
  readonly contributions: readonly Contribution[];
}

/** Adds up what the features of an item weigh, and what each of them adds where. */
export function weigh({ readings, features }: Extract, learnt: Scales): Weighing {
  let total = learnt.bias;
  const contributions: Contribution[] = [];
  for (const { key, value, occurrences } of features) {
    const weight = learnt.weights.get(key);
    if (weight === undefined) continue;
    total += weight * value;
    for (const occurrence of occurrences) {
      contributions.push({ key, amount: (weight * value) / occurrences.length, occurrence });
    }
  }
  for (const { head, word, share, occurrence } of pooledWords(readings, (each) => learnt.words.has(each))) {
    const amount = (learnt.words.get(word)?.pull[head] ?? 0) * share;
    total += amount;
    contributions.push({ key: `v:${head}`, amount, occurrence });
  }
  return { total, contributions };
}
