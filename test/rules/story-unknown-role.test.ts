import rule from '../../src/core/rules/story-unknown-role';
import { testRule } from '../rule-tester';

const house = { roles: ['librarian', 'reader', 'night nurse'] };
const add = (role: string): string => `Use a role of the list for "${role}", or add it there.`;

testRule(rule, {
  valid: [
    { text: 'As a librarian, I want to lend a book.', house },
    { text: 'As a Librarian, I want to lend a book.', house },
    { text: 'As readers, we want to keep a book longer.', house },
    { text: 'As a night-nurse, I want to see the ward.', house },
    { text: 'As a night nurse, I want to see the ward.', house },
    { text: 'I want to lend a book.', house },
    // Without a list nobody is unknown.
    'As a tram driver, I want to report a blocked track.',
    'As a librarian, I want to lend a book.',
    { text: 'As a tram driver, I want to see the stop.', house: { roles: [] } },
    { text: 'Como night nurse, quiero ver la sala.', house },
  ],
  invalid: [
    { text: 'As a «tram driver», I want to see the stop.', house, message: add('tram driver') },
    {
      text: 'As a «libarian», I want to lend a book.',
      house,
      message: add('libarian'),
      suggested: ['As a librarian, I want to lend a book.'],
    },
    {
      text: 'As a «raeder», I want to keep a book longer.',
      house,
      message: add('raeder'),
      suggested: ['As a reader, I want to keep a book longer.'],
    },
    {
      text: 'As a «night nurze», I want to see the ward.',
      house,
      message: add('night nurze'),
      suggested: ['As a night nurse, I want to see the ward.'],
    },
    { text: 'As an «administrator», I want to reset a card.', house, message: add('administrator') },
    { text: 'As a «user», I want to find a shelf.', house, message: add('user') },
    {
      text: 'As a «librarian of the night», I want to close.',
      house,
      message: add('librarian of the night'),
    },
    { text: 'Como «conductor», quiero ver la parada.', house, message: add('conductor') },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew\n    as_a: «borrower»\n    i_want: to renew a loan\n',
      house,
      message: add('borrower'),
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\n**As a** «borrower»,\n**I want to** renew a loan.\n',
      house,
      message: add('borrower'),
    },
  ],
});
