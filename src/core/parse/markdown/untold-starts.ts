import type { Language } from '../../model';
import type { Law } from '../layouts/law';
import type { Block } from './blocks';
import { entryStarts } from './entry-starts';
import { epicsIn, headedStarts, isHeading } from './headed-items';
import { chainOf, type Section } from './outline';
import { statedGoals } from './stated-goals';
import type { Start } from './start';

/**
 * Where items begin that tell no story: headings, entries of lists, the paragraph of a goal.
 * @param told the items that are known by their story, their id or their type
 */
export function untoldStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: readonly Start[],
  { law, language }: { readonly law: Law; readonly language: Language },
): Start[] {
  const headed = headedStarts(blocks, sections, told, law);
  const listed = entryStarts(blocks, sections, told.length > 0 ? beside(told, law) : law, {
    language,
    epics: epicsIn(told),
  });
  const goals = statedGoals(blocks, sections, law);
  // A list over stories says what holds for them: the goal of a sprint, its dates.
  const chapters = new Set<Section | null>(
    told.flatMap((one) => [...chainOf(isHeading(one) ? one.section.parent : one.section)]),
  );
  const stories = told.filter(({ storyLevel }) => storyLevel);
  const free = outsideOf([...stories, ...headed], [...listed, ...goals]);
  return [...headed, ...free.filter(({ section }) => !chapters.has(section))];
}

/** Beside stories only what stands under certain headings is more than a note, beside epics what they hold too. */
function beside(told: readonly Start[], law: Law): Law {
  const hasStories = told.some(({ storyLevel }) => storyLevel);
  const entries = (law.entries ?? []).filter(({ under, only }) => under ?? (only === 'held' && !hasStories));
  return { ...law, entries };
}

/** The starts that stand in none of the items, in source order. */
function outsideOf(items: readonly Start[], starts: readonly Start[]): Start[] {
  const holders = [...items].sort(byPlace);
  let next = 0;
  let covered = 0;
  return [...starts].sort(byPlace).filter(({ at }) => {
    for (; (holders[next]?.at ?? Infinity) < at; next++)
      covered = Math.max(covered, holders[next]?.limit ?? 0);
    return covered <= at;
  });
}

function byPlace(a: Start, b: Start): number {
  return a.at - b.at;
}
