import type { Unreadable } from '../../model';
import type { Phrase } from '../../phrase';
import type { NamePromise } from '../name-promise';
import { columnsByContent } from './by-content';
import { readCells, type Row } from './cells';
import type { Column } from './columns';
import { fitted } from './fit-row';
import { columnHolding, columnsNamed, isHead } from './head';
import { plainColumns } from './plain-head';

/** A table whose columns are known. */
interface KnownTable {
  readonly columns: readonly Column[];
  /** What the head says, where there is one. */
  readonly heads: ReadonlySet<string>;
  readonly rows: readonly (readonly Phrase[])[];
  readonly problems: readonly Unreadable[];
}

/** What may stand between the cells of a row. */
export const delimiters: readonly string[] = [',', ';', '\t', '|'];
/** A head may stand below a title and blank lines, not further down. */
const highestRows = 5;
/** More broken rows than this are told in one sentence. */
const mostSingly = 5;

/** Finds delimiter and columns; a table of something else has no rows and a problem that says what is missing. */
export function readTable(source: string, promise: NamePromise): KnownTable {
  const stated = /^\uFEFF?sep=(?<sep>.)\r?\n/.exec(source);
  const text = stated ? source.replace(/^[^\n]*/, (line) => ' '.repeat(line.length)) : source;
  const candidates = stated?.groups?.['sep'] === undefined ? byFrequency(text) : [stated.groups['sep']];
  for (const delimiter of candidates) {
    const { rows, unclosed } = readCells(text, delimiter);
    const known = knownRows(rows, delimiter, promise);
    if (!known) continue;
    const open: Unreadable[] =
      unclosed === null
        ? []
        : [
            {
              at: { start: unclosed, end: unclosed + 1 },
              message: (say) => say('This quote is not closed.'),
            },
          ];
    return { ...aligned(known, delimiter, open), heads: new Set(known.heads) };
  }
  const first = readCells(text, candidates[0] ?? ',').rows[0];
  return { columns: [], heads: new Set(), rows: [], problems: first ? [refusal(first)] : [] };
}

/** So much of a text shows whether it is a table, in UTF-16 units. */
const sample = 20_000;

/** Whether a text is a table that a spreadsheet saved with tabs between its cells, below a head. */
export function isTabbed(source: string, promise: NamePromise): boolean {
  if (!source.slice(0, sample).includes('\t')) return false;
  const { rows } = readCells(source.slice(0, sample), '\t');
  const known = headedRows(rows, promise);
  return known !== null && known.columns.length > 1;
}

function refusal({ cells }: Row): Unreadable {
  const at = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
  return {
    at,
    message: (say) => say('The first row names no columns of a backlog, such as "ID,Title,Status".'),
  };
}

function byFrequency(source: string): string[] {
  const head = source.slice(0, 2000).split('\n').slice(0, highestRows).join('\n');
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [...delimiters].sort((a, b) => count(b) - count(a));
}

interface KnownRows {
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

function knownRows(rows: readonly Row[], delimiter: string, promise: NamePromise): KnownRows | null {
  const headed = headedRows(rows, promise);
  if (headed) return headed;
  const columns = columnsByContent(rows, delimiter);
  return columns && { columns, heads: [], rows };
}

/** The rows below a head. */
function headedRows(rows: readonly Row[], promise: NamePromise): KnownRows | null {
  const heads = rows.slice(0, highestRows).flatMap(({ cells }, index) => {
    const words = cells.map(({ text }) => text.trim());
    return words.some(isData)
      ? []
      : [{ cells, words, columns: columnsNamed(words), below: rows.slice(index + 1) }];
  });
  const surest = heads.find(({ columns }) => isHead(columns));
  if (surest) {
    const { words, columns, below } = surest;
    const valuesAt = (at: number): string[] =>
      below.map(({ cells }) => cells[at]?.text.trim() ?? '').filter((text) => text !== '');
    const hasTitles = columns.some(({ meaning }) => meaning === 'title' || meaning === 'story');
    const holding = columns.map((column, at) =>
      columnHolding(column, words[at] ?? '', () => valuesAt(at), hasTitles),
    );
    return { columns: holding, heads: words.filter((head) => head !== ''), rows: below };
  }
  for (const { cells, words, columns, below } of heads) {
    const plain = plainColumns(
      cells,
      columns,
      below.map((row) => row.cells),
      promise,
    );
    if (plain) return { columns: plain, heads: words.filter((head) => head !== ''), rows: below };
  }
  return null;
}

/** A number or a long text names no column. */
function isData(text: string): boolean {
  return /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) || text.length > 120;
}

function aligned(
  { columns, rows }: KnownRows,
  delimiter: string,
  before: readonly Unreadable[],
): Omit<KnownTable, 'heads'> {
  const broken: Row[] = [];
  const cells = rows.map((row) => {
    const { cells: fit, isBroken } = fitted(row.cells, columns.length, delimiter);
    if (isBroken) broken.push(row);
    return fit;
  });
  return { columns, rows: cells, problems: [...before, ...tellBroken(broken, columns.length, delimiter)] };
}

function tellBroken(rows: readonly Row[], width: number, delimiter: string): Unreadable[] {
  const sign = delimiter === '\t' ? 'Tab' : delimiter;
  if (rows.length <= mostSingly) {
    return rows.map(({ cells }) => ({
      at: spanOf(cells),
      message: (say) =>
        say(
          'This row has {0} cells, the table {1} columns: quote a cell with "{2}".',
          cells.length,
          width,
          sign,
        ),
    }));
  }
  const lines = rows.slice(0, 3).map(({ line }) => line);
  return [
    {
      at: spanOf(rows[0]?.cells ?? []),
      message: (say) =>
        say(
          'Lines {0} and {1} more have too many cells: quote those with "{2}".',
          lines.join(', '),
          rows.length - lines.length,
          sign,
        ),
    },
  ];
}

function spanOf(cells: readonly Phrase[]): { start: number; end: number } {
  return { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 };
}
