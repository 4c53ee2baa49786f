import rule from '../../src/core/rules/criterion-vague-wording';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The chart is well designed: three colours, no text.',
    'A skipper can correct the hours.',
    'Works council has to agree.',
    'Steering is easy for beginners (at most 3 steps).',
    'The lesson shows an incorrect and a correct knot.',
    'The seal has a transparent background.',
    'A friendly note "We are shut. Come again. Soon." is shown.',
    'The bag has an eco-friendly label.',
    'A clear message saying that the cage is open is shown.',
    'The session ends, and clear stored plans are gone.',
    'The feeding log is enhanced with the weight.',
    'The keeper enters the correct code.',
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
    'The clear icon empties the basket.',
    'The text is legible in full on one page.',
    'Users feel free to leave the field empty.',
    'There are not enough tables.',
    'The professional plan costs more.',
    'A fun run is listed as an event.',
    'Engaged lines are counted.',
    'The natural order of the menu is kept.',
    'A guide for best practices in baking is linked: "Flour first".',
    'The ticket stays usable until midnight.',
    'The form stays usable with the keyboard.',
    'The berth is long enough.',
  ],
  invalid: [
    {
      text: 'The chart is «good to read».',
      message: 'Say how to check "good to read": by which fact or figure?',
    },
    {
      text: 'The menu is «well designed».',
      message: 'Say how to check "well designed": by which fact or figure?',
    },
    {
      text: 'Booking is «easy for old» people.',
      message: 'Say how to check "easy for old": by which fact or figure?',
    },
    { text: '«Works» on boats.', message: 'Say how to check "Works": by which fact or figure?' },
    {
      text: 'The queue «is fair» to all skippers.',
      message: 'Say how to check "is fair": by which fact or figure?',
    },
    {
      text: 'Fees may be waived «under certain circumstances».',
      message: 'Say how to check "under certain circumstances": by which fact or figure?',
    },
    {
      text: 'The cage door is «dog-friendly».',
      message: 'Say how to check "dog-friendly": by which fact or figure?',
    },
    {
      text: 'The keeper gets «relevant» plans, guides and maps.',
      message: 'Say how to check "relevant": by which fact or figure?',
    },
    {
      text: 'IF the scale fails, THE scale SHALL provide «clear» messages.',
      message: 'Say how to check "clear": by which fact or figure?',
    },
    {
      text: '«Clear» warning of an open cage.',
      message: 'Say how to check "Clear": by which fact or figure?',
    },
    {
      text: 'The list shows «correct» weights.',
      message: 'Say how to check "correct": by which fact or figure?',
    },
    {
      text: 'The form is «user-friendly».',
      message: 'Say how to check "user-friendly": by which fact or figure?',
    },
    {
      text: 'The system shows an «appropriate» message.',
      message: 'Say how to check "appropriate": by which fact or figure?',
    },
    {
      text: 'Errors are «handled gracefully».',
      message: 'Say how to check "handled gracefully": by which fact or figure?',
    },
    { text: 'The map «works» on phones.', message: 'Say how to check "works": by which fact or figure?' },
    { text: 'The summary is «clear».', message: 'Say how to check "clear": by which fact or figure?' },
    {
      text: 'The list shows «relevant» orders.',
      message: 'Say how to check "relevant": by which fact or figure?',
    },
    {
      text: 'Payment is processed «correctly».',
      message: 'Say how to check "correctly": by which fact or figure?',
    },
    {
      text: `Given an order
When it is paid
Then it is shown «properly»`,
      message: 'Say how to check "properly": by which fact or figure?',
    },
    {
      text: '«Essential» information is shown first.',
      message: 'Say how to check "Essential": by which fact or figure?',
    },
    {
      text: 'The import «behaves as expected».',
      message: 'Say how to check "behaves as expected": by which fact or figure?',
    },
    {
      text: 'Moving between dishes «feels natural».',
      message: 'Say how to check "feels natural": by which fact or figure?',
    },
    {
      text: 'The default «makes sense» to most cooks.',
      message: 'Say how to check "makes sense": by which fact or figure?',
    },
    {
      text: 'The picture is «bright enough» for a guest.',
      message: 'Say how to check "bright enough": by which fact or figure?',
    },
    {
      text: 'Errors are «easy to spot».',
      message: 'Say how to check "easy to spot": by which fact or figure?',
    },
    {
      text: 'The cook gets a «helpful» message.',
      message: 'Say how to check "helpful": by which fact or figure?',
    },
    {
      text: 'The till prints «without problems».',
      message: 'Say how to check "without problems": by which fact or figure?',
    },
    { text: 'Players stay «engaged».', message: 'Say how to check "engaged": by which fact or figure?' },
    {
      text: 'The recipe is «understandable».',
      message: 'Say how to check "understandable": by which fact or figure?',
    },
    {
      text: 'The inbox «stays usable» with a full shelf of letters.',
      message: 'Say how to check "stays usable": by which fact or figure?',
    },
    {
      text: 'The bell is «loud enough».',
      message: 'Say how to check "loud enough": by which fact or figure?',
    },
  ],
});
