import type { Item } from '../../model';
import { objectiveItems } from '../plans/objective-tables';
import { listsObjectives } from '../plans/plan-columns';
import { readCells } from './cells';
import { delimiters } from './table';

/** The objectives and key results of a sheet whose first row names a column of each; nothing in other sheets. */
export function objectivesIn(source: string): Item[] {
  const heads = /[^\r\n]*/.exec(source)?.[0] ?? '';
  const delimiter = delimiters.find((sign) => {
    const cells = readCells(heads, sign).rows[0]?.cells ?? [];
    return listsObjectives(cells.map(({ text }) => text));
  });
  if (delimiter === undefined) return [];
  const [head, ...rows] = readCells(source, delimiter).rows;
  const table = { head: head?.cells ?? [], rows: rows.map(({ cells }) => cells) };
  return objectiveItems(table, { parent: null, section: [], idScope: 'backlog' });
}
