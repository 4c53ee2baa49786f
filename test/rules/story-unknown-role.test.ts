import rule from '../../src/core/rules/story-unknown-role';
import { testRule, type Invalid } from '../rule-tester';

const house = { roles: ['librarian', 'reader', 'night nurse'] };
const add = (role: string): string => `Use a role of the list for "${role}", or add it there.`;

/** Where no role of the list is like the one that stands there, the light bulb offers them all. */
function unlike(
  before: string,
  role: string,
  behind: string,
  {
    article = '',
    right = article.replace('n', ''),
    file,
  }: { article?: string; right?: string; file?: string } = {},
): Invalid {
  return {
    ...(file !== undefined && { file }),
    text: `${before}${article}«${role}»${behind}`,
    house,
    message: add(role),
    suggested: house.roles.map((known) => `${before}${right}${known}${behind}`),
  };
}

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
    unlike('As a ', 'tram driver', ', I want to see the stop.'),
    unlike('As a ', 'user', ', I want to find a shelf.'),
    unlike('As a ', 'librarian of the night', ', I want to close.'),
    unlike('Como ', 'conductor', ', quiero ver la parada.'),
    // The article goes with the role.
    unlike('As a', 'administrator', ', I want to reset a card.', { article: 'n ' }),
    unlike('**As a', 'usher', ', I want to see the stop.', {
      article: 'n** ',
      right: '** ',
      file: 'stops.backlog.md',
    }),
    unlike('items:\n  - title: Renew\n    as_a: ', 'borrower', '\n    i_want: to renew a loan\n', {
      file: 'sample.backlog.yaml',
    }),
    unlike('## US-1: Renew\n\n**As a** ', 'borrower', ',\n**I want to** renew a loan.\n', {
      file: 'sample.backlog.md',
    }),
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
  ],
});
