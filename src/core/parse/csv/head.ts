import type { FieldName } from '../../model';
import { wordSet } from '../../words/tokens';
import { kindNamed } from '../kind';
import { occasionWords, questionWords } from '../story/question-words';
import { isGiven, isThen, isWhen } from '../criteria/steps';
import { tellsStory } from './plain-head';
import { columnNamed, nothing, plain, type Column, type ColumnMeaning } from './columns';

/** Where boards put a card: its status, where no column says it better. */
const places = wordSet('listname sectioncolumn bucketname');
/** What people said of an item has a column for each time somebody spoke. */
const isComment = /^comments?$/i;
/** How long it takes is no size, where points say that. */
const isTime = /\b(?:original|remaining|time|hours|work)\b/i;

/** The columns of a head: some say only beside others what they say. */
export function columnsNamed(heads: readonly string[]): Column[] {
  const columns = withSteps(heads, withQuestions(heads, heads.map(columnNamed)));
  const has = (field: FieldName, isMeant: (head: string) => boolean): boolean =>
    columns.some((column, at) => column.field === field && isMeant(heads[at] ?? ''));
  const hasStatus = has('status', () => true);
  const hasSize = has('estimate', (head) => !isTime.test(head));
  const hasLink = has('parent', (head) => /\blink\b/i.test(head));
  const isSpoken = heads.filter((head) => isComment.test(head)).length > 1;
  return columns.map((column, at) => {
    const head = heads[at] ?? '';
    if (column.field === 'estimate' && hasSize && isTime.test(head)) return nothing;
    if (column.meaning === 'done' && hasStatus) return nothing;
    // What an epic is called for short, beside the links to it.
    if (hasLink && /\bepic name\b/i.test(head)) return nothing;
    if (isSpoken && isComment.test(head)) return nothing;
    const isPlace = !hasStatus && places.has(plain(head));
    return isPlace ? { ...nothing, field: 'status' } : column;
  });
}

const questions = (['role', 'need', 'benefit'] as const).map(
  (meaning) => [meaning, new Set([...wordSet(questionWords[meaning])].map(plain))] as const,
);
const occasions = wordSet(occasionWords);

/** "Who", "What" and "Why" are the parts of a story where all three are there, and no occasion is asked for. */
function withQuestions(heads: readonly string[], columns: Column[]): Column[] {
  const asked = heads.map((head) => questions.find(([, words]) => words.has(plain(head)))?.[0]);
  const isStory = questions.every(([meaning]) => asked.includes(meaning));
  if (!isStory) return columns;
  const isOccasion = heads.some((head) => occasions.has(plain(head)));
  return columns.map((column, at) => {
    const meaning = asked[at];
    if (!meaning) return column;
    return isOccasion ? nothing : { ...nothing, meaning };
  });
}

/** "Given", "When" and "Then" beside each other; "When" alone says when. */
function withSteps(heads: readonly string[], columns: Column[]): Column[] {
  const places = [isGiven, isWhen, isThen].map((test) => heads.findIndex((head) => test(`${head} x`)));
  const [given = -1, when = -1, then = -1] = places;
  if (when < 0 || then < when || given > when) return columns;
  return columns.map((column, at) => {
    const keyword = heads[at]?.trim() ?? '';
    return places.includes(at) && keyword.split(' ').length <= 2
      ? { ...nothing, meaning: 'step', keyword }
      : column;
  });
}

/** "03/Mar/26 9:20 AM;tom;Is this so?", "Is this so? (Tom - Mar 3, 2026)": said by somebody of the item. */
const spoken = /^\d[^;\n]{4,30};[^;\n]{1,80};|\([^()\n]{1,80} - \p{L}{3,9} \d{1,2}, \d{4}\)$/u;

/** A column by what stands in it: one called "Type" may sort by something else, one of comments is no description. */
export function columnHolding(
  column: Column,
  head: string,
  values: () => readonly string[],
  hasTitles: boolean,
): Column {
  // A feature of each row's own is what the row is called; one of several rows is what they belong to.
  if (column.meaning === 'feature' && !hasTitles) {
    const said = values();
    return new Set(said).size === said.length && said.length > 1 ? { ...column, meaning: 'title' } : column;
  }
  if (column.meaning === 'type') {
    const said = values();
    const kinds = said.filter((text) => kindNamed(text) !== undefined);
    return kinds.length < said.length * leastKinds ? { ...column, meaning: null, field: 'tags' } : column;
  }
  // "US" may count the stories, and hold them.
  if (column.meaning === 'id' && values().slice(0, sample).some(tellsStory))
    return { ...column, meaning: 'story' };
  return isComment.test(head) && values().some((text) => spoken.test(text)) ? nothing : column;
}

const sample = 20;
/** Below this share of kinds, a column called "Category" or "Type" sorts by something else. */
const leastKinds = 0.5;

/**
 * Whether a row is the head of a backlog: a title beside something that only backlogs have, a column of user stories, or
 * a list of problems.
 */
export function isHead(columns: readonly Column[]): boolean {
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meaning === meaning);
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const known = columns.filter(({ meaning, field }) => meaning ?? field).length;
  // A list of anything has a status; beside columns that we do not know it proves nothing.
  const isTracked = fields.has('status') && (has('id') || has('description') || known === columns.length);
  const isPlanned =
    isTracked || (['priority', 'estimate', 'sprint', 'parent'] as const).some((field) => fields.has(field));
  if ((has('story') && (known > 1 || columns.length < 3)) || (has('role') && has('need'))) return true;
  if (has('foreign') && !has('criteria') && !fields.has('priority') && !fields.has('sprint')) return false;
  if (has('title') || has('feature')) return has('type') || has('criteria') || isPlanned;
  if (has('problem')) return has('id') && (isPlanned || has('type'));
  return has('description') && has('id') && (has('type') || has('criteria') || isPlanned);
}
