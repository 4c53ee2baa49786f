import type { Field } from '../../model';
import { trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import type { Column } from './columns';

type Row = readonly Phrase[];

/** So many columns a sheet has left of its titles; a hundred thousand would each be looked at in every row. */
const mostLeft = 20;

/**
 * What the rows take over from those above: an epic or a sprint in a merged cell of a spreadsheet stands in the first of
 * its rows, and the others have nothing there.
 */
export function fieldsFromAbove(rows: readonly Row[], columns: readonly Column[]): (readonly Field[])[] {
  const title = columns.findIndex(({ meaning }) => meaning === 'title' || meaning === 'story');
  const isTyped = columns.some(({ meaning }) => meaning === 'type');
  const merged = isTyped ? [] : [...columns.keys()].slice(0, Math.min(Math.max(title, 0), mostLeft));
  const carried = merged.filter((at) => isMerged(rows, columns[at], at));
  const above = new Map<number, Field>();
  return rows.map((row) =>
    carried.flatMap((at) => {
      const value = cellAt(row, at);
      const name = columns[at]?.field;
      if (value === undefined || !name) return above.get(at) ?? [];
      above.set(at, { name, value: unwrapPhrase(value) });
      return [];
    }),
  );
}

/** Left of the titles, filled from the first row on, and never the same twice: a tracker would repeat it in each row. */
function isMerged(rows: readonly Row[], column: Column | undefined, at: number): boolean {
  if (column?.field !== 'parent' && column?.field !== 'sprint') return false;
  const filled = rows.flatMap((row) => cellAt(row, at)?.text ?? []);
  const isFirst = rows[0] !== undefined && cellAt(rows[0], at) !== undefined;
  return isFirst && filled.length < rows.length && new Set(filled).size === filled.length;
}

function cellAt(row: Row, at: number): Phrase | undefined {
  const cell = row[at];
  return cell && cell.text.trim() !== '' ? trimPhrase(cell) : undefined;
}
