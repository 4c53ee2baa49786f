import type { Item } from '../../../model';
import type { Phrase } from '../../../phrase';
import type { TabledLaw } from '../../layouts/law';
import type { Table } from '../blocks/blocks';
import { plannedItem, type TablePlace } from '../../plans/roadmap-tables';

/** What a table holds by its heads, or by its first column: a persona in each row, the boxes of a canvas beside each other. */
export function tabledItems({ head, rows }: Table, laws: readonly TabledLaw[], place: TablePlace): Item[] {
  return inRows(head, rows, laws, place) ?? inColumns([head, ...rows], laws, place) ?? [];
}

type Row = readonly Phrase[];

/** Within an item a table tells of it, and in two columns of one thing. */
function inRows(
  head: Row,
  rows: readonly Row[],
  laws: readonly TabledLaw[],
  place: TablePlace,
): Item[] | null {
  const column = head.findIndex(({ text }) => laws.some((law) => law.is === 'row' && law.head.test(text)));
  const law = laws.find(({ is }) => is === 'row');
  if (!law || column < 0 || head.length < 3 || place.parent) return null;
  return rows.flatMap((row) => {
    const title = row[column];
    const notes = row.filter((cell) => cell !== title && isSaid(cell));
    return title ? declared(plannedItem(title, law.kind, [], notes, place)) : [];
  });
}

function inColumns(lines: readonly Row[], laws: readonly TabledLaw[], place: TablePlace): Item[] | null {
  const across = lines[0] ?? [];
  const columns = across.map((_, at) => lines.flatMap((line) => line[at] ?? []));
  const boxes = laws.filter(({ is }) => is !== 'row');
  const isOne = ([first]: Row): boolean => boxes.some(({ head }) => head.test(first?.text ?? ''));
  // Where the boxes stand below each other, the heads say no more than that.
  const named = columns.length > 1 && columns.every(isOne) ? columns : lines.slice(1);
  if (named.length < 2 || !named.every(isOne)) return null;
  return named.flatMap(([title, ...cells]) => {
    const law = boxes.find(({ head }) => head.test(title?.text ?? ''));
    if (!title || !law) return [];
    const said = cells.filter(isSaid);
    if (law.is === 'cell')
      return said.flatMap((cell) => declared(plannedItem(cell, law.kind, [], [], place)));
    return declared(plannedItem(title, law.kind, [], [], place)).map((item) => ({ ...item, notes: said }));
  });
}

/** The file says what its tables hold. */
function declared(items: readonly Item[]): Item[] {
  return items.map((item) => ({ ...item, kindDeclared: true }));
}

function isSaid({ text }: Phrase): boolean {
  return /[\p{L}\d]/u.test(text);
}
