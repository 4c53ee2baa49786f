import { readCells } from '../parse/csv/cells';
import { linesAbove, type Cursor } from './cursor';

/** A cell of a table that is being written. */
interface OpenCell {
  /** What stands above its column; undefined in the head itself. */
  readonly head: string | undefined;
  /** What is written in it so far. */
  readonly text: string;
}

/** The cell at the cursor, in a Markdown table and in a sheet; undefined where there is none. */
export function cellAt(cursor: Cursor): OpenCell | undefined {
  if (cursor.file.format === 'csv') return inSheet(cursor);
  return /^\s*\|/.test(cursor.line) ? inTable(cursor) : undefined;
}

function inTable(cursor: Cursor): OpenCell {
  const cells = cursor.line.split('|');
  let head: string | undefined;
  let rows = 0;
  for (const line of linesAbove(cursor)) {
    if (!/^\s*\|/.test(line)) break;
    head = line;
    rows += 1;
  }
  // Right below the head stands the line that makes it one.
  const label = rows > 1 ? head?.split('|')[cells.length - 1]?.replaceAll('*', '').trim() : undefined;
  return { head: label, text: (cells.at(-1) ?? '').trimStart() };
}

function inSheet({ file: { source }, line, offset }: Cursor): OpenCell {
  const [, top = ''] = /^\uFEFF?(?:sep=.\r?\n)?([^\r\n]*)/.exec(source) ?? [];
  const [delimiter] = [',', ';', '\t'].sort((a, b) => top.split(b).length - top.split(a).length);
  const cells = (text: string): string[] =>
    readCells(text, delimiter ?? ',').rows.flatMap((row) => row.cells.map((cell) => cell.text));
  const own = cells(line);
  const isHead = offset <= source.indexOf(top) + top.length;
  return {
    head: isHead ? undefined : cells(top)[Math.max(own.length - 1, 0)]?.trim(),
    text: own.at(-1) ?? '',
  };
}
