import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/item-priority-inversion';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

/** Two items, of which the first waits for the second. */
function pair(own: string, other: string, more = '', waits = 'LIB-2'): string {
  return `items:\n  - {id: LIB-1, title: Lend, priority: ${own}, depends_on: ${waits}}\n  - {id: LIB-2, title: Scan, priority: ${other}${more}}\n`;
}

const raise = (own: string, other: string): string =>
  `"${own}" waits for "${other}": raise LIB-2, or lower this.`;

/** The case with the suggestion that raises the second item. */
function inverted(
  own: string,
  other: string,
): { file: string; text: string; message: string; suggested: string[] } {
  return {
    file,
    text: pair(own, other, '', '«LIB-2»'),
    message: raise(own, other),
    suggested: [pair(own, own)],
  };
}

testRule(rule, {
  valid: [
    { file, text: pair('Must', 'Must') },
    { file, text: pair('Could', 'Must') },
    { file, text: pair('P1', 'P0') },
    { file, text: pair('2', '1') },
    // Of different scales nobody can tell.
    { file, text: pair('Must', 'Low') },
    { file, text: pair('Must', 'P3') },
    { file, text: pair('Must', 'Could', ', status: done') },
    { file, text: pair('Must', 'Could', ', status: in progress') },
    { file, text: pair('Must', 'whenever') },
    { file, text: pair('Must', 'Could', '', 'LIB-9') },
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, priority: Must}\n  - {id: LIB-2, title: Scan, priority: Could}\n',
    },
    { file, text: pair('Now', 'Later') },
  ],
  invalid: [
    inverted('Must', 'Could'),
    inverted('Must', 'Should'),
    inverted('High', 'Low'),
    inverted('P0', 'P2'),
    inverted('1', '7'),
    inverted('Critical', 'Medium'),
    inverted('must have', 'nice to have'),
    {
      ...inverted('Now', 'Later'),
      house: { priorities: ['Now', 'Next', 'Later'] },
    },
    {
      file: 'sample.backlog.md',
      text: '## LIB-1: Lend (Priority: High)\n\nDepends on: «LIB-2»\n\nAs a reader, I want to borrow a book.\n\n## LIB-2: Scan (Priority: Low)\n\nAs a librarian, I want to scan a card.\n',
      message: raise('High', 'Low'),
      suggested: [
        '## LIB-1: Lend (Priority: High)\n\nDepends on: LIB-2\n\nAs a reader, I want to borrow a book.\n\n## LIB-2: Scan (Priority: High)\n\nAs a librarian, I want to scan a card.\n',
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Priority,Depends on\nLIB-1,Story,Lend,High,«LIB-2»\nLIB-2,Story,Scan,Low,\n',
      message: raise('High', 'Low'),
    },
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, priority: Must, depends_on: [LIB-2, «LIB-3»]}\n  - {id: LIB-2, title: Scan, priority: Must}\n  - {id: LIB-3, title: Print, priority: Could}\n',
      message: '"Must" waits for "Could": raise LIB-3, or lower this.',
      suggested: [
        'items:\n  - {id: LIB-1, title: Lend, priority: Must, depends_on: [LIB-2, LIB-3]}\n  - {id: LIB-2, title: Scan, priority: Must}\n  - {id: LIB-3, title: Print, priority: Must}\n',
      ],
    },
  ],
});

it('tells of an item in another file as well, but an edit would have to be made there', () => {
  const [own, other] = [
    '  - {id: LIB-1, title: Lend, priority: Must, depends_on: LIB-2}\n',
    '  - {id: LIB-2, title: Scan, priority: Could}\n',
  ].map((item, index) => readBacklogFile(`${index}.backlog.yaml`, `items:\n${item}`));
  assert.ok(own && other);
  assert.deepEqual(
    lint({ files: [own, other] }, undefined, [rule]).map((one) => [one.file, one.message, one.suggestions]),
    [[own.path, raise('Must', 'Could'), []]],
  );
});
