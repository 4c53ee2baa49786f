import type { Item } from '../../model';
import { objectiveItems } from '../plans/objective-tables';
import { readCells } from './cells';

const delimiters = [',', ';', '\t'];

/** The objectives and key results of a sheet that has a column of each; nothing in other sheets. */
export function objectivesIn(source: string): Item[] {
  for (const delimiter of delimiters) {
    const [head, ...rows] = readCells(source, delimiter).rows;
    if (!head || head.cells.length < 2) continue;
    const table = { head: head.cells, rows: rows.map(({ cells }) => cells) };
    const items = objectiveItems(table, { parent: null, section: [], idScope: 'backlog' });
    if (items.length > 0) return items;
  }
  return [];
}
