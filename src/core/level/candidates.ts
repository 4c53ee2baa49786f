import type { Item, Story } from '../model';
import { slicePhrase } from '../phrase';
import type { Learnt } from './learnt';
import { isContent, type Reader, type Reading } from './read';
import type { Dimension } from './signal';
import { form } from './signals/form';
import type { Weighing } from './weigh';

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
}

/** Longer runs of words are no longer words that stand out. */
const longestReason = 7;

const formNames: ReadonlyMap<string, string> = new Map(form.map(({ id, name }) => [id, name]));

/** All that could be said of why an item was weighed as it was, in no order; none of it twice. */
export function candidatesOf(
  item: Item,
  weighing: Weighing,
  reader: Reader,
  learnt: Learnt,
): readonly Candidate[] {
  const amounts = amountsByWord(weighing);
  const candidates: Candidate[] = [];
  for (const [reading, words] of amounts) {
    const template = item.story ? templateWords(item.story, reading) : [];
    const shown = shownOfTemplate(template, reading);
    if (shown) {
      const weight = template.reduce((sum, at) => sum + (words[at] ?? 0), 0);
      candidates.push({ reading, ...shown, dimension: 'form', weight, signal: toldAsStory });
      // The template's own words say nothing more by themselves.
      for (const at of template) words[at] = 0;
    }
    candidates.push(...ofSignals(reading, words, reader), ...ofWords(reading, words, learnt));
  }
  return [...candidates, ...ofForm(weighing, amounts)];
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

export const toldAsStory = formNames.get('story-sentence') ?? '';

/** From "As a" to "I want"; the benefit's "so that" stands too far behind to be shown in one piece. In words. */
const longestTemplate = 12;

/** The words of a reading that the story's template brings: "As a … I want to … so that". */
function templateWords(story: Story, { part, tokens }: Reading): readonly number[] {
  const { phrase } = part;
  if (!phrase) return [];
  const markers = [story.roleMarker, story.needMarker, story.benefitMarker].filter(
    (marker) => marker !== null,
  );
  return tokens.flatMap(({ start, end }, at) => {
    const place = slicePhrase(phrase, start, end);
    const isPutThere = place.start === place.end;
    return isPutThere || markers.some((marker) => place.start >= marker.start && place.end <= marker.end)
      ? [at]
      : [];
  });
}

/** What stands for the template: its beginning with the role in it, or the role where the author wrote no more. */
function shownOfTemplate(
  template: readonly number[],
  { part, tokens }: Reading,
): { from: number; to: number } | null {
  const [first] = template;
  const last = template.findLast((at) => at < (first ?? 0) + longestTemplate);
  if (first === undefined || last === undefined || !part.phrase) return null;
  const { start = 0, end = 0 } = tokens[first] ?? {};
  const place = slicePhrase(part.phrase, start, end);
  if (place.start < place.end) return { from: first, to: last + 1 };
  const role = tokens.findIndex((_, at) => at > first && !template.includes(at));
  const behind = template.find((at) => at > role);
  return role < 0 || behind === undefined ? null : { from: role, to: behind };
}

function ofSignals(reading: Reading, words: Float64Array, { lexicon }: Reader): Candidate[] {
  return reading.hits.flatMap(({ signal, from, to }): Candidate[] => {
    const known = lexicon.signals[signal];
    if (!known || to - from > longestReason) return [];
    const weight = sumOf(words, from, to);
    return [{ reading, from, to, dimension: known.dimension, weight, signal: known.name }];
  });
}

function ofWords(reading: Reading, words: Float64Array, learnt: Learnt): Candidate[] {
  return reading.tokens.flatMap((token, at): Candidate[] => {
    if (!isContent(token) || reading.signalsAt[at]?.size) return [];
    const dimension = learnt.words.get(token.word)?.dimension ?? 'focus';
    return [{ reading, from: at, to: at + 1, dimension, weight: words[at] ?? 0 }];
  });
}

function ofForm({ contributions }: Weighing, amounts: ReadonlyMap<Reading, Float64Array>): Candidate[] {
  return contributions.flatMap(({ key, occurrence: { reading, from, to } }): Candidate[] => {
    const signal = key.startsWith('fm:') ? formNames.get(key.slice(3)) : undefined;
    if (signal === undefined || to - from > longestReason) return [];
    const weight = sumOf(amounts.get(reading) ?? new Float64Array(), from, to);
    return [{ reading, from, to, dimension: 'form', weight, signal }];
  });
}

function sumOf(words: Float64Array, from: number, to: number): number {
  return words.subarray(from, to).reduce((sum, x) => sum + x, 0);
}
