import rule from '../../src/core/rules/criterion-compound';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The receipt shows dish, price and tax.',
    'Given a cold soup, when it is sent back, then a new one is cooked.',
    'The list is sorted by time; soups, salads and desserts last.',
    'Orders of the day (and can be printed) are shown.',
    'The cook and the waiter see the same list.',
    'The oven must be at 200 degrees or hotter.',
    'An order that is paid and packed is shown in green.',
    'The total, e.g. 12.50 EUR, is bold.',
    'Then the parcel is weighed and measured within one minute.',
    'A borrower with a fine and an expired card is sent to the desk.',
    'Patients can be searched by name and date of birth.',
    'When the tram stops and the doors open, the display shows the next stop.',
  ],
  invalid: [
    {
      text: 'The order is saved; «the kitchen gets a note».',
      message: 'Make "the kitchen gets a note" a criterion of its own.',
    },
    {
      text: 'The order is saved. «The cook is told at once».',
      message: 'Make "The cook is told at once" a criterion of its own.',
    },
    {
      text: 'The cook sees all orders «and can change them».',
      message: 'Make "and can change them" a criterion of its own.',
    },
    {
      text: 'The form shows a hint «or submits the order».',
      message: 'Make "or submits the order" a criterion of its own.',
    },
    {
      text: 'The list is sorted by time «while remaining readable by keyboard».',
      message: 'Make "while remaining readable by keyboard" a criterion of its own.',
    },
    {
      text: `Given a full oven
When an order comes in
Then it waits «and can be cancelled»`,
      message: 'Make "and can be cancelled" a criterion of its own.',
    },
    {
      text: 'The booking is cancelled; «the table becomes free».',
      message: 'Make "the table becomes free" a criterion of its own.',
    },
    {
      text: 'The pupil sees the mark. «The parent receives a letter».',
      message: 'Make "The parent receives a letter" a criterion of its own.',
    },
    {
      text: 'The map shows all stops «and can be printed».',
      message: 'Make "and can be printed" a criterion of its own.',
    },
    {
      text: 'The nurse must sign the chart «and must lock the cabinet».',
      message: 'Make "and must lock the cabinet" a criterion of its own.',
    },
  ],
});
