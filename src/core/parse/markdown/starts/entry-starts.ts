import { readStory } from '../../../anatomy/read-story';
import type { Language, Story } from '../../../model';
import { inLines } from '../../../pattern';
import { slicePhrase, unwrapPhrase } from '../../../phrase';
import type { EntryLaw, Law } from '../../layouts/law';
import { isBesideItems } from './beside-items';
import type { Block, Entry } from '../blocks/blocks';
import { entryNames } from './entry-names';
import { standsUnder } from './entry-headings';
import {
  isAsked,
  isColumn,
  isDetail,
  isLeftOpen,
  isReference,
  isWorded,
  listsOfAll,
  statedIn,
  timedIn,
} from './entry-says';
import { groupOf } from './group-of';
import { withoutTail } from '../../story/story-tail';
import { sectionAt, type Section } from '../blocks/outline';
import { isPlanned } from '../item/plan-title';
import { readFields } from '../item/read-fields';
import type { Context } from '../item/read-item';
import type { Said } from './said-by-title';
import { plain, type Start } from './start';

/**
 * Entries of lists that a layout takes for items; those named in an epic or a feature are items too.
 * @param epics the headings that may hold items in a list right below them
 */
export function entryStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  law: Law,
  {
    source,
    language,
    epics,
  }: Pick<Context, 'source' | 'language'> & { readonly epics: ReadonlySet<Section> },
): Start[] {
  const laws = law.entries ?? [];
  if (laws.length === 0) return [];
  const entries = blocks.filter((block): block is Entry => block.type === 'entry' && isWorded(block));
  const names = laws.some(({ only }) => only === 'named') ? entryNames(entries, law) : new Map<Entry, Said>();
  const wishes = laws.some(({ only }) => only === 'wish')
    ? wishesIn(entries, language)
    : new Map<Entry, Story>();
  const stated = statedIn(entries);
  const isOfProduct = laws.some(({ storyLevel }) => !storyLevel);
  const told = epics.size > 0 || isOfProduct ? withProse(blocks, sections) : epics;
  const isUnder = standsUnder(isOfProduct ? blocks : [], sections, told);
  const isHeld = (section: Section | null): boolean =>
    section !== null && epics.has(section) && !told.has(section);
  const timed = law.isRoadmap ? timedIn(entries, source) : new Set<Entry>();
  const timedLists = listsOfAll(entries, timed);
  const holders = new Set<Entry>();
  // "Now", over a list of its own.
  const groups = new Set(
    entries.flatMap(({ within }) =>
      isOfProduct && within?.depth === 0 && isColumn(within) && !timed.has(within) ? [within] : [],
    ),
  );
  return entries.flatMap((entry): Start[] => {
    const said = names.get(entry);
    const isHeldByOne = said && entry.within && holders.has(entry.within);
    if (entry.depth > 0 && !isHeldByOne && !(entry.within && groups.has(entry.within))) return [];
    const section = sectionAt(sections, entry.start);
    if (isBesideItems(section, law, isSorted)) return [];
    const wish = wishes.get(entry);
    const fits = {
      any: true,
      checkbox: entry.checked !== null,
      held: isHeld(section),
      top: sections.length < 2 && (section?.heading.level ?? 1) === 1 && entries.length > 1,
      named: said !== undefined && names.size > 1,
      timed: timedLists.has(entry.list) && (section?.heading.level ?? 1) === 1,
      wish: wish !== undefined && wishes.size > 1,
    };
    const found = laws.find((one) => fits[one.only] && isUnder(entry, section, one));
    if (
      !found ||
      (!found.storyLevel &&
        ((isLeftOpen(entry) && !timed.has(entry)) || groups.has(entry) || isReference(entry, source))) ||
      (isUnnamed(found) && (found.kind === 'goal' ? isDetail(entry) || isAsked(entry) : stated.has(entry)))
    )
      return [];
    const start =
      wish && found.only === 'wish'
        ? wishStart(entry, section, found, wish)
        : entryStart(entry, section, found, { said, isTimed: timed.has(entry) && isPlanned(found.kind) });
    if (start.holdsEntries) holders.add(entry);
    return [start];
  });
}

