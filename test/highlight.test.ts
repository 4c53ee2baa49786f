import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlight } from '../src/core/highlight';
import { readBacklogFile } from '../src/core/parse';
import { References } from '../src/core/references';

const known = readBacklogFile(
  'known.backlog.yaml',
  `items:\n${[1, 2, 3].map((number) => `  - id: US-${number}\n    title: Ferry ${number}\n`).join('')}`,
);

const cases: readonly (readonly [what: string, path: string, text: string, tokens: readonly string[]])[] = [
  [
    'a story over several lines, its bold left out',
    'a.md',
    'As a skipper,\nI want to **book** a berth\n  for a week,\nso that I can sleep.\n',
    [
      'keyword As a',
      'role skipper',
      'keyword I want to',
      'need book',
      'need a berth',
      'need for a week',
      'keyword so that',
      'benefit I can sleep',
    ],
  ],
  [
    'the values of YAML',
    'a.backlog.yaml',
    'items:\n  - id: US-4\n    as_a: skipper\n    i_want: to book a berth\n    so_that: I can sleep\n    priority: Must\n    depends_on: [US-1, US-9]\n',
    [
      'id US-4',
      'role skipper',
      'keyword to',
      'need book a berth',
      'benefit I can sleep',
      'priority Must',
      'id US-1',
      'unknown US-9',
    ],
  ],
  [
    'a table',
    'a.csv',
    'Key,Summary,As a,I want,Priority\nUS-4,Berths,skipper,book a berth,Must\n',
    ['id US-4', 'role skipper', 'need book a berth', 'priority Must'],
  ],
  [
    'another language',
    'a.stories.txt',
    'Als Hafenmeister möchte ich freie Plätze sehen, damit ich Boote einweisen kann.\n',
    [
      'keyword Als',
      'role Hafenmeister',
      'keyword möchte ich',
      'need freie Plätze sehen',
      'keyword damit',
      'benefit ich Boote einweisen kann',
    ],
  ],
  [
    'criteria, step by step and by the EARS templates',
    'a.backlog.yaml',
    'items:\n  - id: US-4\n    title: Berths\n    acceptance_criteria:\n      - Given a free berth, when I book it, then it is mine\n      - If a storm comes, then the plan shall keep it free.\n',
    ['id US-4', 'step Given', 'step when', 'step then', 'step If', 'step then', 'step shall'],
  ],
  [
    'placeholders and ids above the part they stand in',
    'a.stories.txt',
    'As a [role], I want to see US-2 again, so that <benefit>.\n',
    [
      'keyword As a',
      'placeholder [role]',
      'keyword I want to',
      'need see',
      'id US-2',
      'need again',
      'keyword so that',
      'placeholder <benefit>',
    ],
  ],
  [
    'that an id in a sentence may be any, and in a field leads somewhere',
    'a.md',
    '## US-4: Berths\n\n- **Depends on:** US-9, US-1\n\nAs a skipper, I want it, so that US-8.\n',
    [
      'id US-4',
      'unknown US-9',
      'id US-1',
      'keyword As a',
      'role skipper',
      'keyword I want',
      'need it',
      'keyword so that',
      'benefit US-8',
    ],
  ],
  ['words that only look like ids', 'a.md', 'Text in UTF-8 from 2026, see MP-3.\n', []],
];

describe('highlight', () => {
  for (const [what, path, text, tokens] of cases) {
    it(`knows ${what}`, () => {
      const file = readBacklogFile(path, text);
      const found = highlight(file, new References({ files: [known, file] }));
      assert.deepEqual(
        found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).trim()}`),
        tokens,
      );
      for (const [index, { start }] of found.entries()) assert.ok(start >= (found[index - 1]?.end ?? 0));
    });
  }
});
