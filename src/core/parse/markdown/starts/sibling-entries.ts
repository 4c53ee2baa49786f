import { slicePhrase, unwrapPhrase, type Phrase } from '../../../phrase';
import type { Item } from '../../../model';
import { isStoryLevel, kindNamed } from '../../kind';
import type { Block, Entry } from '../blocks/blocks';
import { listsOf } from '../blocks/lists';
import { isInAside, sectionAt, type Section } from '../blocks/outline';
import { plain, type Start } from './start';

/** "TRAM-23 Fix the printer", "TRAM-22: Spike: how do drivers count seats?" */
const idFirst = /^\W*(?<id>(?<prefix>\p{L}[\p{L}\d]*)[-_ ]?\d+(?:\.\d+)*)\]?\s*[:.)|–—-]*\s+(?=[^\s])/u;

/**
 * The entries that stand in one list with story sentences under ids of the same letters, and are work of another kind: a
 * list of work holds all of it.
 */
export function siblingEntries(blocks: readonly Block[], told: readonly Start[]): Start[] {
  // The sentence is the entry, or stands in it below its title.
  const byPlace = new Map(told.flatMap((start) => (start.anchor && start.id ? [[start.at, start]] : [])));
  if (byPlace.size === 0) return [];
  return listsOf(blocks).flatMap(({ entries }) => {
    const known = entries.flatMap((entry) => byPlace.get(entry.start) ?? []);
    const letters = new Set(known.flatMap(({ id }) => lettersOf(id)));
    const [first] = known;
    if (!first) return [];
    return entries.flatMap((entry) => {
      const named = byPlace.has(entry.start) ? null : nameIn(entry, letters);
      return named ? [startOf(entry, first, named.id, named.length)] : [];
    });
  });
}

/** "Bug: the list is empty", "[Spike] Which reader?" */
const kindFirst =
  /^[^\p{L}[]*(?:\[(?<tag>\p{L}[\p{L} -]{1,15})\]|(?<label>\p{L}[\p{L} -]{1,15}?)\s*[:：])\s+(?=\S)/u;
const work: ReadonlySet<Item['kind']> = new Set(['bug', 'spike', 'task', 'story']);

/**
 * The entries of a backlog that stand in one list with stories without ids: those that say what kind of work they are, and
 * where the stories have boxes to be ticked those with boxes.
 * @param ofStories what stands under labels of the stories
 */
export function workBeside(
  blocks: readonly Block[],
  told: readonly Start[],
  ofStories: ReadonlySet<Block>,
): Start[] {
  const byPlace = new Map(told.flatMap((start) => (start.anchor ? [[start.at, start]] : [])));
  if (byPlace.size === 0) return [];
  const taken = new Set(told.map(({ at }) => at));
  return listsOf(blocks).flatMap(({ entries }) => {
    const known = entries.filter(({ start }) => byPlace.has(start));
    const first = known[0] && byPlace.get(known[0].start);
    if (!first) return [];
    const areBoxes = known.every(({ checked }) => checked !== null);
    return entries.flatMap((entry): Start[] => {
      if (taken.has(entry.start) || ofStories.has(entry)) return [];
      const start = { ...startOf(entry, first, null, 0), limit: entry.end };
      const named = kindFirst.exec(start.title?.text ?? '')?.groups;
      const kind = kindNamed(named?.['tag'] ?? named?.['label'] ?? '');
      if (kind && work.has(kind)) return [{ ...start, kind, kindDeclared: true }];
      return areBoxes && entry.checked !== null ? [{ ...start, kind: 'task' }] : [];
    });
  });
}

/**
 * The entries of lists beside items under headings with ids, where all of a list are named as these are: "## Later",
 * "- MS-103 Receipt by mail". Those that name an item again are none.
 */
export function entriesLikeHeadings(
  blocks: readonly Block[],
  sections: readonly Section[],
  headed: readonly Start[],
): Start[] {
  const told = headed.filter(({ id, anchor }) => id && anchor);
  if (told.length === 0) return [];
  const ids = new Set(headed.flatMap(({ id }) => id?.text ?? []));
  const letters = new Set(told.flatMap(({ id }) => lettersOf(id)));
  return listsOf(blocks).flatMap(({ entries }) => {
    const [first] = entries;
    if (!first || first.within || !nameIn(first, letters)) return [];
    const section = sectionAt(sections, first.start);
    const isInItem = headed.some(({ at, limit }) => at < first.start && first.start < limit);
    if (!section || isInItem || isInAside(section)) return [];
    const starts = entries.flatMap((entry) => {
      const named = nameIn(entry, letters);
      return named && !ids.has(named.id.text)
        ? [startOf(entry, { limit: entry.end, section }, named.id, named.length)]
        : [];
    });
    return starts.length === entries.length ? starts : [];
  });
}

function lettersOf(id: Phrase | null): string[] {
  const letters = /^\p{L}[\p{L}\d]*?(?=[-_ ]?\d)/u.exec(id?.text ?? '')?.[0];
  return letters === undefined ? [] : [letters];
}

/** The id at the head of an entry, with the length of what stands before its title. */
function nameIn({ text }: Entry, letters: ReadonlySet<string>): { id: Phrase; length: number } | null {
  const match = idFirst.exec(text.text);
  const { id = '', prefix = '' } = match?.groups ?? {};
  if (!match || !letters.has(prefix)) return null;
  const at = match[0].indexOf(id);
  return { id: slicePhrase(text, at, at + id.length), length: match[0].length };
}

function startOf(
  entry: Entry,
  { limit, section }: Pick<Start, 'limit' | 'section'>,
  id: Phrase | null,
  at: number,
): Start {
  const title = unwrapPhrase(slicePhrase(entry.text, at));
  const named = /^(?<kind>\p{L}+)\s*[:：]/u.exec(title.text)?.groups?.['kind'];
  const kind = named === undefined ? undefined : kindNamed(named);
  return {
    at: entry.start,
    limit,
    section,
    anchor: null,
    title,
    id,
    ...plain,
    ...(kind && { kind, kindDeclared: true, storyLevel: isStoryLevel(kind) }),
  };
}
