import { readStory } from '../../anatomy/read-story';
import type { Phrase } from '../../phrase';
import type { Cells } from './row';

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

/** A story that somebody has just thought of is no heading. */
function headingOf(cells: Cells): Phrase | undefined {
  const title = cells.of('title')[0] ?? cells.of('story')[0];
  const isAlone = cells.size === 1 && title !== undefined && readStory(title)?.role == null;
  return isAlone ? title : undefined;
}

function hasId(cells: Cells): boolean {
  return cells.of('id').length > 0 || cells.of('count').length > 0;
}
