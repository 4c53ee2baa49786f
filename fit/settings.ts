import { functionWords } from '../src/core/level/read';
import type { Example } from './examples';

/** A feature seen less often than this in the examples is left out. */
export const rarest = 2;

/**
 * How strongly the weights of each kind of feature are held near zero; found by cross-validation over the training
 * files, each writer and each fifth of the projects held out as a whole.
 */
const penalties: ReadonlyMap<string, number> = new Map([
  ['bias', 0.01],
  ['all', 0.8],
  ['start', 5],
  ['heading', 2],
  ['w', 0.8],
  ['b', 3],
  ['f', 0.8],
  ['h', 2],
  ['c', 3],
  ['hw', 4],
  ['mw', 0.8],
  ['s', 2.5],
  ['a', 1],
  ['m', 0.5],
  ['v1', 2.5],
  ['hd', 1],
  ['hl', 2.5],
  ['q', 2.5],
  ['q2', 2],
  ['fm', 1],
  ['tl', 2.5],
  ['len', 0.5],
  ['ty', 1],
  ['x', 1],
  ['y', 0.05],
]);

/** Words that carry no matter betray a writer's style; they are held nearer to zero by this factor. */
const styleFactor = 6;

const styleWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...'? any some all one each also just more most other new only same own'.split(' '),
]);

export function penaltyOf(key: string): number {
  const [, kind = '', words = ''] = /^([a-z0-9]+)[: ]?(.*)$/i.exec(key) ?? [];
  const isStyle = ofWords.has(kind) && words.split(' ').every((word) => styleWords.has(word));
  return (penalties.get(kind) ?? 1) * (isStyle ? styleFactor : 1);
}

/** Kinds of features that are words as they stand. */
const ofWords: ReadonlySet<string> = new Set(['w', 'b', 'f', 'h', 'c', 'hw', 'mw']);

/** Real items are what counts; a label that can be disputed counts less, and so do our own many short examples. */
export function weightOf({ real, group, contestable, label }: Example): number {
  return (real ? 2 : group === 'T4' ? 0.5 : 1) * (contestable ? 0.3 : 1) * (label === 'mixed' ? 0.2 : 1);
}

/** So many of the commonest words get numbers of their own. */
export const shippedWords = 18_000;

export const folds = 5;

export function mixedWeightOf({ real, contestable }: Example): number {
  return (real ? 1.5 : 1) * (contestable ? 0.4 : 1);
}

/** Below this score an item is unclear: on held-out real items the weaker ones are wrong too often to be said. */
export const clearFrom = 0.3;

/** From this probability on an item is called mixed. */
export const mixedFrom = 0.4;
