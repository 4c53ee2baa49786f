import rule from '../../src/core/rules/scenario-vague-then';
import { testRule } from '../rule-tester';

const see = (words: string): string => `Say what one can see when "${words}".`;

testRule(rule, {
  valid: [
    'Given a free book, when I scan it, then the due date is shown.',
    'Given a payment, when it is made, then its status is "Successful".',
    'Given a lent book, when I scan it, then no error is shown on the till.',
    'Given a free book, when I scan it, then it is mine.',
    'Given a form, when it is sent, then the works of the author are listed.',
    'Given a run, when it ends, then the process result is written to the log.',
    'Given a test, when it is marked, then the correct answers are green.',
    'Given a free book\nWhen I scan it\nThen it is successful\nAnd the due date is shown',
    // Vague in any criterion: another rule says so.
    'Given a free book, when I scan it, then it works as expected.',
    'The scan is successful.',
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Szenario: Frei\n    Wenn ich scanne\n    Dann ok\n',
    },
  ],
  invalid: [
    { text: 'Given a free book, when I scan it, then «it is successful»', message: see('it is successful') },
    {
      text: 'Given a free book, when I scan it, then «the operation succeeds»',
      message: see('the operation succeeds'),
    },
    {
      text: 'Given a free book, when I scan it, then «everything is fine»',
      message: see('everything is fine'),
    },
    {
      text: 'Given a free book, when I scan it, then «there are no errors»',
      message: see('there are no errors'),
    },
    { text: 'Given a free book, when I scan it, then «no error occurs»', message: see('no error occurs') },
    { text: 'Given a free book\nWhen I scan it\nThen «it should be ok»', message: see('it should be ok') },
    { text: 'Given a full tram, when it brakes, then «nothing breaks»', message: see('nothing breaks') },
    { text: 'Given a full oven, when it is opened, then «all is good»', message: see('all is good') },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Lend\n    When a book is scanned\n    Then «the result is correct»\n',
      message: see('the result is correct'),
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Lend\n    When a book is scanned\n    Then «success»\n',
      message: see('success'),
    },
  ],
});
