import type { Phrase } from '../../phrase';
import type { NamePromise } from '../name-promise';
import { readStoryLines } from '../story/story-lines';
import type { Column, ColumnMeaning } from './columns';

/** So many rows are looked at, and this share of them must tell a story: epics and bugs beside them tell none. */
const sample = 200;
const fewest = 0.2;

/** What a list calls the things in it, whatever they are. */
const ofAnyList: ReadonlySet<ColumnMeaning | null> = new Set(['id', 'count', 'title', 'description']);
/** Where stories may stand in one. */
const mayTell: ReadonlySet<ColumnMeaning | null> = new Set(['title', 'description', 'need', null]);

/**
 * The columns of a list that has but names, or ids, and texts, "Key,Summary,Description": a backlog where its texts tell
 * stories, or where the file is called so. A column of stories may be called anything. Null for any other list.
 */
export function plainColumns(
  head: readonly Phrase[],
  columns: readonly Column[],
  below: readonly (readonly Phrase[])[],
  promise: NamePromise,
): readonly Column[] | null {
  const has = (wanted: ColumnMeaning): boolean => columns.some(({ meaning }) => meaning === wanted);
  if (has('foreign') || !columns.some(({ meaning }) => ofAnyList.has(meaning))) return null;
  const rows = below.slice(0, sample);
  // A row of data may hold the word for a column, and an id or a story as well; no head says what stands below it again.
  const isData = head.some(
    ({ text }, at) =>
      text.trim() !== '' &&
      (isId.test(text) || tellsStory(text) || rows.some((row) => row[at]?.text === text)),
  );
  if (isData) return null;
  const told = columns.findIndex(
    ({ meaning, field }, at) =>
      mayTell.has(meaning) &&
      field === null &&
      rows.filter((row) => tellsStory(row[at]?.text ?? '')).length >= Math.max(1, rows.length * fewest),
  );
  if (told >= 0)
    return columns.map((column, at) => {
      const isNamed = column.meaning === 'title' || column.meaning === 'description';
      return at === told && !isNamed ? { ...column, meaning: 'story' } : column;
    });
  const isKnown = has('description') || columns.every(({ meaning, field }) => meaning ?? field);
  return promise === 'backlog' && has('id') && has('title') && isKnown ? columns : null;
}

const isId = /^\s*#?\p{L}{0,10}[-_]?\d+\s*$/u;

/** Whether a cell tells a story with its role. */
export function tellsStory(text: string): boolean {
  const story = readStoryLines({ text, start: 0, end: text.length }, 'en');
  return story !== null && story.role !== null && story.need !== null;
}