function isUnnamed({ only }: EntryLaw): boolean {
  return only === 'any' || only === 'held' || only === 'top';
}

/** The sections with more than lists and fields. */
function withProse(blocks: readonly Block[], sections: readonly Section[]): ReadonlySet<Section> {
  const prose = blocks.filter(
    (block) => block.type === 'paragraph' && block.within === null && readFields(block).length === 0,
  );
  return new Set(prose.flatMap(({ start }) => sectionAt(sections, start) ?? []));
}

/** "I can log in" may as well be a criterion. */
const ableTo = /\b(?:can|could|may|must|shall|should|kann|muss|puedo|debo|peux|dois|posso|devo)\b/i;

/** The entries that say a wish without saying whose: "- I want to see who did not come". */
function wishesIn(entries: readonly Entry[], language: Language): Map<Entry, Story> {
  return new Map(
    entries.flatMap((entry): [Entry, Story][] => {
      const story = readStory(entry.text, language);
      const marker = story?.form === 'role-less' ? story.needMarker : null;
      const isWish = marker?.start === story?.text.start && !ableTo.test(marker?.text ?? '');
      return story && marker && isWish ? [[entry, story]] : [];
    }),
  );
}

/** What over a story holds no items sorts them where all there is are lists: a column, an area, a discipline. */
const sorts = new RegExp(
  inLines`
    ^\P{L}*(?:
      to[- ]?dos?|task(?:s| list)|next steps|aufgaben|tareas|tarefas|tâches|tests?|testing|qa|review
      |ui|ux|ui/ux|api|design|architecture|data model|implementation|(?:technical|dev(?:elopment)?) tasks
    )\P{L}*$
  `,
  'iu',
);

function isSorted({ heading }: Section): boolean {
  return sorts.test(heading.text.text);
}

function entryStart(
  entry: Entry,
  section: Section | null,
  { kind, storyLevel }: EntryLaw,
  { said, isTimed }: { readonly said: Said | undefined; readonly isTimed: boolean },
): Start {
  // "Q1: …" is a time, and the number of a question elsewhere.
  const { title, id } =
    said ?? (isTimed ? { title: unwrapPhrase(entry.text), id: null } : idBehindSign(entry));
  const named = said?.kindDeclared ? said : { kind, storyLevel, kindDeclared: false };
  return {
    at: entry.start,
    limit: entry.end,
    section,
    anchor: null,
    title,
    id,
    ...plain,
    kind: named.kind,
    kindDeclared: named.kindDeclared,
    storyLevel: named.storyLevel,
    holdsEntries: named.kind === 'feature' || (named.kindDeclared && !named.storyLevel),
  };
}

function wishStart(
  block: Entry,
  section: Section | null,
  { kind, storyLevel }: EntryLaw,
  story: Story,
): Start {
  const told = { block, ...withoutTail(story), id: null, title: null, priority: null };
  const anchor = { ...told, isQuoted: false, isInCriteria: false };
  return {
    at: block.start,
    limit: block.end,
    section,
    anchor,
    title: null,
    id: null,
    ...plain,
    kind,
    storyLevel,
  };
}

/** "FR-1: Members can search" */
function idBehindSign(entry: Entry): Pick<Said, 'title' | 'id'> {
  const text = unwrapPhrase(entry.text);
  const match = /^(?<id>\p{Lu}{1,8}[-_]?\d+(?:\.\d+)*)\s*[:.)–—-]\s+/u.exec(text.text);
  return match
    ? { title: slicePhrase(text, match[0].length), id: groupOf(text, match, 'id') }
    : { title: text, id: null };
}
