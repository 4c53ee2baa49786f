import rule from '../../src/core/rules/item-missing-id';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

/** So many items that have an id, and then these. */
function backlog(having: number, ...others: string[]): string {
  const usual = Array.from({ length: having }, (_, n) => `{title: Lend part ${n + 1}, id: LIB-${n + 1}}`);
  return `items:\n${[...usual, ...others].map((item) => `  - ${item}\n`).join('')}`;
}

/** A table of items that have an id, and then these rows. */
function table(having: number, ...others: string[]): string {
  const usual = Array.from({ length: having }, (_, n) => `LIB-${n + 1},Story,Lend part ${n + 1}`);
  return `ID,Type,Title\n${[...usual, ...others].map((row) => `${row}\n`).join('')}`;
}

const give = (title: string): string => `Give "${title}" an id, as the others have.`;

/** Each text with one of the items named. */
function named(having: number, ...cases: [lacking: string, given: string][]): string[] {
  const lacking = cases.map(([one]) => one);
  return cases.map(([, given], at) => backlog(having, ...lacking.map((one, n) => (n === at ? given : one))));
}

testRule(rule, {
  valid: [
    { file, text: backlog(6) },
    { file, text: backlog(6, '{title: Lend a book, id: LIB-9}') },
    // Too few for a habit.
    { file, text: backlog(4, '{title: Lend a book}') },
    // Not the habit of this backlog.
    { file, text: backlog(4, '{title: Find a book}', '{title: Lend a book}', '{title: Sell a book}') },
    { file, text: backlog(0, ...Array.from({ length: 8 }, (_, n) => `{title: Lend part ${n}}`)) },
    // Epics are another matter.
    { file, text: backlog(6, '{type: epic, title: All of the loans}') },
    { file, text: backlog(6, '{type: goal, title: Half of all loans without the desk}') },
    { file: 'sample.backlog.csv', text: table(6) },
    { file: 'sample.feature', text: 'Feature: Loans\n\n  Scenario: Lend\n    When scanned\n    Then mine\n' },
    'As a reader, I want to borrow a book.',
  ],
  invalid: [
    {
      file,
      text: backlog(6, '{title: «Lend a book»}'),
      message: give('Lend a book'),
      suggested: named(6, ['{title: Lend a book}', '{id: LIB-7, title: Lend a book}']),
    },
    {
      file,
      text: backlog(9, '{title: «Lend a book»}'),
      message: give('Lend a book'),
      suggested: named(9, ['{title: Lend a book}', '{id: LIB-10, title: Lend a book}']),
    },
    {
      file,
      text: backlog(9, '{title: «Lend a book»}', '{title: «Sell a book»}'),
      message: [give('Lend a book'), give('Sell a book')],
      suggested: named(
        9,
        ['{title: Lend a book}', '{id: LIB-10, title: Lend a book}'],
        ['{title: Sell a book}', '{id: LIB-11, title: Sell a book}'],
      ),
    },
    {
      file,
      text: backlog(6, '{title: «Lend a book», estimate: 3}'),
      message: give('Lend a book'),
      suggested: named(6, [
        '{title: Lend a book, estimate: 3}',
        '{id: LIB-7, title: Lend a book, estimate: 3}',
      ]),
    },
    {
      file,
      text: backlog(6, '{type: bug, title: «The scanner beeps twice»}'),
      message: give('The scanner beeps twice'),
      suggested: named(6, [
        '{type: bug, title: The scanner beeps twice}',
        '{id: LIB-7, type: bug, title: The scanner beeps twice}',
      ]),
    },
    {
      file,
      text: backlog(6, '{type: story, title: «Renew a loan»}'),
      message: give('Renew a loan'),
      suggested: named(6, [
        '{type: story, title: Renew a loan}',
        '{id: LIB-7, type: story, title: Renew a loan}',
      ]),
    },
    {
      file,
      text: backlog(5, '{title: «Find a shelf by its number»}'),
      message: give('Find a shelf by its number'),
      suggested: named(5, [
        '{title: Find a shelf by its number}',
        '{id: LIB-6, title: Find a shelf by its number}',
      ]),
    },

    { file: 'sample.backlog.csv', text: table(6, ',Story,«Lend a book»'), message: give('Lend a book') },
    {
      file: 'sample.backlog.csv',
      text: table(12, ',Story,«Lend a book»', ',Story,«Find a book»'),
      message: [give('Lend a book'), give('Find a book')],
    },
    {
      file,
      text: backlog(8, '{title: «Lend a book», status: done}'),
      message: give('Lend a book'),
      suggested: named(8, [
        '{title: Lend a book, status: done}',
        '{id: LIB-9, title: Lend a book, status: done}',
      ]),
    },
  ],
});
