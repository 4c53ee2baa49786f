import rule from '../../src/core/rules/scenario-step-order';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    `Given I am at the pier
Then the pier is open
When I press the bell
Then the ferry comes`,
    `Given an order
When it is paid
Then the kitchen sees it`,
    `Given the cook opens the menu
When a dish is chosen
Then its price is shown`,
    `Given an open order
When the cook selects it
Then it turns green`,
    'Given an overdue book\nAnd a borrower with a fine\nWhen the book is returned\nThen the fine grows by 2 EUR',
    'When the tram is late\nThen the display shows it',
    'Given a pupil without a card\nWhen the pupil reaches the gate\nThen it stays closed\nAnd the desk is told',
    'Given a signed form\nWhen it is scanned\nThen the family gets a letter\nBut the school does not',
    {
      file: 'beds.feature',
      text: 'Feature: Beds\n\n  Scenario: Free\n    Given a taken bed\n    When the patient leaves\n    Then the bed is free\n',
    },
    {
      file: 'betten.feature',
      text: '# language: de\nFunktionalität: Betten\n\n  Szenario: Frei\n    Angenommen ein belegtes Bett\n    Wenn der Patient geht\n    Dann ist das Bett frei\n',
    },
    'Given a driver who opens the doors late\nWhen the tram leaves\nThen the delay is logged',
    'Given a form When the fields Who, When and Where are filled Then the desk is told',
    'Given a sign Then the text "Open When Green" is shown',
    'When a given guest pays Then the bill is closed',
    'Given a bill When it is paid Then the total is right, given the rate of that day',
    'Given a bill Then the lamp is green when it is paid',
    'When a given name is typed, then it is kept.',
  ],
  invalid: [
    {
      text: `Given I am at the pier
Then the ferry comes
«When» I press the bell`,
      message: 'Put the action before its outcome: move "I press the bell" up.',
    },
    {
      text: `When an order is paid
Then the kitchen sees it
«Given» the oven is on`,
      message: 'Set the scene first: move "the oven is on" up.',
    },
    {
      text: `Given «the cook leaves and clicks away»
When an unpaid bill exists
Then a question appears`,
      message: 'This is the action, and "an unpaid bill exists" sets the scene: swap them.',
    },
    {
      text: 'When a book is returned\nThen the fine is shown\n«Given» the book is late',
      message: 'Set the scene first: move "the book is late" up.',
    },
    {
      text: 'When the tram stops\nThen the doors open\n«Given» the platform is clear',
      message: 'Set the scene first: move "the platform is clear" up.',
    },
    {
      text: 'When the pupil reaches the gate\n«Given» the card is expired\nThen the gate stays closed',
      message: 'Set the scene first: move "the card is expired" up.',
    },
    {
      text: 'When the patient leaves\n«Given» a taken bed\nThen the bed is free',
      message: 'Set the scene first: move "a taken bed" up.',
    },
    {
      text: 'When a letter is scanned\nAnd the scan is sent\n«Given» the form is signed\nThen the family is told',
      message: 'Set the scene first: move "the form is signed" up.',
    },
    {
      file: 'beds.feature',
      text: 'Feature: Beds\n\n  Scenario: Free\n    When the patient leaves\n    Then the bed is free\n    «Given» a taken bed\n',
      message: 'Set the scene first: move "a taken bed" up.',
    },
    {
      text: 'When the oven is full\nThen the order waits\n«Given» the baker has gone home',
      message: 'Set the scene first: move "the baker has gone home" up.',
    },
    {
      text: 'When the parcel is weighed\nThen the price is shown\n«Given» the scale is on',
      message: 'Set the scene first: move "the scale is on" up.',
    },
    {
      text: 'When the borrower returns a book\n«Given» the book is late\nThen a fine is shown',
      message: 'Set the scene first: move "the book is late" up.',
    },
    {
      text: 'Then the bill is closed «When» the guest pays',
      message: 'Put the action before its outcome: move "the guest pays" up.',
    },
    {
      text: 'Then the bill is closed, «given» the guest is known',
      message: 'Set the scene first: move "the guest is known" up.',
    },
    {
      text: 'When the guest pays Then the bill is closed «Given» the till is on',
      message: 'Set the scene first: move "the till is on" up.',
    },
    {
      text: 'When the guest pays «given» the till is on Then the bill is closed',
      message: 'Set the scene first: move "the till is on" up.',
    },
    {
      text: 'Given a bill Then «when» it is paid the table is free',
      message: 'Put the action before its outcome: move "it is paid the table is free" up.',
    },
    {
      text: 'When the guest pays «When» the till is on Then the bill is closed',
      message: 'A scenario has one When: join the two with "and", or split the scenario.',
    },
    {
      text: 'When I tick a dish «Given» the list is shared',
      message: 'Set the scene first: move "the list is shared" up.',
    },
  ],
});
