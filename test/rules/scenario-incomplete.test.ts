import rule from '../../src/core/rules/scenario-incomplete';
import { testRule } from '../rule-tester';

/** An outline with one step and these lines of examples. */
function outline(step: string, ...examples: string[]): { file: string; text: string } {
  const table = examples.length > 0 ? ['Examples:', ...examples.map((row) => `  ${row}`)] : [];
  return {
    file: 'orders.feature',
    text: `Feature: Orders\n\n  Scenario Outline: Delivery\n    ${step}\n    Then it is sent\n\n${table.map((row) => `    ${row}\n`).join('')}`,
  };
}

testRule(rule, {
  valid: [
    'Given a ferry, when the pilot calls, it leaves at once.',
    `Given an order
When it is paid
Then the kitchen sees it`,
    'When an order is paid, then the kitchen sees it.',
    'When the oven is full, the order waits.',
    'Given an overdue book\nWhen the borrower returns it\nThen a fine of 2 EUR is shown',
    'Given a free bed, when a patient arrives, then the bed is taken.',
    'When the tram is late, then the display shows the delay.',
    'Given a pupil without a card, the gate stays closed.',
    'When the ward is full, the desk sends patients on.',
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Return\n    Given a borrowed book\n    When it is returned\n    Then it is back on the shelf\n',
    },
    'The gate opens when a card is held to it.',
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Szenario: Rückgabe\n    Angenommen ein Buch ist verliehen\n    Wenn es zurückkommt\n    Dann steht es im Regal\n',
    },
    outline('When an order of <amount> EUR is paid', '| amount |', '| 60     |'),
    outline('When these are paid:\n      | <amount> |', '| amount |', '| 60     |'),
    outline('When the bill says\n      """\n      <amount> EUR\n      """', '| amount |', '| 60     |'),
    'Given a valid ticket the gate opens.',
    'Given a full ward, when a patient arrives, the desk is told.',
    'Given a full ward when a patient arrives the desk is told.',
    'Given a guest who clicks often, then a hint is shown.',
    'Given the pool opens at nine, then the lamp is green at nine.',
    'Given the system selects a bed, then its number is shown.',
    'Then, later, the lamp is green again.',
    'Given a borrower has lost a card, then the loan is refused.',
    'Given a user who owns a boat, the list of berths is shown',
    'Given a full cart When the user pays Then the receipt is shown after the user confirms the sum',
    'Given a late tram Then the map shows it when it is in sight',
    'Given a late tram, when it is opened, the page is red.',
    'Given a guest opens at nine, then the bar is full.',
  ],
  invalid: [
    {
      text: 'Given a ferry, when «the pilot ends it.»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: `Given an order
When «it is paid»`,
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: `Given a full oven
And an order
When «the order is late»`,
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given an overdue book\nWhen «the borrower returns it»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given a late tram\nAnd a full platform\nWhen «the doors open»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given a pupil without a card\nWhen «the pupil reaches the gate»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given a signed form\nWhen the form is scanned\nAnd «the scan is sent»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given two free beds\nWhen «a patient arrives by ambulance»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Return\n    Given a borrowed book\n    When «it is returned»\n',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Szenario: Rückgabe\n    Angenommen ein Buch ist verliehen\n    Wenn «es zurückkommt»\n',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Lend\n    as_a: reader\n    i_want: to lend a book\n    acceptance_criteria:\n      - |\n        Given a free book\n        When «I scan it»\n',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given a parcel that is too heavy\nWhen the porter puts it on the scale\nAnd «presses print»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      ...outline('When an order of <amount> EUR is paid', '| amount | «country» |', '| 60     | France  |'),
      message: 'Use "<country>" in a step, or leave the column out.',
    },
    {
      file: 'orders.feature',
      text: 'Feature: Orders\n\n  Scenario Outline: «Delivery»\n    When an order of <amount> EUR is paid\n    Then it is sent\n',
      message: 'Add examples: without a row this outline is never run.',
    },
    {
      file: 'orders.feature',
      text: 'Feature: Orders\n\n  Scenario Outline: «Delivery»\n    When an order of <amount> EUR is paid\n    Then it is sent\n\n    Examples:\n      | amount |\n',
      message: 'Add examples: without a row this outline is never run.',
    },
    {
      text: 'Given «a guest with a lost card»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given «the nurse opens the chart and signs the order»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given a guest with a lost card When «the guest comes to the gate»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    {
      text: 'Given «the borrower has two books, and the desk is closed»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
    { text: 'Given an unpaid bill «When» Then the desk is told', message: 'Say what follows "When".' },
    { text: 'Given an unpaid bill When the guest leaves «Then»', message: 'Say what follows "Then".' },
    {
      text: 'Given «the guest presses the bell» Then the porter comes',
      message: 'This is the action: open it with "When", "the guest presses the bell".',
    },
    {
      text: 'Given a free table Then «they click Reserve»',
      message: 'This is the action: open it with "When", "they click Reserve".',
    },
    { text: '«Then» the porter is told', message: 'Say what leads to it: the scenario has no "When".' },
    {
      text: 'Given a full cart, Then the sum is zero «after the user removes all items»',
      message: 'This is the action: open it with "When", "after the user removes all items".',
    },
    {
      text: 'Given «a guest who taps a free berth», the berth turns green',
      message: 'This is the action: open it with "When", "a guest who taps a free berth".',
    },
    {
      text: 'Given a late tram When «the rider opens the page it is red»',
      message: 'Say what happens then: the scenario has no "Then".',
    },
  ],
});
