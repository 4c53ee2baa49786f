import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/epic-without-children';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

/** Items of a YAML file, a line each. */
function items(...lines: readonly string[]): { file: string; text: string } {
  return { file, text: `items:\n${lines.map((line) => `  - {${line}}\n`).join('')}` };
}

const lending = [
  'id: E-1, type: epic, title: Lending',
  'id: S-1, type: story, title: Lend a book, parent: E-1',
];
const fines = ['id: E-2, type: epic, title: Fines', 'id: S-2, type: story, title: Pay a fine, parent: E-2'];
const ask = (title: string): string => `Break "${title}" down into its first stories.`;

testRule(rule, {
  valid: [
    items(...lending, ...fines),
    // At the bottom an epic may wait.
    items(...lending, ...fines, 'id: E-3, type: epic, title: Readings'),
    items(
      ...lending,
      ...fines,
      'id: E-3, type: epic, title: Readings',
      'id: E-4, type: epic, title: Courses',
    ),
    // Where the others have no stories either, they are kept elsewhere.
    items(
      'id: E-1, type: epic, title: Lending, status: in progress',
      'id: E-2, type: epic, title: Fines',
      'id: E-3, type: epic, title: Readings',
    ),
    items(
      ...lending,
      'id: E-2, type: epic, title: Fines, status: in progress',
      'id: E-3, type: epic, title: Readings, status: in progress',
    ),
    items(...lending, ...fines, 'id: E-3, type: epic, title: Readings, status: done'),
    // Its pieces stand in its words.
    items('id: E-3, type: epic, title: Readings, description: See LIB-7 and LIB-8', ...lending, ...fines),
    items(
      'id: E-3, type: epic, title: Readings, acceptance_criteria: [A reading is announced]',
      ...lending,
      ...fines,
    ),
    // Stories name it by its title.
    items(
      'id: E-3, type: epic, title: Readings',
      'id: S-3, type: story, title: Announce a reading, epic: Readings',
      ...lending,
      ...fines,
    ),
    // The same priority everywhere says nothing.
    items(
      ...lending.map((line) => `${line}, priority: High`),
      ...fines.map((line) => `${line}, priority: High`),
      'id: E-3, type: epic, title: Readings, priority: High',
    ),
    items(
      ...lending.map((line) => `${line}, priority: High`),
      ...fines.map((line) => `${line}, priority: Low`),
      'id: E-3, type: epic, title: Readings, priority: Low',
    ),
    items(...lending, ...fines, 'id: F-3, type: feature, title: Readings, status: in progress'),
    'As a librarian, I want to lend a book.',
  ],
  invalid: [
    { ...items('id: E-3, type: epic, title: «Readings»', ...lending, ...fines), message: ask('Readings') },
    { ...items(...lending, 'id: E-3, type: epic, title: «Readings»', ...fines), message: ask('Readings') },
    {
      ...items(...lending, ...fines, 'id: E-3, type: epic, title: «Readings», status: in progress'),
      message: ask('Readings'),
    },
    {
      ...items(...lending, ...fines, 'id: E-3, type: epic, title: «Readings», status: ready'),
      message: ask('Readings'),
    },
    {
      ...items(
        ...lending.map((line) => `${line}, priority: Should`),
        ...fines.map((line) => `${line}, priority: Could`),
        'id: E-3, type: epic, title: «Readings», priority: Must',
      ),
      message: ask('Readings'),
    },
    {
      ...items(
        ...lending.map((line) => `${line}, priority: 2`),
        ...fines.map((line) => `${line}, priority: 3`),
        'id: E-3, type: epic, title: «Readings», priority: 1',
      ),
      message: ask('Readings'),
    },
    {
      ...items(
        'id: E-3, type: epic, title: «Readings and a club for all who write their first book»',
        ...lending,
        ...fines,
      ),
      message: 'Break "Readings and a club for all who write their…" down into its first stories.',
    },
    {
      ...items(
        ...lending,
        ...fines,
        'id: E-3, type: epic, title: «Readings», status: in progress',
        'id: E-4, type: epic, title: «Courses», status: selected',
        'id: E-5, type: epic, title: Clubs',
        'id: S-5, type: story, title: Found a club, parent: E-5',
        'id: E-6, type: epic, title: Halls',
        'id: S-6, type: story, title: Rent a hall, parent: E-6',
      ),
      message: [ask('Readings'), ask('Courses')],
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Parent,Status\nE-1,Epic,Lending,,\nS-1,Story,Lend a book,E-1,\nE-2,Epic,Fines,,\nS-2,Story,Pay a fine,E-2,\nE-3,Epic,«Readings»,,In Progress\n',
      message: ask('Readings'),
    },
    {
      file: 'sample.backlog.md',
      text: '# Backlog\n\n## Epic: «Readings»\n\nAuthors come.\n\n## Epic: Lending\n\n### US-1: Lend\n\nAs a reader, I want to lend a book.\n\n## Epic: Fines\n\n### US-2: Pay\n\nAs a reader, I want to pay a fine.\n',
      message: ask('Readings'),
    },
  ],
});

it('takes no epic for one at the top because those of another file stand further down there', () => {
  const read = (name: string, text: string): ReturnType<typeof readBacklogFile> =>
    readBacklogFile(`${name}.backlog.yaml`, text);
  const ideas = read('ideas', items('id: E-3, type: epic, title: Readings').text);
  const taken = read('taken', items(...lending, ...fines).text);
  assert.deepEqual(lint({ files: [ideas, taken] }, undefined, [rule]), []);
});

it('knows the children that stand in a backlog beside this one', () => {
  const { text } = items(...lending, ...fines, 'id: E-3, type: epic, title: Readings, status: in progress');
  const own = readBacklogFile('library/backlog.yaml', text);
  const beside = readBacklogFile(
    'events/backlog.yaml',
    items('id: V-1, type: story, title: Book a hall, parent: E-3').text,
  );
  assert.deepEqual(lint({ files: [own], beside: [beside] }, undefined, [rule]), []);
  assert.equal(lint({ files: [own] }, undefined, [rule]).length, 1);
});
