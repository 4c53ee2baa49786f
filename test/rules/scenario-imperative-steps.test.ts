import rule from '../../src/core/rules/scenario-imperative-steps';
import { testRule } from '../rule-tester';

/** A feature with one scenario of these steps. */
function scenario(...steps: string[]): { file: string; text: string } {
  return {
    file: 'loans.feature',
    text: `Feature: Loans\n\n  Scenario: Lend\n${steps.map((step) => `    ${step}\n`).join('')}`,
  };
}

const what = (words: string): string => `Say what "${words}" is done for, in one step.`;

testRule(rule, {
  valid: [
    scenario('Given a free book', 'When a reader borrows it', 'Then it is lent'),
    scenario('When a reader clicks "Lend"', 'Then the book is lent'),
    scenario('Given a reader who is signed in', 'When she presses the lend button', 'Then it is lent'),
    scenario('When a reader enters the library', 'And types of books are shown', 'Then she finds a shelf'),
    scenario('When a reader selects a book', 'And confirms the loan', 'Then it is lent'),
    scenario('Given the first click of the day', 'When the clock ticks', 'Then the counter is 1'),
    scenario('When a baker presses the dough', 'And taps a barrel', 'Then it is flat'),
    scenario(
      'When a reader borrows a book',
      'Then she clicks through the pages',
      'And scrolls down to the end',
    ),
    scenario('When a child goes to the zoo', 'And waits for 2 friends', 'Then they go in'),
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Szenario: Klick\n    Wenn ich den Button click\n    Und click\n    Dann ist es gut\n',
    },
    'Given a free book, when I scan it, then it is lent.',
  ],
  invalid: [
    {
      ...scenario('When «I click "New"»', 'And I click "Save"', 'Then the book is lent'),
      message: what('I click "New"'),
    },
    {
      ...scenario('Given «I navigate to "/loans"»', 'When I click on "New"', 'Then I see a form'),
      message: what('I navigate to "/loans"'),
    },
    {
      ...scenario(
        'When «I type "Heidi" into the title field»',
        'And I press the save button',
        'Then it is saved',
      ),
      message: what('I type "Heidi" into the title field'),
    },
    {
      ...scenario(
        'When «I fill in "Title" with "Heidi"»',
        'And I scroll down',
        'And I press the "Save" button',
        'Then it is saved',
      ),
      message: what('I fill in "Title" with "Heidi"'),
    },
    {
      ...scenario('When «I wait 5 seconds»', 'And I tap the heart icon', 'Then it is red'),
      message: what('I wait 5 seconds'),
    },
    {
      ...scenario('When «I select "May" from the month dropdown»', 'And I click Search', 'Then May is shown'),
      message: what('I select "May" from the month dropdown'),
    },
    {
      ...scenario(
        'Given a reader',
        'When «she double-clicks a cover»',
        'And right-clicks the title',
        'Then a menu opens',
      ),
      message: what('she double-clicks a cover'),
    },
    {
      ...scenario('When «I check the terms checkbox»', 'And I hit the enter key', 'Then I am a member'),
      message: what('I check the terms checkbox'),
    },
    {
      ...scenario('When «I go to https://library.example»', 'And I clicked the first link', 'Then I see it'),
      message: what('I go to https://library.example'),
    },
    {
      text: 'Given «a user clicks the cover»\nWhen the user clicks Lend\nThen it is lent',
      message: what('a user clicks the cover'),
    },
  ],
});
