import type { Extract } from './extract';
import type { MixedModel } from './learnt';
import type { Reading } from './read';
import { type Scales, weigh, type Weighing } from './weigh';

/** The signals, words, form and kind of an item. */
const weighed = /^(?:s:\*:|w:|fm:|ty:|len:|x:|q:|v1:)/;

/** A piece of an item, weighed as if it were all. */
interface Alone {
  /** Log-odds that it is at Product Manager level. */
  readonly pull: number;
  /** How many words it has. */
  readonly length: number;
}

/** How a piece of an item reads when nothing else of the item does. */
export function weighAlone(piece: Extract, scales: Scales): Alone {
  const length = piece.readings.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return { pull: weigh(piece, scales).total, length };
}

/**
 * What tells that both levels are in an item: how strongly its clauses and its sentences pull apart, how its pieces
 * read when each is read alone, and the words that join a piece of work to a decision.
 */
export function mixedFeatures(
  { features }: Extract,
  weighing: Weighing,
  pieces: readonly Alone[],
): Map<string, number> {
  const clauses = pullsBy(weighing, ({ tokens }) => tokens.map(({ clause }) => clause));
  const sentences = pullsBy(weighing, sentencesOf);
  const up = sum(clauses.filter((pull) => pull > 0));
  const down = -sum(clauses.filter((pull) => pull < 0));
  const first = sentences[0] ?? 0;
  const last = sentences.at(-1) ?? 0;

  const found = new Map<string, number>([
    ...opposition('clause', clauses),
    ...opposition('sentence', sentences),
    ...discord(pieces),
    ['y:turn', first * last < 0 ? Math.min(Math.abs(first), Math.abs(last)) : 0],
    ['y:balance', (2 * Math.min(up, down)) / (up + down + 1)],
    ['y:undecided', 1 / (1 + Math.abs(weighing.total))],
    ['y:total', weighing.total / 4],
    ['y:clauses', Math.log2(clauses.length + 1)],
  ]);
  for (const { key, value } of features) if (weighed.test(key)) found.set(key, value);
  return found;
}

/** The probability that an item holds work of both levels. */
export function mixedProbability(found: ReadonlyMap<string, number>, model: MixedModel): number {
  let total = model.bias;
  for (const [key, value] of found) total += (model.weights.get(key) ?? 0) * value;
  return probability(total);
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The pull of each clause or sentence, in the order of the text; headings are not the item's own words. */
function pullsBy(
  { contributions }: Weighing,
  numbersOf: (reading: Reading) => readonly number[],
): readonly number[] {
  const pulls = new Map<Reading, { numbers: readonly number[]; sums: Map<number, number> }>();
  for (const { occurrence, amount } of contributions) {
    const { reading, from } = occurrence;
    if (reading.part.place === 'heading') continue;
    const known = pulls.get(reading) ?? { numbers: numbersOf(reading), sums: new Map<number, number>() };
    pulls.set(reading, known);
    const number = known.numbers[from] ?? 0;
    known.sums.set(number, (known.sums.get(number) ?? 0) + amount);
  }
  return [...pulls.values()].flatMap(({ sums }) =>
    [...sums].sort(([a], [b]) => a - b).map(([, pull]) => pull),
  );
}

/** Where a sentence ends, or a part of one that could be a sentence: its pull is a share of the whole. */
const seam = /[.!?;\n]\s|,? and |, then | plus |also/g;

/** The sentence, or the part of one, that each word of a reading belongs to. */
function sentencesOf({ part, tokens }: Reading): readonly number[] {
  const seams = [...part.text.matchAll(seam)].map(({ index }) => index);
  return tokens.map(({ start }) => seams.filter((index) => index < start).length);
}

/** How sure it is that one piece belongs to the one level and another to the other, and how evenly they divide. */
function discord(pieces: readonly Alone[]): readonly [string, number][] {
  if (pieces.length === 0) return [];
  // A few words can pull strongly by chance.
  const pulls = pieces.map(({ pull, length }) => (pull * Math.sqrt(length)) / 3);
  const up = sum(pulls.map(probability));
  const fewer = Math.min(up, pieces.length - up);
  const highest = Math.max(0, ...pulls);
  const lowest = Math.max(0, ...pulls.map((pull) => -pull));
  return [
    ['y:alone both', probability(Math.max(...pulls)) * probability(-Math.min(...pulls))],
    ['y:alone pieces', Math.log2(pieces.length + 1)],
    ['y:alone balance', (2 * fewer) / pieces.length],
    ['y:alone fewer', fewer],
    ['y:alone opposed', Math.min(highest, lowest)],
    ['y:alone product', Math.sqrt(highest * lowest)],
  ];
}

function opposition(name: string, pulls: readonly number[]): readonly [string, number][] {
  const highest = Math.max(0, ...pulls);
  const lowest = Math.max(0, ...pulls.map((pull) => -pull));
  return [
    [`y:${name} opposed`, Math.min(highest, lowest)],
    [`y:${name} product`, Math.sqrt(highest * lowest)],
    [`y:${name} highest`, highest],
    [`y:${name} lowest`, lowest],
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
