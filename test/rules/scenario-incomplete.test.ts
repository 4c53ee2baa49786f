import rule from '../../src/core/rules/scenario-incomplete';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    `Given an order
When it is paid
Then the kitchen sees it`,
    'When an order is paid, then the kitchen sees it.',
    'When the oven is full, the order waits.',
  ],
  invalid: [
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
  ],
});
