import { stringify } from 'csv-stringify/browser/esm/sync';
import type { FieldName } from '../model';
import type { Portable } from './portable';
import type { Writer } from './writer';
import { lineOf, nameOf, sentenceOf } from './wording';

/** The columns that Jira's and Azure DevOps's importers know by name. */
const columns: readonly { readonly head: string; readonly of: (item: Portable) => string }[] = [
  { head: 'Issue ID', of: ({ id }) => id ?? '' },
  { head: 'Issue Type', of: ({ kind }) => kind.charAt(0).toUpperCase() + kind.slice(1) },
  { head: 'Summary', of: nameOf },
  { head: 'User Story', of: ({ story }) => sentenceOf(story) ?? '' },
  { head: 'Description', of: ({ notes }) => notes.join('\n\n') },
  {
    head: 'Acceptance Criteria',
    of: ({ criteria }) => criteria.map((criterion) => `- ${lineOf(criterion)}`).join('\n'),
  },
  { head: 'Priority', of: field('priority') },
  { head: 'Story Points', of: field('estimate') },
  { head: 'Status', of: field('status') },
  { head: 'Sprint', of: field('sprint') },
  { head: 'Labels', of: field('tags') },
  { head: 'Parent', of: (item) => field('parent')(item) || (item.parent ?? '') },
];

export const toCsv: Writer = {
  capacity: {
    fields: ['priority', 'estimate', 'status', 'sprint', 'tags', 'parent'],
    ids: true,
    kinds: true,
    notes: true,
    sections: false,
    situation: true,
  },
  write: (items) => {
    const rows = items.map((item) => columns.map(({ of }) => of(item)));
    return [{ path: 'backlog.csv', text: stringify([columns.map(({ head }) => head), ...rows]) }];
  },
};

function field(name: FieldName): (item: Portable) => string {
  return ({ fields }) => fields.get(name) ?? '';
}
