import rule from '../../src/core/rules/item-not-ready';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

/** Two items, of which the first waits for the second. */
function pair(own: string, other: string, waits = 'LIB-2'): string {
  return `items:\n  - {id: LIB-1, title: Lend, status: ${own}, depends_on: ${waits}}\n  - {id: LIB-2, title: Scan, status: ${other}}\n`;
}

const message = 'Not ready: it waits for LIB-2.';

testRule(rule, {
  valid: [
    { file, text: pair('ready', 'done') },
    { file, text: pair('ready', 'in progress') },
    { file, text: pair('to do', 'to do') },
    { file, text: pair('done', 'to do') },
    { file, text: pair('ready', 'to do', 'LIB-9') },
    { file, text: 'items:\n  - {id: LIB-1, title: Lend, status: ready}\n' },
    // Without a status nobody can tell how far it is.
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, status: ready, depends_on: LIB-2}\n  - {id: LIB-2, title: Scan}\n',
    },
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, depends_on: LIB-2}\n  - {id: LIB-2, title: Scan, status: to do}\n',
    },
    { file, text: pair('ready', 'to do'), house: { readyStatuses: ['go'] } },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Status,Depends on\nLIB-1,Story,Lend,Ready,LIB-2\nLIB-2,Story,Scan,Done,\n',
    },
    'As a reader, I want to borrow a book.',
  ],
  invalid: [
    { file, text: pair('«ready»', 'to do'), message },
    { file, text: pair('«Ready for dev»', 'backlog'), message },
    { file, text: pair('«in-progress»', 'open'), message },
    { file, text: pair('«Selected»', 'draft'), message },
    { file, text: pair('«go»', 'to do'), house: { readyStatuses: ['go'] }, message },
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, status: «ready», depends_on: [LIB-2, LIB-3]}\n  - {id: LIB-2, title: Scan, status: to do}\n  - {id: LIB-3, title: Print, status: to do}\n',
      message: 'Not ready: it waits for LIB-2, LIB-3.',
    },
    {
      file,
      text: 'items:\n  - {id: LIB-1, title: Lend, status: «ready», depends_on: [LIB-2, LIB-3]}\n  - {id: LIB-2, title: Scan, status: done}\n  - {id: LIB-3, title: Print, status: to do}\n',
      message: 'Not ready: it waits for LIB-3.',
    },
    {
      file,
      text: `items:\n  - {id: LIB-1, title: Lend, status: «ready», depends_on: [LIB-2, LIB-3, LIB-4, LIB-5]}\n${[2, 3, 4, 5].map((id) => `  - {id: LIB-${id}, title: Scan, status: to do}\n`).join('')}`,
      message: 'Not ready: it waits for 4 items.',
    },
    {
      file: 'sample.backlog.md',
      text: '## LIB-1: Lend\n\nStatus: «Ready»\n\nDepends on: LIB-2\n\nAs a reader, I want to borrow a book.\n\n## LIB-2: Scan\n\nStatus: To do\n\nAs a librarian, I want to scan a card.\n',
      message,
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Status,Depends on\nLIB-1,Story,Lend,«Ready»,LIB-2\nLIB-2,Story,Scan,Open,\n',
      message,
    },
  ],
});
