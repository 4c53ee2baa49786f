import type { BacklogFile, Item } from '../../model';
import type { Reading } from '../index';
import { kindNamed } from '../kind';
import { languageOf } from '../language';
import { cellsOf, readRow, type Cells } from './row';
import { readTable } from './table';

/** Reads an export or import table of a tracker, or one of the team's own: one item a row. */
export function readCsv(path: string, source: string, reading: Reading): BacklogFile {
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const { columns, rows, problems } = readTable(source);
  const filled = rows.flatMap((row) => cellsOf(row, columns) ?? []);
  const hasStories = filled.some(isStory);
  const items: Item[] = [];
  const parents = new Parents();
  for (const cells of filled) {
    const item = readRow(cells, parents.of(cells), language, hasStories);
    if (!item) continue;
    items.push(item);
    parents.add(item, cells.depth);
  }
  return {
    path,
    source,
    format: 'csv',
    layout: 'generic',
    language,
    items,
    unreadable: problems,
  };
}

/** The rows above: by id, and by the depth of their titles. */
class Parents {
  private readonly byId = new Map<string, Item>();
  private readonly byDepth: Item[] = [];

  of(cells: Cells): Item | null {
    if (cells.depth > 1) return this.byDepth.slice(0, cells.depth).findLast(Boolean) ?? null;
    const named = cells.fields.find(({ name }) => name === 'parent');
    return (named && this.byId.get(named.value.text)) ?? null;
  }

  add(item: Item, depth: number): void {
    if (item.id) this.byId.set(item.id.text, item);
    if (depth === 0) return;
    this.byDepth.length = depth;
    this.byDepth[depth] = item;
  }
}

function isStory(cells: Cells): boolean {
  const kinds = cells.of('type').map(({ text }) => kindNamed(text));
  return kinds.includes('story') || kinds.includes('requirement');
}
