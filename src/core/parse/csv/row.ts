import type { Criterion, Field, Item, Kind, Language, Story } from '../../model';
import { slicePhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { saidBeside } from '../story/said-beside';
import { readCriteriaText } from '../criteria/criteria-text';
import { splitOffCriteria } from '../criteria/split-off-criteria';
import { unmarkedCriteria } from '../criteria/unmarked-criteria';
import { idBeforeTitle } from '../id-before-title';
import { isStoryLevel, isSubtask, kindLabelled, kindNamed } from '../kind';
import { storyOfSentence, storyOfValues, titleBefore } from '../story/story-parts';
import { withTail } from '../story/story-tail';
import type { ColumnMeaning } from './columns';
import type { Cells } from './row-cells';
import { fieldsOfRow } from './row-fields';

/**
 * Reads one row; null where it has nothing that could be a title.
 * @param hasStories whether rows of this table say that they are stories
 */
export function readRow(
  cells: Cells,
  parent: Item | null,
  language: Language,
  hasStories: boolean,
): Item | null {
  const [type] = cells.of('type').filter(({ text }) => kindNamed(text) !== undefined);
  const tags = cells.fields.filter(({ name }) => name === 'tags').map(({ value }) => value.text);
  const declared = type ? kindNamed(type.text) : kindLabelled(tags);
  const kind: Kind = declared ?? (cells.of('problem').length > 0 ? 'bug' : 'story');
  const found = storyOf(cells, language);
  const called =
    cells.of('title')[0] ??
    found?.title ??
    cells.of('feature')[0] ??
    firstOf(cells, 'problem', 'need', 'description');
  if (!called) return null;
  const { criteria, label, used } = criteriaOf(cells, found);
  const ownId = idOf(cells);
  const opened = ownId ? null : idBeforeTitle(called, found?.sentence ?? null);
  const id = ownId ?? opened?.id ?? null;
  const title = opened?.title ?? called;
  return {
    id,
    idScope: /^\d+$/.test(id?.text ?? '') ? 'file' : 'backlog',
    kind,
    kindDeclared: declared !== undefined,
    storyLevel: isStoryLevel(kind) && !(hasStories && isPiece(kind, parent)) && !isSubtask(type?.text ?? ''),
    title: unwrapPhrase(
      (found?.story && called === found.sentence && titleBefore(found.story, called)) || title,
    ),
    span: cells.span,
    section: cells
      .of('feature')
      .filter((words) => words !== called && words !== found?.sentence)
      .map(({ text }) => text)
      .slice(0, 1),
    parent,
    story: found?.story ?? null,
    criteria,
    notes: cells
      .of('description')
      .filter((words) => words !== called)
      .map((words) => saidBeside(words, found, used))
      .filter(({ text }) => text !== ''),
    fields: withTail(fieldsOfRow(cells.fields, cells.of('done'), parent), found?.fields ?? []),
    criteriaLabel: label,
    // Nothing is written into a table: a fix there would have to know how its program quotes.
    slots: { criterion: null, benefit: null, level: null },
  };
}

/** Beside stories, tasks and features are pieces or parents of theirs; a bug or a spike is one only below a story. */
function isPiece(kind: Kind, parent: Item | null): boolean {
  if (kind === 'bug' || kind === 'spike') return parent?.storyLevel ?? false;
  return kind === 'task' || kind === 'feature';
}

/** In a column of ids, or one that counts: "3." or "B-3" there, and nothing where it holds words. */
function idOf(cells: Cells): Phrase | null {
  const [id] = cells.of('id');
  const [count] = cells.of('count');
  if (id || !count) return id ?? null;
  const length = counted.exec(count.text)?.[0].length;
  return length === undefined ? null : slicePhrase(count, 0, length);
}

const counted = /^#?[A-Z]{0,8}[-_ ]?\d+(?:[.-]\d+)*[a-z]?(?=[.)]?$)/i;

function firstOf(cells: Cells, ...meanings: readonly ColumnMeaning[]): Phrase | undefined {
  return meanings.flatMap((meaning) => cells.of(meaning))[0];
}

/** A story, the cell it was found in, and what is its title where no column has one. */
interface StoryFound {
  readonly story: Story | null;
  readonly fields: readonly Field[];
  readonly sentence: Phrase;
  readonly title: Phrase;
}

function storyOf(cells: Cells, language: Language): StoryFound | null {
  const [said] = cells.of('story');
  for (const words of [said, ...cells.of('description'), ...cells.of('title'), ...cells.of('feature')]) {
    const told = words && storyOfSentence(words, language, words === said);
    if (told) return { sentence: words, title: titleBefore(told.story, words) ?? told.story.text, ...told };
  }
  const [role] = cells.of('role');
  const [need] = cells.of('need');
  if (role && need) {
    const story = storyOfValues(role, need, cells.of('benefit')[0] ?? null, language);
    return { story, fields: [], sentence: need, title: said ?? need };
  }
  return said ? { story: null, fields: [], sentence: said, title: said } : null;
}

/** In a column of their own, or behind "AC:" in the description or the story. */
function criteriaOf(
  cells: Cells,
  found: StoryFound | null,
): { criteria: Criterion[]; label: Phrase | null; used: Phrase | null } {
  const own = cells.of('criteria');
  if (own.length > 0) return { criteria: own.flatMap(readCriteriaText), label: null, used: null };
  for (const words of new Set([
    ...cells.of('description'),
    ...cells.of('story'),
    ...(found ? [found.sentence] : []),
  ])) {
    const split = splitOffCriteria(words);
    if (split) return { criteria: readCriteriaText(split.criteria), label: split.label, used: words };
  }
  const below = found?.story ? unmarkedCriteria(found.sentence, found.story) : null;
  if (found && below) return { criteria: readCriteriaText(below), label: null, used: found.sentence };
  return { criteria: [], label: null, used: null };
}
