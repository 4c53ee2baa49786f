import type { Head } from './features';
import mixedJson from './learnt/mixed.json';
import vectorsJson from './learnt/vectors.json';
import weightsJson from './learnt/weights.json';
import { type Dimension, dimensions } from './signal';

/** What the fit learnt of one word: its pull in each of the averages, and the dimension that it is nearest to. */
export interface LearntWord {
  readonly pull: Readonly<Record<Head, number>>;
  readonly dimension: Dimension;
}

/** How the parts of an item are set against each other to see whether both levels are in it. */
export interface MixedModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The fitted model. In log-odds: above 0 speaks for the Product Manager, below for the Product Owner. */
export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, LearntWord>;
  /** Every feature that has a weight, in one question or the other. */
  readonly counted: ReadonlySet<string>;
  /** Log-odds are divided by it, so that a score of 0.8 is right as often as it says. */
  readonly temperature: number;
  /** Below this score, without its sign, an item is unclear. */
  readonly clearFrom: number;
  readonly mixed: MixedModel;
  /** From this probability on an item is mixed. */
  readonly mixedFrom: number;
}

/** Weights are written as hundredths. */
const hundredth = 0.01;

/** Unpacks the fitted numbers: some ten milliseconds, so done when a level is first asked for. */
export function decodeLearnt(): Learnt {
  const weights = decodeWeights(weightsJson.features);
  const mixed = decodeWeights(mixedJson.features);
  return {
    bias: weightsJson.bias,
    weights,
    counted: new Set([...weights.keys(), ...mixed.keys()]),
    words: decodeWords(vectorsJson.words, vectorsJson.scale),
    temperature: weightsJson.temperature,
    clearFrom: weightsJson.clearFrom,
    mixed: { bias: mixedJson.bias, weights: mixed },
    mixedFrom: mixedJson.mixedFrom,
  };
}

/** Features of one kind a line: "kind name=12 name=-3". */
function decodeWeights(lines: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines) {
    const [kind = '', ...entries] = line.split('\t');
    for (const entry of entries) {
      const split = entry.lastIndexOf('=');
      weights.set(kind + entry.slice(0, split), Number(entry.slice(split + 1)) * hundredth);
    }
  }
  return weights;
}

/**
 * Words in alphabetical order, by spaces. Each is written as the length of the beginning it shares with the word
 * before (base 36), one character for each of its four numbers, one for its dimension, and the rest of the word.
 */
function decodeWords(packed: string, scale: number): ReadonlyMap<string, LearntWord> {
  const words = new Map<string, LearntWord>();
  let previous = '';
  for (const entry of packed.split(' ')) {
    const word = previous.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(6);
    const number = (at: number): number => decodeNumber(entry.charCodeAt(at)) * scale;
    words.set(word, {
      pull: { all: number(1), start: number(2), body: number(3), heading: number(4) },
      dimension: dimensions[Number.parseInt(entry.charAt(5), 36)] ?? 'focus',
    });
    previous = word;
  }
  return words;
}

/** Numbers from -45 to 45 are the printable characters after the space but for the quote and the backslash. */
function decodeNumber(code: number): number {
  return code - (code > 92 ? 2 : code > 34 ? 1 : 0) - 33 - 45;
}
