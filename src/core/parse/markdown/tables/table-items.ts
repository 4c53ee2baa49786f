import { readStory } from '../../../anatomy/read-story';
import type { Item, Language } from '../../../model';
import type { Phrase } from '../../../phrase';
import { nothing, type Column, type ColumnMeaning } from '../../csv/columns';
import { columnsNamed, isHead } from '../../csv/head';
import { readRow } from '../../csv/row';
import { cellsOf } from '../../csv/row-cells';
import { isPlaceholder } from '../../placeholder';
import type { Table } from '../blocks/blocks';

/** From this share of rows on, a column without a telling head holds the stories. */
const mostRows = 0.6;

/** Where a table stands. */
interface TablePlace {
  readonly parent: Item | null;
  readonly section: readonly string[];
  readonly language: Language;
  readonly idScope: Item['idScope'];
  /** Whether the file holds nothing but items: then titles beside a priority, an estimate or a status are enough. */
  readonly isBacklog: boolean;
}

/** What a story may be called, and a column of a roadmap as well. */
const objective = /^\P{L}*(?:objective|objectif|objetivo|obiettivo)s?\P{L}*$/iu;

/**
 * The rows of a table as items: where a column holds story sentences or their parts, or titles beside criteria. Other
 * tables rank, map and sum up what stands elsewhere, unless the file is called a backlog.
 */
export function tableItems({ head, rows }: Table, place: TablePlace): Item[] {
  const heads = columnsNamed(head.map(({ text }) => text));
  const named = head.map(({ text }, at) => {
    const column = withoutReferences(heads, at, rows);
    return column.meaning === 'story' && objective.test(text) && !isToldIn(rows, at, place.language)
      ? nothing
      : column;
  });
  const columns = withTitles(withStories(named, rows, place.language), head);
  const isListed = place.isBacklog && has(columns, 'title') && isHead(columns);
  if (!isListed && (!holdsItems(columns) || sharesWork(head))) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(row, columns);
    const item = cells && readRow(cells, place.parent, place.language, false);
    if (!item || !item.title || isPlaceholder(item.title.text)) return [];
    return { ...item, idScope: place.idScope, section: [...place.section, ...item.section] };
  });
}

const idAlone = /^\P{L}*\p{L}{0,10}[-_ #]?\d+(?:\.\d+)*\P{L}*$/u;

/**
 * A column of stories that holds "US-1" says which story a row belongs to, or which one it is where other columns tell
 * it; names beside criteria are what they are called.
 */
function withoutReferences(
  columns: readonly Column[],
  at: number,
  rows: readonly (readonly Phrase[])[],
): Column {
  const column = columns[at] ?? nothing;
  if (column.meaning !== 'story') return column;
  const said = rows.flatMap((row) => row[at]?.text.trim() || []);
  if (said.some((text) => text.split(/\s+/).length > 2 || /\P{ASCII}{6}/u.test(text))) return column;
  const areIds = said.every((text) => idAlone.test(text));
  if (!areIds && has(columns, 'criteria')) return column;
  const isOwn = areIds && !has(columns, 'id') && has(columns, 'role') && has(columns, 'need');
  return isOwn ? { ...column, meaning: 'id' } : { ...column, meaning: null, field: 'parent' };
}

function withStories(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  language: Language,
): readonly Column[] {
  if (rows.length === 0 || has(columns, 'story') || (has(columns, 'role') && has(columns, 'need')))
    return columns;
  const at = columns.findIndex(({ field }, index) => field === null && isToldIn(rows, index, language));
  return columns.map((column, index) => (index === at ? { ...column, meaning: 'story' } : column));
}

/** "Requirement" beside "User story" says its name, as in the template that Confluence offers. */
function withTitles(columns: readonly Column[], head: readonly Phrase[]): readonly Column[] {
  if (!has(columns, 'story') || has(columns, 'title')) return columns;
  const at = head.findIndex(({ text }) => /^\P{L}*requirement\P{L}*$/iu.test(text));
  return columns.map((column, index) => (index === at ? { ...column, meaning: 'title' } : column));
}

function isToldIn(rows: readonly (readonly Phrase[])[], column: number, language: Language): boolean {
  const told = rows.filter((row) => isStory(row[column], language)).length;
  return told > 0 && told >= rows.length * mostRows;
}

function isStory(words: Phrase | undefined, language: Language): boolean {
  const story = words && readStory(words, language);
  return (story?.role ?? null) !== null && (story?.need ?? null) !== null;
}

function holdsItems(columns: readonly Column[]): boolean {
  if (has(columns, 'role') && has(columns, 'need')) return true;
  if (has(columns, 'story')) return columns.length > 1;
  return has(columns, 'title') && has(columns, 'criteria') && isHead(columns);
}

/** "What" beside "Who" alone says who does it. */
function sharesWork(head: readonly Phrase[]): boolean {
  const heads = head.map(({ text }) => text.trim().toLowerCase());
  return heads.length === 2 && heads.includes('what') && heads.includes('who');
}

function has(columns: readonly Column[], meaning: ColumnMeaning): boolean {
  return columns.some((column) => column.meaning === meaning);
}
