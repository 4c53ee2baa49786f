import { insertAt, type Edit } from '../edit';
import { joinedAs, lineEndOf } from '../line-end';
import type { BacklogFile, Criterion, Item } from '../model';
import type { Span } from '../phrase';
import { endOf } from './extent';
import { dashColumn, type Landing } from './landings';
import { sentenceAt } from './sentence';

/** A detail of a goal that wants to be a story: a control, or a scenario, which goes with it. */
export interface Detail {
  readonly title: string;
  readonly need: string;
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
  const words = file.source.slice(at.start, at.end).replace(/\s+/g, ' ');
  return { title: capitalised(words), need: `the ${words}`, criterion: [], cut: null };
}

function scenarioDetail(scenario: Criterion, goal: Item, file: BacklogFile): Detail {
  return {
    title: scenario.name?.text ?? '…',
    need: '…',
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

/** Writes the story at a place of a file; who wants it and why is the author's to say. */
export function writeChildStory(
  detail: Detail,
  goal: Item,
  { format, source }: Pick<BacklogFile, 'format' | 'source'>,
  { at, depth }: Landing,
): Edit | null {
  const lineEnd = lineEndOf(source);
  switch (format) {
    case 'markdown': {
      const text = joinedAs(source, markdownLines(detail, goal, depth));
      return insertAt(at, at > 0 ? `${lineEnd}${lineEnd}${text}` : `${text}${lineEnd}`);
    }
    case 'yaml': {
      const [first = '', ...others] = yamlLines(detail, goal);
      const indent = ' '.repeat(depth);
      const lines = [`${indent}- ${first}`, ...others.map((line) => `${indent}  ${line}`)];
      return insertAt(at, `${lineEnd}${joinedAs(source, lines)}`);
    }
    default:
      return null;
  }
}

function markdownLines({ title, need, criterion }: Detail, { id }: Item, depth: number): readonly string[] {
  const blocks = [
    [`${'#'.repeat(depth)} ${title}`],
    [`As a …, I want ${need}, so that ….`],
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

function yamlLines({ title, need, criterion }: Detail, { id }: Item): readonly string[] {
  return [
    'type: story',
    `title: ${JSON.stringify(title)}`,
    'as_a: …',
    `i_want: ${need}`,
    'so_that: …',
    ...(id ? [`parent: ${id.text}`] : []),
    // In quotes: the colons of a scenario would end a plain value.
    ...(criterion.length === 0 ? [] : ['acceptance_criteria:', `  - ${JSON.stringify(criterion.join(' '))}`]),
  ];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
