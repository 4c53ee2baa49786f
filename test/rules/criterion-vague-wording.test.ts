import rule from '../../src/core/rules/criterion-vague-wording';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The clear button empties the form.',
    'The list shows the three relevant columns: name, price and stock.',
    'The order is sorted by the label "Common".',
    'The search is case-sensitive.',
    'The receipt clearly names the cook, the table, the time and the tax.',
    'The belt runs normally without a crate on it.',
    'The steps are common to both offices.',
    'The "Basic" plan is listed first.',
    'The critical-path view is shown first.',
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: The menu is user-friendly\n    When it opens\n    Then the dishes of today stand on top\n',
    },
    'When the oven is off, the order waits for the next bake.',
  ],
  invalid: [
    {
      text: 'The form is «user-friendly».',
      message: 'Say how one can tell "user-friendly": by which fact or figure?',
    },
    {
      text: 'The system shows an «appropriate» message.',
      message: 'Say how one can tell "appropriate": by which fact or figure?',
    },
    {
      text: 'Errors are «handled gracefully».',
      message: 'Say how one can tell "handled gracefully": by which fact or figure?',
    },
    { text: 'The map «works» on phones.', message: 'Say how one can tell "works": by which fact or figure?' },
    { text: 'The summary is «clear».', message: 'Say how one can tell "clear": by which fact or figure?' },
    {
      text: 'The list shows «relevant» orders.',
      message: 'Say how one can tell "relevant": by which fact or figure?',
    },
    {
      text: 'Payment is processed «correctly».',
      message: 'Say how one can tell "correctly": by which fact or figure?',
    },
    {
      text: `Given an order
When it is paid
Then it is shown «properly»`,
      message: 'Say how one can tell "properly": by which fact or figure?',
    },
    {
      text: '«Essential» information is shown first.',
      message: 'Say how one can tell "Essential": by which fact or figure?',
    },
    {
      text: 'The import «behaves as expected».',
      message: 'Say how one can tell "behaves as expected": by which fact or figure?',
    },
  ],
});
