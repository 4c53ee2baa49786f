import rule from '../../src/core/rules/item-strategy-in-story';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.md',
      text: `## US-1: Revenue report

As a manager, I want to see revenue by shop, so that we grow.

**Acceptance criteria:**

- The report lists each shop
`,
    },
    {
      file: 'sample.backlog.md',
      text: `## US-2: Pricing page

As a visitor, I want to compare the plans on the pricing page.

**Acceptance criteria:**

- Each plan has its price
`,
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.md',
      text: `## US-3: Next market

As a product manager, I want to decide which market segment to enter «next year» and how to price against our competitors.

**Acceptance criteria:**

- The board has approved the investment in two new countries
`,
      message: 'Take "next year" up to a goal: a story says what is built.',
    },
  ],
});
