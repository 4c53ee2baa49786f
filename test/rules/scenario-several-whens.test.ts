import rule from '../../src/core/rules/scenario-several-whens';
import { testRule } from '../rule-tester';

const begin = (words: string): string => `One scenario, one behaviour: begin a new one at "${words}".`;
const join = 'Join this to the action before it, or split the scenario.';

testRule(rule, {
  valid: [
    'Given a loan\nWhen it is renewed\nThen the due date is shown',
    // "And" after When is the same When.
    'Given a loan\nWhen the reader opens it\nAnd renews it\nThen the due date is shown\nAnd no fine is due',
    'Given a loan\nWhen the reader renews it\nBut leaves no card number\nThen the desk is told',
    // What is done a second time can only be shown behind the first.
    'Given a loan\nWhen it is renewed\nThen the due date moves\nWhen it is renewed again\nThen nothing moves',
    'Given a lamp\nWhen the switch is pressed\nThen it is on\nWhen the switch is pressed a second time\nThen it is off',
    'Given a draft\nWhen a word is removed\nThen it is gone\nWhen the reader goes back\nThen it is there',
    // Journeys and state machines say so.
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: The life cycle of a loan\n    When a book is lent\n    Then it is out\n    When it is given to the desk\n    Then it is in\n',
    },
    {
      file: 'loans.feature',
      text: 'Feature: Journey of a book\n\n  Scenario: From shelf to shelf\n    When a book is lent\n    Then it is out\n    When it is given to the desk\n    Then it is in\n',
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: A day\n    When a book is lent\n    Then it is out\n    When it is given to the desk\n    Then it is in\n    When the desk scans it\n    Then it is on its shelf\n',
    },
    'When a book is lent, then it is out.',
    'WHEN a book is lent AND the card is valid THE desk SHALL print the due date',
    // The keyword itself is explained.
    'Given a guide\nWhen a scenario is written\nThen it has steps\nWhen for triggers\nThen for outcomes',
  ],
  invalid: [
    {
      text: 'Given a loan\nWhen it is renewed\nThen the due date is shown\n«When» the reader pays a fine\nThen the receipt is shown',
      message: begin('the reader pays a fine'),
    },
    {
      text: 'When a tram stops\nThen its doors open\n«When» a driver logs out\nThen the desk is told',
      message: begin('a driver logs out'),
    },
    {
      text: 'Given a menu\nWhen a guest orders soup\nThen the kitchen sees it\nAnd the bill grows\n«When» a guest pays\nThen the table is free',
      message: begin('a guest pays'),
    },
    {
      text: 'Given a bed\nWhen a nurse frees it\nThen it is free\n«When» a doctor signs the letter\nAnd the letter is sent\nThen the file is closed',
      message: begin('a doctor signs the letter'),
    },
    {
      text: 'Given a menu\nWhen a guest orders soup\n«When» the waiter confirms it\nThen the kitchen sees it',
      message: join,
      fixed: 'Given a menu\nWhen a guest orders soup\nAnd the waiter confirms it\nThen the kitchen sees it',
    },
    {
      text: '**Given** a menu\n**WHEN** a guest orders soup\n**«WHEN»** the waiter confirms it\n**THEN** the kitchen sees it',
      message: join,
      fixed:
        '**Given** a menu\n**WHEN** a guest orders soup\n**AND** the waiter confirms it\n**THEN** the kitchen sees it',
    },
    {
      text: 'Given a menu\nWhen a guest orders soup\nAnd a salad\n«When» the waiter confirms it\nThen the kitchen sees it',
      message: join,
      fixed:
        'Given a menu\nWhen a guest orders soup\nAnd a salad\nAnd the waiter confirms it\nThen the kitchen sees it',
    },
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: Soup\n    When a guest orders soup\n    Then the kitchen sees it\n    «When» a guest pays\n    Then the table is free\n',
      message: begin('a guest pays'),
    },
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: Soup\n    Given a table\n    When a guest orders soup\n    «When» the waiter confirms it\n    Then the kitchen sees it\n',
      message: join,
      fixed:
        'Feature: Menu\n\n  Scenario: Soup\n    Given a table\n    When a guest orders soup\n    And the waiter confirms it\n    Then the kitchen sees it\n',
    },
    {
      file: 'karte.feature',
      text: '# language: de\nFunktionalität: Karte\n\n  Szenario: Suppe\n    Wenn ein Gast Suppe bestellt\n    Dann sieht es die Küche\n    «Wenn» ein Gast bezahlt\n    Dann ist der Tisch frei\n',
      message: begin('ein Gast bezahlt'),
    },
  ],
});
