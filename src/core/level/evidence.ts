import type { BacklogFile, Item } from '../model';
import { type Phrase, phraseOf, slicePhrase } from '../phrase';
import { type Candidate, candidatesOf } from './candidates';
import type { LevelLabel } from './decide';
import type { Learnt } from './learnt';
import type { Reader } from './read';
import type { Dimension } from './signal';
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

/** Whether evidence says what is done or wanted: a form or a date does not. */
export function namesMatter({ dimension }: Evidence): boolean {
  return dimension !== 'form' && dimension !== 'horizon' && dimension !== 'declared';
}

/** More reasons than this nobody reads. Where a side is taken, its reasons come first. */
const most = { decided: { own: 4, other: 2 }, open: { own: 3, other: 3 } } as const;
/** What weighs less is no reason worth telling. */
const leastWeight = 0.1;
/** A heading stands so near above its items, in UTF-16 units; where it does not, it is not shown. */
const headingDistance = 20_000;

/**
 * The reasons: what the model weighed, summed over the words that it was found in. First what speaks for the side that
 * the item leans to, then what speaks against it, each with the strongest first. A word that stands for nothing but
 * itself explains little: such words are told only where nothing better was found.
 */
export function evidenceOf(
  item: Item,
  file: BacklogFile,
  weighing: Weighing,
  { label, reader, learnt }: { label: LevelLabel; reader: Reader; learnt: Learnt },
): readonly Evidence[] {
  const side = Math.sign(weighing.total);
  const { own, other } = label === 'PO' || label === 'PM' ? most.decided : most.open;
  const all = candidatesOf(item, weighing, reader, learnt).toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from,
  );
  const ranked = all.filter(({ weight }) => Math.abs(weight) >= leastWeight);
  const recognised = ranked.filter(({ signal }) => signal !== undefined);
  const reasons = [...recognised, ...ranked.filter(({ signal }) => signal === undefined)].filter(isOn(side));
  // Many weak reasons can outweigh a strong one: then the strongest of them is told all the same.
  const speakingFor =
    reasons.length > 0
      ? chosenFrom(reasons, own, item, file)
      : chosenFrom(all.filter(isOn(side)), 1, item, file);
  const speakingAgainst = chosenFrom(recognised.filter(isOn(-side)), other, item, file);
  return [...speakingFor.sort(byStrength), ...speakingAgainst];
}

function isOn(side: number): (candidate: Candidate) => boolean {
  return ({ weight }) => Math.sign(weight) === side;
}

function byStrength(a: Evidence, b: Evidence): number {
  return Math.abs(b.weight) - Math.abs(a.weight);
}

/** The first of the list that stand in the file, and neither share words with one before nor say the same again. */
function chosenFrom(list: readonly Candidate[], limit: number, item: Item, file: BacklogFile): Evidence[] {
  const chosen: Candidate[] = [];
  const evidence: Evidence[] = [];
  for (const candidate of list) {
    if (evidence.length === limit) break;
    if (chosen.some((other) => overlap(candidate, other))) continue;
    const at = phraseAt(candidate, item, file);
    if (!at || evidence.some(({ text }) => text.toLowerCase() === at.text.toLowerCase())) continue;
    chosen.push(candidate);
    const { dimension, signal, weight } = candidate;
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
