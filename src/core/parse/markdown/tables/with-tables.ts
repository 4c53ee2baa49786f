import type { Item } from '../../../model';
import { isBesideItems } from '../starts/beside-items';
import type { Block } from '../blocks/blocks';
import { isGroupName } from '../starts/group-name';
import { objectiveItems } from '../../plans/objective-tables';
import { namesOf, sectionAt, type Section } from '../blocks/outline';
import type { Context } from '../item/read-item';
import { roadmapItems } from '../../plans/roadmap-tables';
import { tableItems } from './table-items';
import { tabledItems } from './tabled-items';

/** Adds the rows of tables that are items; a row that repeats the id of another item sums it up. */
export function withTables(
  items: readonly Item[],
  blocks: readonly Block[],
  sections: readonly Section[],
  { law, language }: Context,
): readonly Item[] {
  if (!law.findsStories) return items;
  // "1" of an epic is another than "1" of a row.
  const known = new Set(
    items.flatMap(({ id, storyLevel }) => (id && (storyLevel || /\D/.test(id.text)) ? [id.text] : [])),
  );
  const titles = new Set(items.flatMap(({ title }) => plainTitle(title)));
  const planned = new Set(titles);
  /** What is planned stands in one table by its time, and in another one by what it brings. */
  const unseen = (found: readonly Item[]): Item[] =>
    found.filter(({ title }) => {
      const isNew = !planned.has(plainTitle(title));
      planned.add(plainTitle(title));
      return isNew;
    });
  const hasStories = items.some(({ storyLevel }) => storyLevel);
  const tables = blocks.filter((block) => block.type === 'table');
  const rows = tables.flatMap((block) => {
    const section = sectionAt(sections, block.start);
    const parent = items.findLast(({ span }) => span.start <= block.start && block.start < span.end) ?? null;
    if (parent?.storyLevel || isBesideItems(section, law)) return [];
    const names = namesOf(section);
    // Beside stories a table of titles may sum up and rank, unless it stands in a sprint or a column.
    const isBacklog = law.isBacklog === true && (!hasStories || isGroupName(names.at(-1) ?? ''));
    const place = { parent, section: names, language, idScope: law.idScope, isBacklog };
    const tabled = law.tabled ? tabledItems(block, law.tabled, place) : [];
    if (tabled.length > 0) return unseen(tabled);
    const objectives = objectiveItems(block, place);
    if (objectives.length > 0) return unseen(objectives);
    const found = tableItems(block, place);
    if (found.length === 0 && law.layout === 'pm-document') return unseen(roadmapItems(block, place));
    return found.filter(({ id, title }) => !(id ? known.has(id.text) : titles.has(plainTitle(title))));
  });
  return rows.length === 0 ? items : [...items, ...rows].sort((a, b) => a.span.start - b.span.start);
}

function plainTitle(title: Item['title']): string {
  return title?.text.trim().toLowerCase() ?? '';
}
