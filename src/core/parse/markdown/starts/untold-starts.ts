import type { Law } from '../../layouts/law';
import type { Block, Entry } from '../blocks/blocks';
import { entryStarts } from './entry-starts';
import { epicsIn, headedStarts } from './headed-starts';
import { objectiveStarts } from './objective-starts';
import { chainOf, type Section } from '../blocks/outline';
import { partStarts } from './part-starts';
import type { Context } from '../item/read-item';
import { statedStarts } from './stated-starts';
import { isHeading, type Start } from './start';
import { isCriteriaLabel } from '../blocks/label-at';
import { isNumberedCriterion } from '../criteria/scenario-names';
import { startsStep } from '../../criteria/steps';

/**
 * Where items begin that tell no story: headings, entries of lists, a paragraph that states a goal.
 * @param told the items that are known by their story, their id or their type
 * @param ofStories what stands under labels of the stories
 */
export function untoldStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: readonly Start[],
  { law, language, source }: Context,
  ofStories: ReadonlySet<Block>,
): Start[] {
  const objectives = objectiveStarts(blocks, sections, told, law);
  const parts = partStarts(blocks, sections, [...told, ...objectives], law);
  const headed = headedStarts(blocks, sections, [...told, ...objectives, ...parts], law);
  const stated = statedStarts(blocks, sections, law);
  const { stories, chapters, mixed } = heldBy(told, blocks, ofStories);
  const isInStory = standsIn(stories);
  // In most backlogs all lists stand in stories: then no entry is an item.
  const listed = blocks.some(({ type, start }) => type === 'entry' && !isInStory(start))
    ? entryStarts(blocks, sections, told.length > 0 ? beside(told, law) : law, {
        source,
        language,
        epics: epicsIn(told),
      })
    : [];
  const taken = new Set([...objectives, ...parts].map(({ at }) => at));
  // "Method: …" below "Experiment 1: Fake door" says something of it.
  const cards = new Set<Section | null>(
    [...told, ...parts].flatMap((one) => (one.kind === 'research' && isHeading(one) ? [one.section] : [])),
  );
  const others = [...listed, ...stated]
    .filter(({ at }) => !taken.has(at))
    .filter(isBesideObjectives(objectives, blocks))
    .filter(isBelowNoLine(parts, blocks))
    .filter(({ section }) => !cards.has(section));
  // "Decision" below "PD-1: We charge per site" says it again.
  const decisions = [...told, ...parts].filter(({ kind }) => kind === 'decision');
  const free = outsideOf([...stories, ...headed, ...decisions], others);
  return [
    ...headed,
    ...outsideOf(stories, [...objectives, ...parts]),
    ...free.filter(({ section, at }) => !chapters.has(section) || mixed.has(at)),
  ];
}

/** What is listed below "**FR-1: The card is read**" says what that means. */
function isBelowNoLine(parts: readonly Start[], blocks: readonly Block[]): (start: Start) => boolean {
  const lines = new Set(parts.flatMap(({ at, id }) => (id ? [at] : [])));
  if (lines.size === 0) return () => true;
  const lists = new Set<number>();
  const below = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.type !== 'entry') continue;
    if (before?.type === 'paragraph' && lines.has(before.start)) lists.add(block.list);
    if (lists.has(block.list)) below.add(block.start);
  }
  return ({ at }) => !below.has(at);
}

/**
 * What else is listed below an objective says something of it: whose it is, how sure one is of it. In the list in which it
 * is an entry others are like it.
 */
function isBesideObjectives(
  objectives: readonly Start[],
  blocks: readonly Block[],
): (start: Start) => boolean {
  if (objectives.length === 0) return () => true;
  const sections = new Set(objectives.map(({ section }) => section));
  const listAt = new Map(blocks.flatMap((one) => (one.type === 'entry' ? [[one.start, one.list]] : [])));
  const peers = new Set(
    objectives.flatMap(({ at, holdsEntries }) => (holdsEntries ? (listAt.get(at) ?? []) : [])),
  );
  return ({ at, section }) => !sections.has(section) || peers.has(listAt.get(at) ?? -1);
}

/**
 * What stories hold: the text up to their end, and the sections they stand in, where a list says what holds for all of
 * them: the goal of a sprint, its dates. The other entries of a list of stories without ids are work as they are: they
 * are mixed.
 */
function heldBy(
  told: readonly Start[],
  blocks: readonly Block[],
  ofStories: ReadonlySet<Block>,
): {
  readonly stories: readonly Start[];
  readonly chapters: ReadonlySet<Section | null>;
  readonly mixed: ReadonlySet<number>;
} {
  const entries = blocks.filter((block): block is Entry => block.type === 'entry' && block.depth === 0);
  const entryAt = new Map(entries.map((entry) => [entry.start, entry]));
  const lists = new Set(told.flatMap(({ at, id }) => (id ? [] : (entryAt.get(at)?.list ?? []))));
  return {
    stories: told
      .filter(({ storyLevel }) => storyLevel)
      .map((one) => ({ ...one, limit: Math.min(one.limit, entryAt.get(one.at)?.end ?? Infinity) })),
    chapters: new Set<Section | null>(
      told.flatMap((one) => [...chainOf(isHeading(one) ? one.section.parent : one.section)]),
    ),
    mixed: new Set(
      entries.flatMap((entry) =>
        lists.has(entry.list) && !ofStories.has(entry) && !isCriterion(entry) ? [entry.start] : [],
      ),
    ),
  };
}

/** What says by itself that it belongs to the story above: its label, its number, its steps. */
function isCriterion(entry: Entry): boolean {
  return isCriteriaLabel(entry) || isNumberedCriterion(entry.text) || startsStep(entry.text.text);
}

/** Beside stories only what stands under certain headings is more than a note, beside epics what they hold too. */
function beside(told: readonly Start[], law: Law): Law {
  const hasStories = told.some(({ storyLevel }) => storyLevel);
  const entries = (law.entries ?? []).filter(
    ({ under, only, isAlone }) => !isAlone && (under ?? (only === 'held' && !hasStories)),
  );
  return { ...law, entries };
}

/** The starts that stand in none of the items, in source order. */
function outsideOf(items: readonly Start[], starts: readonly Start[]): Start[] {
  const isCovered = standsIn(items);
  return [...starts].sort(byPlace).filter(({ at }) => !isCovered(at));
}

/** Whether a place stands in one of the items; to be asked in source order. */
function standsIn(items: readonly Start[]): (at: number) => boolean {
  const holders = [...items].sort(byPlace);
  let next = 0;
  let covered = 0;
  return (at) => {
    for (; (holders[next]?.at ?? Infinity) <= at; next++)
      covered = Math.max(covered, holders[next]?.limit ?? 0);
    return at < covered;
  };
}

function byPlace(a: Start, b: Start): number {
  return a.at - b.at;
}
