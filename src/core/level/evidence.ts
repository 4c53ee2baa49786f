import type { BacklogFile, Item } from '../model';
import { type Phrase, phraseOf, slicePhrase } from '../phrase';
import type { Learnt } from './learnt';
import { isContent, type Reader, type Reading } from './read';
import type { Dimension } from './signal';
import { form } from './signals/form';
import type { Weighing } from './weigh';

/** Words of the author that the level rests on. */
export interface Evidence {
  readonly dimension: Dimension;
  /** Where the words stand. */
  readonly at: Phrase;
  readonly text: string;
  /** Share in the decision, in log-odds: above 0 for the Product Manager, below for the Product Owner. */
  readonly weight: number;
  /** What was recognised in the words, in words of a Product Owner; absent for a word that is weighed by itself. */
  readonly signal?: string;
}

/** More reasons than this nobody reads. */
const mostReasons = 6;
/** What weighs less is no reason worth telling. */
const leastWeight = 0.1;
/** A heading stands so near above its items, in UTF-16 units; where it does not, it is not shown. */
const headingDistance = 20_000;

const formNames: ReadonlyMap<string, string> = new Map(form.map(({ id, name }) => [id, name]));

/** A run of words that can be shown as one reason. */
interface Candidate {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly dimension: Dimension;
  readonly signal?: string;
}

/** The strongest reasons first: what the model weighed, summed over the words that it was found in. */
export function evidenceOf(
  item: Item,
  file: BacklogFile,
  weighing: Weighing,
  reader: Reader,
  learnt: Learnt,
): readonly Evidence[] {
  const amounts = amountsByWord(weighing);
  const ranked = [
    ...[...amounts.keys()].flatMap((reading) => candidatesOf(reading, reader, learnt)),
    ...formCandidates(weighing),
  ]
    .filter(({ from, to }) => to - from <= longestReason)
    .map((candidate) => ({ candidate, weight: weightOf(candidate, amounts) }))
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.candidate.from - b.candidate.from);

  const chosen: Candidate[] = [];
  const evidence: Evidence[] = [];
  for (const { candidate, weight } of ranked) {
    if (evidence.length === mostReasons) break;
    if (chosen.some((other) => overlap(candidate, other))) continue;
    const at = phraseAt(candidate, item, file);
    if (!at) continue;
    chosen.push(candidate);
    const { dimension, signal } = candidate;
    evidence.push({
      dimension,
      at,
      text: at.text,
      weight: Math.round(weight * 100) / 100,
      ...(signal !== undefined && { signal }),
    });
  }
  return evidence;
}

/** What each word carries: a feature of several words is shared out among them. */
function amountsByWord({ contributions }: Weighing): ReadonlyMap<Reading, Float64Array> {
  const amounts = new Map<Reading, Float64Array>();
  for (const { amount, occurrence } of contributions) {
    const { reading, from, to } = occurrence;
    const words = amounts.get(reading) ?? new Float64Array(reading.tokens.length);
    amounts.set(reading, words);
    for (let at = from; at < to; at++) words[at] = (words[at] ?? 0) + amount / (to - from);
  }
  return amounts;
}

function candidatesOf(reading: Reading, { lexicon }: Reader, learnt: Learnt): Candidate[] {
  const ofSignals = reading.hits.flatMap(({ signal, from, to }): Candidate[] => {
    const known = lexicon.signals[signal];
    return known ? [{ reading, from, to, dimension: known.dimension, signal: known.name }] : [];
  });
  const ofWords = reading.tokens.flatMap((token, at): Candidate[] =>
    isContent(token) && !reading.signalsAt[at]?.size
      ? [{ reading, from: at, to: at + 1, dimension: learnt.words.get(token.word)?.dimension ?? 'focus' }]
      : [],
  );
  return [...ofSignals, ...ofWords];
}

function formCandidates({ contributions }: Weighing): Candidate[] {
  return contributions.flatMap(({ key, occurrence: { reading, from, to } }): Candidate[] => {
    const signal = key.startsWith('fm:') ? formNames.get(key.slice(3)) : undefined;
    return signal === undefined ? [] : [{ reading, from, to, dimension: 'form', signal }];
  });
}

/** Longer runs of words are no longer words that stand out. */
const longestReason = 7;

function weightOf({ reading, from, to }: Candidate, amounts: ReadonlyMap<Reading, Float64Array>): number {
  return (amounts.get(reading) ?? new Float64Array()).subarray(from, to).reduce((sum, x) => sum + x, 0);
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.reading === b.reading && a.from < b.to && b.from < a.to;
}

function phraseAt({ reading, from, to }: Candidate, item: Item, file: BacklogFile): Phrase | null {
  const { part, tokens } = reading;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return part.phrase
    ? slicePhrase(part.phrase, start, end)
    : phraseAbove(part.text.slice(start, end), item, file);
}

/** An item knows the words of its headings but not their places: the nearest place above it is taken. */
function phraseAbove(words: string, { span }: Item, { source }: BacklogFile): Phrase | null {
  const from = Math.max(0, span.start - headingDistance);
  const index = source.slice(from, span.start).lastIndexOf(words);
  return index < 0 ? null : phraseOf(source, from + index, from + index + words.length);
}
