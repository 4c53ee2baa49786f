import rule from '../../src/core/rules/item-poor-title';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.md';

/** A Markdown story with this title. */
function titled(title: string): { file: string; text: string } {
  return { file, text: `## US-1: ${title}\n\nAs a librarian, I want to lend a book.\n` };
}

const stop = 'Leave out the full stop: a title is no sentence.';
const word = (title: string): string => `Say what is to happen with "${title}": one word is no title.`;

testRule(rule, {
  valid: [
    {
      file: 'tides.yaml',
      text: "items:\n  - id: T-1\n    title: 'Tides: As a sailor, I want to see the tide.'\n",
    },
    titled('Lend a book'),
    titled('Books of the reading room'),
    titled('Lend books, films etc.'),
    titled('Spike: can we lend films? Two days at most.'),
    titled('Open until 8 p.m.'),
    titled('Wait for it...'),
    titled('Version 2.0'),
    titled('借阅图书'),
    titled('本を借りる'),

    { file: 'loans.feature', text: 'Feature: Loans\n\n  Scenario: Lend\n    When scanned\n    Then mine\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {type: epic, title: Loans}\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {type: bug, title: Crash}\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - as_a: librarian\n    i_want: to lend a book.\n' },
    'As a librarian, I want to lend a book.',
  ],
  invalid: [
    { ...titled('Lend a book«.»'), message: stop, fixed: titled('Lend a book').text },
    {
      ...titled('A reader keeps a book longer«.»'),
      message: stop,
      fixed: titled('A reader keeps a book longer').text,
    },
    { ...titled('«Books»'), message: word('Books') },
    { ...titled('«Reminders»'), message: word('Reminders') },
    { ...titled('«Ausleihe»'), message: word('Ausleihe') },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew a loan«.»\n    estimate: 3\n',
      message: stop,
      fixed: 'items:\n  - title: Renew a loan\n    estimate: 3\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: «Fines»}\n',
      message: word('Fines'),
    },
    { file: 'sample.backlog.csv', text: 'Title,Type\n«Fines»,Story\n', message: word('Fines') },
    { file: 'sample.backlog.csv', text: 'Title,Type\nCharge a fine«.»,Story\n', message: stop },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"id":"LIB-1","title":"Close the desk«.»"}]}',
      message: stop,
      fixed: '{"items":[{"id":"LIB-1","title":"Close the desk"}]}',
    },
  ],
});
