import { readStory } from '../../anatomy/read-story';
import type { Phrase } from '../../phrase';
import { withFurther, type Cells } from './row-cells';

/** A row, and the title of the group that it stands in. */
export interface GroupedRow {
  readonly cells: Cells;
  readonly group: string | null;
}

/** So many cells must say what the head says; one or two may by chance. */
const fewestHeads = 3;
const headShare = 0.6;

/** Whether a row is the head once more: a board repeats it above each group, a printed sheet on each page. */
export function repeatsHead(row: readonly Phrase[], heads: ReadonlySet<string>): boolean {
  const first = row.find(({ text }) => text.trim() !== '');
  if (!first || !heads.has(first.text.trim())) return false;
  const filled = row.filter(({ text }) => text.trim() !== '');
  const same = filled.filter(({ text }) => heads.has(text.trim())).length;
  return same >= fewestHeads && same >= filled.length * headShare;
}

const sum =
  /^(?:(?:grand|sub)[ -]?)?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|total général|suma|somme|totale|totaal|razem|итого|合計|合计)\s*:?$/i;

/** "Total" beside figures alone: what a sheet adds up below its rows. */
export function isSum(row: readonly Phrase[]): boolean {
  const filled = row.flatMap(({ text }) => text.trim() || []);
  const figures = filled.filter((text) => !sum.test(text));
  return (
    figures.length < filled.length && figures.every((text) => /^[\d.,\s]*\d\s*[\p{L}%€$]{0,6}$/u.test(text))
  );
}

/**
 * The rows that are items. One with a title and nothing else is the heading of those below, where the head stands once
 * more right below it, or one with an id, as every row has that says more.
 */
export function groupedRows(rows: readonly (Cells | 'head')[]): GroupedRow[] {
  const items = rows.filter((row): row is Cells => row !== 'head');
  const haveIds = items.filter(({ size }) => size > 1).every(hasId);
  const grouped: GroupedRow[] = [];
  let group: string | null = null;
  for (const [at, cells] of rows.entries()) {
    if (cells === 'head') continue;
    const next = rows[at + 1];
    const isAbove = next === 'head' || (haveIds && next !== undefined && hasId(next));
    const title = isAbove ? headingOf(cells) : undefined;
    if (title) group = title.text;
    else grouped.push({ cells, group });
  }
  return grouped;
}

/** Rows that hold nothing but criteria go on with those of the row above: a sheet has each in a cell of its own. */
export function withFurtherCriteria(rows: readonly (Cells | 'head')[]): (Cells | 'head')[] {
  const groups: { row: Cells | 'head'; further: Cells[] }[] = [];
  for (const row of rows) {
    const above = groups.at(-1);
    const isOpen = above !== undefined && above.row !== 'head' && above.row.of('criteria').length > 0;
    if (isOpen && row !== 'head' && isCriteriaAlone(row)) above.further.push(row);
    else groups.push({ row, further: [] });
  }
  return groups.map(({ row, further }) => (row === 'head' ? row : withFurther(row, further)));
}

function isCriteriaAlone(cells: Cells): boolean {
  const { length } = cells.of('criteria');
  return length > 0 && (cells.size === length || cells.size === cells.of('step').length);
}

/** A story that somebody has just thought of is no heading. */
function headingOf(cells: Cells): Phrase | undefined {
  const title = cells.of('title')[0] ?? cells.of('story')[0];
  const isAlone = cells.size === 1 && title !== undefined && readStory(title)?.role == null;
  return isAlone ? title : undefined;
}

function hasId(cells: Cells): boolean {
  return cells.of('id').length > 0 || cells.of('count').length > 0;
}
