import { inLines } from '../../pattern';
import { slicePhrase } from '../../phrase';
import type { EntryLaw, Law } from '../layouts/law';
import type { Block, Entry } from './blocks';
import { entryNames } from './entry-names';
import { groupOf } from './group-of';
import { chainOf, isAside, sectionAt, type Section } from './outline';
import type { Said } from './said-by-title';
import { plain, type Start } from './start';

/** Entries of lists that a layout takes for items; those named in an epic or a feature are items too. */
export function entryStarts(blocks: readonly Block[], sections: readonly Section[], law: Law): Start[] {
  const laws = law.entries ?? [];
  if (laws.length === 0) return [];
  const entries = blocks.filter((block): block is Entry => block.type === 'entry' && isWorded(block));
  const names = laws.some(({ only }) => only === 'named') ? entryNames(entries, law) : new Map<Entry, Said>();
  const holders = new Set<Entry>();
  return entries.flatMap((entry): Start[] => {
    const said = names.get(entry);
    if (entry.depth > 0 && !(said && entry.within && holders.has(entry.within))) return [];
    const section = sectionAt(sections, entry.start);
    if (isBesideEntries(section)) return [];
    const found = lawFor(entry, said !== undefined && names.size > 1, section, laws);
    if (!found) return [];
    const start = entryStart(entry, section, found, said);
    if (start.holdsEntries) holders.add(entry);
    return [start];
  });
}

function lawFor(
  { checked }: Entry,
  isNamed: boolean,
  section: Section | null,
  laws: readonly EntryLaw[],
): EntryLaw | undefined {
  const heading = section?.heading.text.text ?? '';
  const fits = { any: true, checkbox: checked !== null, named: isNamed };
  return laws.find(({ only, under }) => fits[only] && (!under || under.test(heading)));
}

/** A line of signs and placeholders is no item. */
function isWorded({ text }: Entry): boolean {
  return text.text.replace(/[\W_]+/g, '').length >= 3;
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

function isBesideEntries(section: Section | null): boolean {
  return [...chainOf(section)].some((one) => isAside(one) && !sorts.test(one.heading.text.text));
}

function entryStart(
  entry: Entry,
  section: Section | null,
  { kind, storyLevel }: EntryLaw,
  said: Said | undefined,
): Start {
  const { title, id } = said ?? idBehindSign(entry);
  const named = said?.kindDeclared ? said : { kind, storyLevel, kindDeclared: false };
  return {
    ...plain,
    at: entry.start,
    limit: entry.end,
    section,
    anchor: null,
    title,
    id,
    kind: named.kind,
    kindDeclared: named.kindDeclared,
    storyLevel: named.storyLevel,
    holdsEntries: named.kind === 'feature' || (named.kindDeclared && !named.storyLevel),
  };
}

/** "FR-1: Members can search" */
function idBehindSign({ text }: Entry): Pick<Said, 'title' | 'id'> {
  const match = /^(?<id>\p{Lu}{1,8}[-_]?\d+(?:\.\d+)*)\s*[:.)–—-]\s+/u.exec(text.text);
  return match
    ? { title: slicePhrase(text, match[0].length), id: groupOf(text, match, 'id') }
    : { title: text, id: null };
}
