import { insertAt, type Edit } from '../edit';
import { joinedAs, lineEndOf } from '../line-end';
import type { BacklogFile, Criterion, Item } from '../model';
import { nextStoryId, stemOf } from '../next-ids';
import type { Span } from '../phrase';
import type { References } from '../references';
import { endOf } from './extent';
import { dashColumn, type Landing } from './landings';
import { sentenceAt, wordsAround } from './sentence';
import { titleFrom } from './story-title';

/** A detail of a goal that wants to be a story: a control, or a scenario, which goes with it. */
interface Detail {
  readonly title: string;
  /** The lines of the criterion that the story begins with. */
  readonly criterion: readonly string[];
  /** Takes the criterion out of the goal; null where the detail stands in its own sentence, which only its author can reword. */
  readonly cut: Edit | null;
}

/** What at a place of a goal would make a story. */
export function detailAt(goal: Item, file: BacklogFile, at: Span): Detail {
  const scenario = goal.criteria.find(
    ({ text, steps }) => steps.length > 0 && text.start <= at.start && at.end <= text.end,
  );
  if (scenario) return scenarioDetail(scenario, goal, file);
  const words = file.source.slice(at.start, at.end);
  return { title: titleFrom(wordsAround(goal, at) ?? words, words), criterion: [], cut: null };
}

function scenarioDetail(scenario: Criterion, goal: Item, file: BacklogFile): Detail {
  return {
    title: scenario.name?.text ?? '…',
    criterion: scenario.text.text.split(/\r?\n/).map((line) => line.trim()),
    cut: sentenceAt(goal, file, scenario.text)?.cut ?? null,
  };
}

/** The place right below a goal in its own file; null where it is an entry of a list or its format has no headings. */
export function landingBelow(goal: Item, { format, source, items }: BacklogFile): Landing | null {
  const at = endOf(goal, items);
  if (format === 'markdown') {
    const signs = /^#{1,5}(?=\s)/.exec(source.slice(goal.span.start))?.[0];
    return signs === undefined ? null : { section: goal.section, at, depth: signs.length + 1 };
  }
  const depth = format === 'yaml' ? dashColumn(source, goal) : null;
  return depth === null ? null : { section: goal.section, at, depth };
}

/**
 * Writes the story at a place of a file, with the next free id where the stories there have ids. Who wants what and why
 * is the author's to say: a need that names a control would be none.
 */
export function writeChildStory(
  detail: Detail,
  goal: Item,
  file: BacklogFile,
  landing: Landing,
  references: References,
): Edit | null {
  const { format, source } = file;
  const { at, depth } = landing;
  const lineEnd = lineEndOf(source);
  const id = nextStoryId(references, { file, offset: at });
  switch (format) {
    case 'markdown': {
      const heading = id === undefined ? detail.title : id + behindIds(id, file) + detail.title;
      const text = joinedAs(source, markdownLines(heading, detail, goal, depth));
      return insertAt(at, at > 0 ? `${lineEnd}${lineEnd}${text}` : `${text}${lineEnd}`);
    }
    case 'yaml': {
      const [first = '', ...others] = yamlLines(id, detail, goal);
      const indent = ' '.repeat(depth);
      const lines = [`${indent}- ${first}`, ...others.map((line) => `${indent}  ${line}`)];
      return insertAt(at, `${lineEnd}${joinedAs(source, lines)}`);
    }
    default:
      return null;
  }
}

/** What stands between id and title in the headings of a file: "US-1: …", "US-1 …", "US-1 – …". */
function behindIds(like: string, { items, source }: BacklogFile): string {
  const other = items.find(({ id, title }) => id && title && stemOf(id.text) === stemOf(like));
  const between = source.slice(other?.id?.end, other?.title?.start);
  return /^(?:[:.]| [-–—])? $/.test(between) ? between : ': ';
}

function markdownLines(
  heading: string,
  { criterion }: Detail,
  { id }: Item,
  depth: number,
): readonly string[] {
  const blocks = [
    [`${'#'.repeat(depth)} ${heading}`],
    ['As a …, I want to …, so that ….'],
    ...(id ? [[`**Parent:** ${id.text}`]] : []),
    ...(criterion.length === 0
      ? []
      : [
          ['**Acceptance criteria:**'],
          criterion.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
        ]),
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function yamlLines(own: string | undefined, { title, criterion }: Detail, { id }: Item): readonly string[] {
  return [
    ...(own === undefined ? [] : [`id: ${own}`]),
    'type: story',
    `title: ${JSON.stringify(title)}`,
    'as_a: …',
    'i_want: to …',
    'so_that: …',
    ...(id ? [`parent: ${yamlValue(id.text)}`] : []),
    // In quotes: the colons of a scenario would end a plain value.
    ...(criterion.length === 0 ? [] : ['acceptance_criteria:', `  - ${JSON.stringify(criterion.join(' '))}`]),
  ];
}

/** In quotes where it would be read otherwise: "#12" is a comment. */
function yamlValue(text: string): string {
  return /^[\p{L}\d][\p{L}\d._-]*$/u.test(text) ? text : JSON.stringify(text);
}
