import { slicePhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { isStoryLevel, kindNamed } from '../kind';
import type { Block, Entry } from './blocks';
import { listsOf } from './lists';
import { isInAside, sectionAt, type Section } from './outline';
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
  id: Phrase,
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
