import rule from '../../src/core/rules/story-wordy-need';
import { testRule } from '../rule-tester';

const leaveOut = (words: string): string => `Leave out "${words}": the action says it.`;

testRule(rule, {
  valid: [
    'As a librarian, I want to lend a book.',
    'As a librarian, I want to lend a book, so that a reader is able to take it home.',
    'As a librarian, I want to lend a book, so that I am able to be able to close.',
    'As a librarian, I want my readers to be able to find the shelf.',
    'As a librarian, I want to be told when a book is back.',
    'As a librarian, I want to have a way out of the archive.',
    'As a librarian, I want to have the option of a printed list.',
    'As a librarian, I want a list of those who are able to help.',
    'As a librarian, I want to enable readers to find the shelf.',
    'As a librarian, I want the ability of readers to be shown.',
    'As a librarian, I want to be able to and allowed to waive a fee.',
    'As a librarian, I want to be able to or made to take a break.',
    {
      file: 'sample.backlog.md',
      text: '## US-1: Search\n\nAs a librarian, I want to `be able to` find as a phrase.\n',
    },
    'Como bibliotecaria, quiero poder prestar un libro.',
  ],
  invalid: [
    {
      text: 'As a librarian, I want to «be able to» lend a book.',
      message: leaveOut('be able to'),
      fixed: 'As a librarian, I want to lend a book.',
    },
    {
      text: 'As a librarian, I want to «have the ability to» lend a book.',
      message: leaveOut('have the ability to'),
      fixed: 'As a librarian, I want to lend a book.',
    },
    {
      text: 'As a tram driver, I want to «have a way to» report a blocked track, so that help comes.',
      message: leaveOut('have a way to'),
      fixed: 'As a tram driver, I want to report a blocked track, so that help comes.',
    },
    {
      text: 'As a guest, I want to «have the possibility to» cancel a room.',
      message: leaveOut('have the possibility to'),
      fixed: 'As a guest, I want to cancel a room.',
    },
    {
      text: 'As a guest, I want to «have the option to» sleep longer.',
      message: leaveOut('have the option to'),
      fixed: 'As a guest, I want to sleep longer.',
    },
    {
      text: 'As a pupil, I would like to «be able to» see my marks.',
      message: leaveOut('be able to'),
      fixed: 'As a pupil, I would like to see my marks.',
    },
    {
      text: 'As a nurse, I need to «be able to» call a porter.',
      message: leaveOut('be able to'),
      fixed: 'As a nurse, I need to call a porter.',
    },
    {
      text: 'As a baker, I want to «be given the option to» order flour.',
      message: leaveOut('be given the option to'),
      fixed: 'As a baker, I want to order flour.',
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n  In order to read at home\n  As a reader\n  I want to «be able to» borrow a book\n\n  Scenario: Free\n    When scanned\n    Then mine\n',
      message: leaveOut('be able to'),
      fixed:
        'Feature: Loans\n  In order to read at home\n  As a reader\n  I want to borrow a book\n\n  Scenario: Free\n    When scanned\n    Then mine\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew\n    as_a: reader\n    i_want: to «be able to» renew a loan\n',
      message: leaveOut('be able to'),
      fixed: 'items:\n  - title: Renew\n    as_a: reader\n    i_want: to renew a loan\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\n**As a** reader,\n**I want to** «be able to» renew a loan.\n',
      message: leaveOut('be able to'),
      fixed: '## US-1: Renew\n\n**As a** reader,\n**I want to** renew a loan.\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\nAs a reader, I want to «be able to» `renew` a loan.\n',
      message: leaveOut('be able to'),
      fixed: '## US-1: Renew\n\nAs a reader, I want to `renew` a loan.\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\nAs a reader, I want to «be able **to»** renew a loan.\n',
      message: leaveOut('be able to'),
    },
  ],
});
