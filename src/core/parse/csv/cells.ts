import { joinPhrase, phraseOf, type Phrase } from '../../phrase';

/** One row of a table; the cells hold what is in the quotes, each at its place. */
export interface Row {
  readonly cells: readonly Phrase[];
  /** From 1: the line it begins on. */
  readonly line: number;
}

interface Table {
  readonly rows: readonly Row[];
  /** Where a quote opens that never closes. */
  readonly unclosed: number | null;
}

/**
 * Splits a file into rows and cells. Libraries that read CSV give no offsets for cells, which findings need; the tests
 * hold this against one of them. A quote inside an unquoted cell is a character, text behind a closing quote belongs to
 * the cell, and blank lines are none.
 */
export function readCells(source: string, delimiter: string): Table {
  const rows: Row[] = [];
  let cells: Phrase[] = [];
  let line = 1;
  let rowLine = 1;
  let unclosed: number | null = null;
  let at = source.startsWith('\uFEFF') ? 1 : 0;

  const endRow = (): void => {
    if (cells.some(({ text }) => text !== '') || cells.length > 1) rows.push({ cells, line: rowLine });
    cells = [];
  };
  while (at <= source.length) {
    if (cells.length === 0) rowLine = line;
    const cell = readCell(source, at, delimiter);
    if (cell.isUnclosed) {
      unclosed ??= at;
      // The rest of the file is no cell: the quote stands for itself, on its line.
      const end = lineEnd(source, at);
      cells.push(phraseOf(source, at, end));
      at = end;
    } else {
      cells.push(cell.words);
      line += countLines(source, at, cell.end);
      at = cell.end;
    }
    if (at >= source.length) break;
    if (source.startsWith(delimiter, at)) at += delimiter.length;
    else {
      at += source.startsWith('\r\n', at) ? 2 : 1;
      line++;
      endRow();
    }
  }
  endRow();
  return { rows, unclosed };
}

interface Cell {
  readonly words: Phrase;
  readonly end: number;
  readonly isUnclosed: boolean;
}

function readCell(source: string, start: number, delimiter: string): Cell {
  const open = quoteAt(source, start, delimiter);
  if (open < 0) {
    const end = cellEnd(source, start, delimiter);
    return { words: phraseOf(source, start, end), end, isUnclosed: false };
  }
  const parts: Phrase[] = [];
  let from = open + 1;
  for (;;) {
    const close = source.indexOf('"', from);
    if (close < 0) return { words: phraseOf(source, start, start), end: start, isUnclosed: true };
    parts.push(phraseOf(source, from, close));
    from = close + 1;
    if (source.charAt(from) !== '"') break;
    parts.push({ text: '"', start: close, end: close + 2 });
    from++;
  }
  const end = cellEnd(source, from, delimiter);
  if (source.slice(from, end).trim() !== '') parts.push(phraseOf(source, from, end));
  const words = parts.length === 1 && parts[0] ? parts[0] : joinPhrase(parts);
  return { words, end, isUnclosed: false };
}

/** The quote that opens a cell, also behind blanks; -1 where it opens with something else. */
function quoteAt(source: string, start: number, delimiter: string): number {
  let at = start;
  while (source.charAt(at) === ' ' && delimiter !== ' ') at++;
  return source.charAt(at) === '"' ? at : -1;
}

function cellEnd(source: string, from: number, delimiter: string): number {
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === delimiter || char === '\n' || char === '\r') return at;
  }
  return source.length;
}

function lineEnd(source: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

function countLines(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (source.charAt(at) === '\n') count++;
  return count;
}
