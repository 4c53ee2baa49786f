import type { BacklogFile, Item } from '../model';
import { type Phrase, phraseOf, slicePhrase } from '../phrase';
import { type Candidate, candidatesOf } from './candidates';
import type { LevelLabel } from './decide';
import type { Learnt } from './learnt';
import type { Reader } from './read';
import type { Dimension } from './signal';
import { stemOf } from './stem';
import { tokenize } from './tokens';
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
/** Words that explain little are not told one after the other. */
const mostMinor = 2;
/** What weighs less is no reason worth telling. */
const leastWeight = 0.1;
/** Beside the strongest reason a weaker one counts from this share of it on. */
const leastShare = { own: 0.1, other: 0.2 } as const;
/** A heading stands so near above its items, in UTF-16 units; where it does not, it is not shown. */
const headingDistance = 20_000;

/**
 * The reasons: what the model weighed, summed over the words that it was found in. First what speaks for the side that
 * the item leans to, then what speaks against it, each with the strongest first.
 */
export function evidenceOf(
  item: Item,
  file: BacklogFile,
  weighing: Weighing,
  { label, reader, learnt }: { label: LevelLabel; reader: Reader; learnt: Learnt },
): readonly Evidence[] {
  const side = Math.sign(weighing.total);
  const isDecided = label === 'PO' || label === 'PM';
  const limits = isDecided ? most.decided : most.open;
  const all = candidatesOf(item, weighing, reader, learnt).toSorted(
    (a, b) => strengthOf(b) - strengthOf(a) || a.from - b.from,
  );
  const forIt = all.filter(isOn(side));
  const strongest = Math.max(0, ...toldFirst(forIt).map(strengthOf));
  const reasons = toldFirst(forIt).filter(weighs(strongest * leastShare.own));
  const told = chosenFrom(reasons, limits.own, item, file);
  // Many weak reasons can outweigh a strong one: then the strongest of them is told all the same.
  const speakingFor = told.length > 0 || label === 'unclear' ? told : chosenFrom(forIt, 1, item, file);
  const least = isDecided ? strongest * leastShare.other : 0;
  const other = all.filter(isOn(-side));
  // Of what is both, both have to be told, by whatever word.
  const against = label === 'mixed' ? toldFirst(other) : other.filter((one) => explains(one) && isOwn(one));
  const speakingAgainst = chosenFrom(against.filter(weighs(least)), limits.other, item, file, speakingFor);
  return [...speakingFor, ...speakingAgainst].map(({ candidate, at }) => evidenceFor(candidate, at));
}

/**
 * What is told of one side: what was recognised in the item's own words, and what explains little only where that is
 * weaker. What a heading says holds for all below it: it is told where the item itself says nothing as strong.
 */
function toldFirst(side: readonly Candidate[]): readonly Candidate[] {
  const own = side.filter(isOwn).filter(weighs(0));
  const [first] = own.filter(explains);
  const minor = own.filter((one) => !explains(one) && strengthOf(one) > strengthOf(first));
  const told = [...own.filter(explains), ...minor.slice(0, mostMinor)];
  const above = side.filter((one) => !isOwn(one) && explains(one)).filter(weighs(0));
  if (told.length === 0) return above;
  const strongest = Math.max(...told.map(strengthOf));
  return [...above.slice(0, 1).filter((one) => strengthOf(one) > strongest), ...told];
}

function strengthOf(candidate: Candidate | undefined): number {
  return Math.abs(candidate?.weight ?? 0);
}

function explains({ isMinor }: Candidate): boolean {
  return !isMinor;
}

function isOwn({ reading }: Candidate): boolean {
  return reading.part.place !== 'heading';
}

function weighs(least: number): (candidate: Candidate) => boolean {
  return (candidate) => strengthOf(candidate) >= Math.max(least, leastWeight);
}

function isOn(side: number): (candidate: Candidate) => boolean {
  return ({ weight }) => Math.sign(weight) === side;
}

/** A candidate that is told, and where it stands. */
interface Told {
  readonly candidate: Candidate;
  readonly at: Phrase;
}

/**
 * The first of the list that stand in the file, and neither share words with one before, of whatever side, nor say the
 * same again; the strongest first.
 */
function chosenFrom(
  list: readonly Candidate[],
  limit: number,
  item: Item,
  file: BacklogFile,
  before: readonly Told[] = [],
): Told[] {
  const chosen: Told[] = [];
  for (const candidate of list) {
    if (chosen.length === limit) break;
    const others = [...before, ...chosen];
    if (others.some((other) => overlap(candidate, other.candidate))) continue;
    const at = phraseAt(candidate, item, file);
    if (at && !others.some((other) => sameWords(at, other.at))) chosen.push({ candidate, at });
  }
  return chosen.sort((a, b) => Math.abs(b.candidate.weight) - Math.abs(a.candidate.weight));
}

/** "log in" and "login", "number" and "numbers" say the same. */
function sameWords(a: Phrase, b: Phrase): boolean {
  const stems = ({ text }: Phrase): string =>
    tokenize(text)
      .map(({ word }) => stemOf(word))
      .join('');
  return stems(a) === stems(b);
}

function evidenceFor({ dimension, signal, weight }: Candidate, at: Phrase): Evidence {
  return {
    dimension,
    at,
    text: at.text,
    weight: Math.round(weight * 100) / 100,
    ...(signal !== undefined && { signal }),
  };
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.reading === b.reading && a.from < b.to && b.from < a.to;
}

function phraseAt({ reading, from, to }: Candidate, item: Item, file: BacklogFile): Phrase | null {
  const { part, tokens } = reading;
  const start = tokens[from]?.start ?? 0;
  const behind = tokens[to - 1]?.end ?? start;
  const end = start + endOf(part.text.slice(start, behind), part.text[behind]);
  if (part.phrase) return slicePhrase(part.phrase, start, end);
  const heading = headingAbove(part.text, item, file);
  return heading === null ? null : phraseOf(file.source, heading + start, heading + end);
}

/** Where words end: a bracket that they open, and the very next sign closes, is theirs, as in "As a <nurse>". */
function endOf(words: string, next: string | undefined): number {
  const isTheirs = ['<>', '()', '[]'].some(
    ([open, close]) =>
      open !== undefined && next === close && words.lastIndexOf(open) > words.lastIndexOf(close ?? ''),
  );
  return words.length + (isTheirs ? 1 : 0);
}

/** An item knows the words of its headings but not their places: the nearest line above it that holds them is taken. */
function headingAbove(words: string, { span }: Item, { source }: BacklogFile): number | null {
  const from = Math.max(0, span.start - headingDistance);
  const above = source.slice(from, span.start);
  for (let at = above.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : above.lastIndexOf(words, at - 1)) {
    const before = above.slice(above.lastIndexOf('\n', at) + 1, at);
    const behind = above.slice(at + words.length).split('\n', 1)[0] ?? '';
    if (!/[\p{L}\p{N}]/u.test(before.replace(/^\s*[\w-]+:/, '') + behind)) return from + at;
  }
  return null;
}
