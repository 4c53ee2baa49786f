import type { Item } from '../../model';
import type { Phrase } from '../../phrase';
import { objectiveColumn, resultColumn } from './plan-columns';
import { idColumn, plannedItem, type PlanTable, type TablePlace, withId } from './roadmap-tables';

/**
 * The objectives and key results of a table that has a column of each: a row for each result, below the objective of its
 * row or of the last one that names any. Nothing in other tables.
 */
export function objectiveItems({ head, rows }: PlanTable, place: TablePlace): Item[] {
  const objectives = head.findIndex(({ text }) => objectiveColumn.test(text));
  const results = head.findIndex(({ text }) => resultColumn.test(text));
  if (objectives < 0 || results < 0) return [];
  const ids = idColumn(head.map(({ text }) => text));
  let objective: Item | null = null;
  return rows.flatMap((row) => {
    const words = row[objectives];
    const isNew = words !== undefined && plain(words) !== plain(objective?.title);
    const named: readonly Item[] = isNew ? plannedItem(words, 'goal', [], [], place) : [];
    objective = named[0] ?? objective;
    const result = row[results];
    const notes = row.filter(
      (cell) => cell !== words && cell !== result && cell !== row[ids] && /[\p{L}\d]/u.test(cell.text),
    );
    const below = { ...place, parent: objective ?? place.parent };
    return [...named, ...(result ? withId(plannedItem(result, 'goal', [], notes, below), row[ids]) : [])];
  });
}

function plain(words: Phrase | null | undefined): string {
  return words?.text.trim().toLowerCase() ?? '';
}
