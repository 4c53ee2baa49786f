import type { Item } from '../model';
import { stopWords } from '../words/function-words';
import type { Learnt } from './learnt';
import { isContent, type Reader, type Reading } from './read';
import type { Dimension, FormSignal } from './signal';
import { form } from './signals/form';
import { shape } from './signals/shape';
import { shownOfTemplate, templateWords, toldAsStory } from './template-words';
import type { Contribution, Weighing } from './weigh';
import { isQuotable, wholeWords } from './whole-words';

/** A run of words that can be shown as one reason: from `from` up to but not including `to` of a reading. */
export interface Candidate {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly dimension: Dimension;
  /** Share in the decision, in log-odds: above 0 for the Product Manager, below for the Product Owner. */
  readonly weight: number;
  /** What was recognised in the words; absent for a word that is weighed by itself. */
  readonly signal?: string;
  /** Whether it explains little: a word that stands for nothing but itself, or how the words are put. */
  readonly isMinor?: true;
}

/** Longer runs of words are no longer words that stand out. */
const longestReason = 7;

const formsByKey: ReadonlyMap<string, FormSignal> = new Map(form.map((one) => [`fm:${one.id}`, one]));
const shapes: ReadonlySet<string> = new Set(shape.map(({ id }) => `fm:${id}`));
/** All that could be said of why an item was weighed as it was, in no order; none of it twice. */
export function candidatesOf(
  item: Item,
  weighing: Weighing,
  reader: Reader,
  learnt: Learnt,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [reading, contributions] of byReading(weighing)) {
    const words = amountsByWord(reading, contributions);
    const template = item.story ? templateWords(item.story, reading) : [];
    const shown = item.story && shownOfTemplate(item.story, template, reading);
    if (shown) {
      const weight = template.reduce((sum, at) => sum + (words[at] ?? 0), 0);
      // It is the mark of a story for a team: where its words weigh otherwise, it is not for being a template.
      if (weight < 0) candidates.push({ reading, ...shown, dimension: 'form', weight, signal: toldAsStory });
      // The template's own words say nothing more by themselves.
      for (const at of template) words[at] = 0;
    }
    const recognised = ofSignals(reading, words, contributions, reader);
    const alone = ofWords(reading, words, recognised, learnt);
    for (const found of [...recognised, ...alone, ...ofForm(reading, words, contributions)]) {
      const whole = { ...found, ...wholeWords(found, longestReason) };
      if (isQuotable(whole)) candidates.push(whole);
    }
  }
  return candidates;
}

function byReading({ contributions }: Weighing): ReadonlyMap<Reading, Contribution[]> {
  const found = new Map<Reading, Contribution[]>();
  for (const contribution of contributions) {
    const { reading } = contribution.occurrence;
    const known = found.get(reading);
    if (known) known.push(contribution);
    else found.set(reading, [contribution]);
  }
  return found;
}

/** What each word carries: a feature of several words is shared out among them. */
function amountsByWord({ tokens }: Reading, contributions: readonly Contribution[]): Float64Array {
  const words = new Float64Array(tokens.length);
  for (const { key, amount, occurrence } of contributions) {
    if (shapes.has(key)) continue;
    const { from, to } = occurrence;
    for (let at = from; at < to; at++) words[at] = (words[at] ?? 0) + amount / (to - from);
  }
  return words;
}

type Run = Reading['hits'][number];

/** What the signals recognised; where one is part of another, "sign" of "sign-up", the longer one alone. */
function ofSignals(
  reading: Reading,
  words: Float64Array,
  contributions: readonly Contribution[],
  { lexicon }: Reader,
): Candidate[] {
  const runs = joinedRuns(reading.hits.filter(({ from, to }) => to - from <= longestReason));
  const outer = runs.filter((run) => !runs.some((other) => isPartOf(run, other)));
  const found = outer.flatMap((run) => {
    const known = lexicon.signals[run.signal];
    if (!known) return [];
    const { from, to } = run;
    const weight = sumOf(words, from, to);
    const own = ownAmount(contributions, run, known.id);
    // Its words may weigh for quite another reason.
    if (own * weight < 0) return [];
    const candidate: Candidate = {
      reading,
      from,
      to,
      dimension: known.dimension,
      weight,
      signal: known.name,
    };
    return [{ candidate, own }];
  });
  return found.sort((a, b) => Math.abs(b.own) - Math.abs(a.own)).map(({ candidate }) => candidate);
}

/** Runs of one signal that share words as one, as long as it can be shown. */
function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.signal - b.signal || a.from - b.from)) {
    const last = joined.at(-1);
    const to = Math.max(run.to, last?.to ?? 0);
    if (last?.signal === run.signal && run.from < last.to && to - last.from <= longestReason)
      joined.splice(-1, 1, { ...last, to });
    else joined.push(run);
  }
  return joined;
}

function isPartOf(a: Run, b: Run): boolean {
  return b.from <= a.from && a.to <= b.to && a.to - a.from < b.to - b.from;
}

/** What the signal itself adds at these words. */
function ownAmount(contributions: readonly Contribution[], { from, to }: Run, id: string): number {
  return contributions
    .filter(({ key, occurrence }) => key.endsWith(`:${id}`) && occurrence.from >= from && occurrence.to <= to)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Words of matter in which nothing was recognised. */
function ofWords(
  reading: Reading,
  words: Float64Array,
  recognised: readonly Candidate[],
  learnt: Learnt,
): Candidate[] {
  return reading.tokens.flatMap((token, at): Candidate[] => {
    if (!isContent(token) || stopWords.has(token.word)) return [];
    if (recognised.some(({ from, to }) => from <= at && at < to)) return [];
    const dimension = learnt.words.get(token.word)?.dimension ?? 'focus';
    return [{ reading, from: at, to: at + 1, dimension, weight: words[at] ?? 0, isMinor: true }];
  });
}

function ofForm(reading: Reading, words: Float64Array, contributions: readonly Contribution[]): Candidate[] {
  return contributions.flatMap(({ key, amount, occurrence: { from, to } }): Candidate[] => {
    const known = formsByKey.get(key);
    if (!known || to - from > longestReason) return [];
    const found = { reading, from, to, dimension: 'form', signal: known.name } as const;
    if (shapes.has(key)) return [{ weight: amount, isMinor: true, ...found }];
    const weight = sumOf(words, from, to);
    return weight * amount > 0 ? [{ weight, ...found }] : [];
  });
}

function sumOf(words: Float64Array, from: number, to: number): number {
  return words.subarray(from, to).reduce((sum, x) => sum + x, 0);
}
