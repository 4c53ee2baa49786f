import { stringify } from 'csv-stringify/browser/esm/sync';
import type { FieldName } from '../model';
import { withoutBold } from '../parse/markup/bold';
import { withoutHtml } from '../parse/markup/html-markup';
import { inBrackets, placesFor, storyAspects, type Place } from './aspects';
import { fileStem } from './file-name';
import type { Portable, PortableCriterion } from './portable';
import { lineOf, sentenceOf, stepLines } from './wording';
import type { Writer } from './writer';
import { labelsIn } from './labels-in';

/** The columns that Jira's and Azure DevOps's importers know by name. */
const columns: readonly { readonly head: string; readonly of: (item: Portable) => string }[] = [
  { head: 'Issue ID', of: ({ id }) => id ?? '' },
  { head: 'Issue Type', of: ({ kind }) => kind.charAt(0).toUpperCase() + kind.slice(1) },
  { head: 'Summary', of: ({ title }) => title },
  { head: 'User Story', of: ({ story }) => sentenceOf(story) ?? '' },
  { head: 'Description', of: ({ notes }) => notes.join('\n\n') },
  { head: 'Acceptance Criteria', of: ({ criteria }) => criteriaOf(criteria) },
  { head: 'Priority', of: field('priority') },
  { head: 'Story Points', of: field('estimate') },
  { head: 'Status', of: field('status') },
  { head: 'Assignee', of: field('owner') },
  { head: 'Sprint', of: field('sprint') },
  { head: 'Labels', of: field('tags') },
  { head: 'Parent', of: field('parent') },
  { head: 'Blocked by', of: field('depends') },
  { head: 'Due Date', of: field('date') },
];

/** Trackers write markup into cells, so what looks like it is not the author's own. */
function asText(aspect: Place['aspect']): Place {
  return {
    aspect,
    only: 'plain',
    takes: (value) => {
      const text = { text: value, start: 0, end: value.length };
      return withoutBold(withoutHtml(text)).text === value;
    },
  };
}

export const toCsv: Writer = {
  places: [
    ...([...storyAspects, 'criteria', 'scenario names', 'notes'] as const).map(asText),
    inBrackets,
    ...placesFor(
      ...(['id', 'kind', 'criterion ids', 'ticked criteria', 'priority', 'estimate', 'status'] as const),
      ...(['owner', 'sprint', 'tags', 'parent', 'depends', 'date'] as const),
    ),
  ],
  write: (items, name) => {
    const rows = items.map((item) => columns.map(({ of }) => of(item)));
    return [
      { path: `${fileStem(name)}.backlog.csv`, text: stringify([columns.map(({ head }) => head), ...rows]) },
    ];
  },
};

function field(name: FieldName): (item: Portable) => string {
  return ({ fields }) => fields.get(name) ?? '';
}

/** A bullet for each; one alone stands below a line that says what it is, so that no dash in it is taken for a bullet. */
function criteriaOf(criteria: readonly PortableCriterion[]): string {
  const lines = criteria.map(criterionOf).join('\n');
  const [first] = criteria;
  const isAlone = first !== undefined && criteria.length === 1 && !lines.includes('\n');
  return isAlone ? `${labelsIn(first.language).criteria}:\n${lines}` : lines;
}

function criterionOf(criterion: PortableCriterion): string {
  const { id, name, steps, isMet, language } = criterion;
  const mark = isMet ? '- [x] ' : '- ';
  if (steps.length === 0) return `${mark}${lineOf(criterion)}`;
  const lines = stepLines(criterion);
  const head = name === null ? lines.splice(0, 1) : [`${labelsIn(language).scenario}: ${name}`];
  return [
    `${mark}${id === null || name !== null ? '' : `${id}: `}${head.join('')}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}
