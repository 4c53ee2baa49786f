import rule from '../../src/core/rules/scenario-step-order';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    `Given an order
When it is paid
Then the kitchen sees it`,
    `Given the cook opens the menu
When a dish is chosen
Then its price is shown`,
    `Given an open order
When the cook selects it
Then it turns green`,
  ],
  invalid: [
    {
      text: `When an order is paid
Then the kitchen sees it
«Given» the oven is on`,
      message: 'Set the scene first: move "the oven is on" up.',
    },
    {
      text: `Given «the cook leaves and clicks away»
When unsaved changes exist
Then a question appears`,
      message: 'This is the action, and "unsaved changes exist" the scene: swap them.',
    },
  ],
});
