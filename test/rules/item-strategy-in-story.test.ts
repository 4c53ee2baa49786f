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
    {
      file: 'sample.backlog.md',
      text: '## US-1: Churn report\n\nAs a manager, I want to see churn by month, so that I can plan.\n\n**Acceptance criteria:**\n\n- Each month has its churn\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Market day\n\nAs a baker, I want to see the orders of the market day.\n\n**Acceptance criteria:**\n\n- Orders are listed by stall\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Free a bed\n\nAs a nurse, I want to free a bed, so that we treat more patients next year.\n\n**Acceptance criteria:**\n\n- The bed is shown as free\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Revenue\n\nAs an accountant, I want to export revenue by quarter.\n\n**Acceptance criteria:**\n\n- The file has one row a quarter\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Passes\n\nAs a visitor, I want to compare the prices of the passes.\n\n**Acceptance criteria:**\n\n- Each pass has its price\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Term\n\nAs a teacher, I want to plan the lessons of next year.\n\n**Acceptance criteria:**\n\n- Each week has a row\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: Enter the Belgian market next year\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Campaign\n\nAs a marketer, I want to schedule a campaign.\n\n**Acceptance criteria:**\n\n- The campaign starts at the set time\n',
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.md',
      text: `## US-3: Next market

As a product manager, I want to «decide which market segment» to enter next year and how to price against our competitors.

**Acceptance criteria:**

- The board has approved the investment in two new countries
`,
      message: 'Move "decide which market segment" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Next region\n\nAs a product manager, I want to «decide which market segment» to enter next year and how to price against our competitors.\n\n**Acceptance criteria:**\n\n- The council has approved the investment in two regions\n',
      message: 'Move "decide which market segment" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Growth\n\nAs a product manager, I want to define our pricing strategy for the coming two years so that we outgrow our competitors.\n\n**Acceptance criteria:**\n\n- The board has approved the «business case»\n',
      message: 'Move "business case" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: «Vision»\n\nAs a head of product, I want to set the product vision and the roadmap for next year.\n\n**Acceptance criteria:**\n\n- Investors agree with the vision\n',
      message: 'Move "Vision" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Launch\n\nAs a product manager, I want to choose three countries for the launch next year, given the «market share» of our competitors.\n\n**Acceptance criteria:**\n\n- The business case is approved by the board\n',
      message: 'Move "market share" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Segments\n\nAs a product manager, I want to choose the market segment with the highest willingness to pay for next year.\n\n**Acceptance criteria:**\n\n- The «pricing strategy» is approved by the board\n',
      message: 'Move "pricing strategy" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Ferries\n\nAs a product manager, I want to «decide which ferry market» to enter next year and how to position us against competitors.\n\n**Acceptance criteria:**\n\n- The board has approved the investment in two harbours\n',
      message: 'Move "decide which ferry market" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: The next valleys\n\nAs a product manager, I want to «decide which market segment» to enter next year and how to price against our competitors.\n\n**Acceptance criteria:**\n\n- The mayors have approved the investment in two valleys\n',
      message: 'Move "decide which market segment" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Which ports to serve\n\nAs a product manager, I want to choose the market segment with the highest willingness to pay for next year.\n\n**Acceptance criteria:**\n\n- The «pricing strategy» is approved by the owners\n',
      message: 'Move "pricing strategy" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Which halls to rent\n\nAs a product manager, I want to choose three towns for the launch next year, given the «market share» of our competitors.\n\n**Acceptance criteria:**\n\n- The business case is approved by the board\n',
      message: 'Move "market share" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Choose the first schools\n\nAs a product manager, I want to «decide whether to enter» the market of private schools next quarter and at what price against our competitors.\n\n**Acceptance criteria:**\n\n- The board has approved the investment\n',
      message: 'Move "decide whether to enter" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Pick the partners\n\nAs a product manager, I want to «decide which partners» to invest in next year to grow our market share.\n\n**Acceptance criteria:**\n\n- The board has said yes\n',
      message: 'Move "decide which partners" up to a goal: a story says what is built.',
    },
    {
      file: 'sample.backlog.md',
      text: `## EPIC-1: Growth in the villages

### US-1: Next market

As a product manager, I want to decide which market segment to enter next year and how to price against our competitors.

The list is short. Our pricing strategy has to win «market share» from our competitors within two years.

**Acceptance criteria:**

- The board has approved the investment in two new countries
`,
      message: 'Move "market share" up to a goal: a story says what is built.',
      suggested: [
        `## EPIC-1: Growth in the villages

Our pricing strategy has to win market share from our competitors within two years.

### US-1: Next market

As a product manager, I want to decide which market segment to enter next year and how to price against our competitors.

The list is short.

**Acceptance criteria:**

- The board has approved the investment in two new countries
`,
      ],
    },
  ],
});
