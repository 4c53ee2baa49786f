import rule from '../../src/core/rules/item-mixed-level';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Show the price of each dish in the till
    acceptance_criteria: ["The price has two decimals"]
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: epic
    title: Decide which of the two bakeries we serve first, and at what price
`,
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: epic
    title: «Decide with the board which markets to enter next year, and fix the rounding error in the checkout form»
`,
      message: 'Split it: "Decide with the…" is to be decided, "checkout" to be built.',
    },
  ],
});
