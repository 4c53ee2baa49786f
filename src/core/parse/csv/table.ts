import type { Unreadable } from '../../model';
import { kindNamed } from '../kind';
import { joinPhrase, type Phrase } from '../../phrase';
import { readStory } from '../../anatomy/read-story';
import { readCells, type Row } from './cells';
import { nothing, type Column } from './columns';
import { columnHolding, columnsNamed, isHead } from './head';

/** A table whose columns are known. */
interface KnownTable {
  readonly columns: readonly Column[];
  /** What the head says, where there is one. */
  readonly heads: ReadonlySet<string>;
  readonly rows: readonly (readonly Phrase[])[];
  readonly problems: readonly Unreadable[];
}

const delimiters = [',', ';', '\t', '|'];
/** A head may stand below a title and blank lines, not further down. */
const highestRows = 5;
/** More broken rows than this are told in one sentence. */
const mostSingly = 5;

/** Finds delimiter and columns; a table of something else has no rows and a problem that says what is missing. */
export function readTable(source: string): KnownTable {
  const stated = /^\uFEFF?sep=(?<sep>.)\r?\n/.exec(source);
  const text = stated ? source.replace(/^[^\n]*/, (line) => ' '.repeat(line.length)) : source;
  const candidates = stated?.groups?.['sep'] === undefined ? byFrequency(text) : [stated.groups['sep']];
  for (const delimiter of candidates) {
    const { rows, unclosed } = readCells(text, delimiter);
    const known = knownRows(rows);
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
    return { ...aligned(known.columns, known.rows, open), heads: new Set(known.heads) };
  }
  const first = readCells(text, candidates[0] ?? ',').rows[0];
  return { columns: [], heads: new Set(), rows: [], problems: first ? [refusal(first)] : [] };
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

function knownRows(rows: readonly Row[]): KnownRows | null {
  for (const [index, { cells }] of rows.slice(0, highestRows).entries()) {
    const heads = cells.map(({ text }) => text.trim());
    const columns = columnsNamed(heads);
    if (!heads.some(isData) && isHead(columns)) {
      const below = rows.slice(index + 1);
      const valuesAt = (at: number): string[] =>
        below.map((row) => row.cells[at]?.text.trim() ?? '').filter((text) => text !== '');
      const holding = columns.map((column, at) => columnHolding(column, heads[at] ?? '', () => valuesAt(at)));
      return { columns: holding, heads: heads.filter((head) => head !== ''), rows: below };
    }
  }
  const columns = columnsByContent(rows);
  return columns && { columns, heads: [], rows };
}

/** A number or a long text names no column. */
function isData(text: string): boolean {
  return /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) || text.length > 120;
}

/** Without a head, a column of kinds or of story sentences shows what the others are. */
function columnsByContent(rows: readonly Row[]): Column[] | null {
  const width = usualWidth(rows);
  const aligned = rows.map(({ cells }) => fitted(cells, width).cells);
  const share = (column: number, test: (text: string) => boolean): boolean =>
    rows.length > 1 &&
    aligned.filter((cells) => test(cells[column]?.text.trim() ?? '')).length >= rows.length * 0.8;
  const numbers = [...Array(width).keys()];
  const type = numbers.find((column) => share(column, (text) => kindNamed(text) !== undefined));
  const story = numbers.find((column) => share(column, (text) => isStory(text)));
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

function isStory(text: string): boolean {
  return (readStory({ text, start: 0, end: text.length })?.role ?? null) !== null;
}

function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function aligned(
  columns: readonly Column[],
  rows: readonly Row[],
  before: readonly Unreadable[],
): Omit<KnownTable, 'heads'> {
  const broken: Row[] = [];
  const cells = rows.map((row) => {
    const { cells: fit, isBroken } = fitted(row.cells, columns.length);
    if (isBroken) broken.push(row);
    return fit;
  });
  return { columns, rows: cells, problems: [...before, ...tellBroken(broken, columns.length)] };
}

/**
 * A row with too many cells has commas in a cell without quotes. In prose a blank follows the comma: such cells go on
 * with the one before. What is still too much belongs to the last column.
 */
function fitted(cells: readonly Phrase[], width: number): { cells: readonly Phrase[]; isBroken: boolean } {
  const filled = cells.slice(0, 1 + cells.findLastIndex(({ text }) => text.trim() !== ''));
  let surplus = filled.length - width;
  if (surplus <= 0 || width === 0) return { cells: filled, isBroken: false };
  // Joined at the end: one by one, a line with a thousand commas would be copied a thousand times.
  const joined: Phrase[][] = [];
  for (const cell of filled) {
    const last = joined[joined.length - 1];
    if (last && ((surplus > 0 && /^ \S/.test(cell.text)) || joined.length === width)) {
      const before = last[last.length - 1] ?? cell;
      last.push({ text: ',', start: before.end, end: cell.start }, cell);
      surplus--;
    } else joined.push([cell]);
  }
  return { cells: joined.map((parts) => joinPhrase(parts)), isBroken: true };
}

function tellBroken(rows: readonly Row[], width: number): Unreadable[] {
  if (rows.length <= mostSingly) {
    return rows.map(({ cells }) => ({
      at: spanOf(cells),
      message: (say) =>
        say('This row has {0} cells, the table {1} columns: quote a cell with commas.', cells.length, width),
    }));
  }
  const lines = rows.slice(0, 3).map(({ line }) => line);
  return [
    {
      at: spanOf(rows[0]?.cells ?? []),
      message: (say) =>
        say(
          'Lines {0} and {1} more have too many cells: commas want quotes.',
          lines.join(', '),
          rows.length - lines.length,
        ),
    },
  ];
}

function spanOf(cells: readonly Phrase[]): { start: number; end: number } {
  return { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 };
}
