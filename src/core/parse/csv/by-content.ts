import { kindNamed } from '../kind';
import type { Row } from './cells';
import { nothing, type Column } from './columns';
import { fitted } from './fit-row';
import { tellsStory } from './plain-head';

/** Without a head, a column of kinds or of story sentences shows what the others are. */
export function columnsByContent(rows: readonly Row[], delimiter: string): Column[] | null {
  const width = usualWidth(rows);
  const aligned = rows.map(({ cells }) => fitted(cells, width, delimiter).cells);
  const share = (column: number, test: (text: string) => boolean): boolean =>
    rows.length > 1 &&
    aligned.filter((cells) => test(cells[column]?.text.trim() ?? '')).length >= rows.length * 0.8;
  const numbers = [...Array(width).keys()];
  const type = numbers.find((column) => share(column, (text) => kindNamed(text) !== undefined));
  const story = numbers.find((column) => share(column, tellsStory));
  if (type === undefined && story === undefined) return null;

  const columns: Column[] = numbers.map(() => nothing);
  if (type !== undefined) {
    columns[type] = { ...nothing, meaning: 'type' };
    if (type + 1 < width) columns[type + 1] = { ...nothing, meaning: 'title' };
    if (type + 2 < width) columns[type + 2] = { ...nothing, meaning: 'description' };
  }
  if (story !== undefined) columns[story] = { ...nothing, meaning: 'story' };
  const ids = aligned.map((cells) => cells[0]?.text.trim() ?? '');
  if (columns[0] === nothing && new Set(ids).size === ids.length) {
    columns[0] = { ...nothing, meaning: 'id' };
    const known = new Set([...ids, '']);
    if (columns[1] === nothing && share(1, (text) => known.has(text)))
      columns[1] = { ...nothing, field: 'parent' };
  }
  return columns;
}

function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
