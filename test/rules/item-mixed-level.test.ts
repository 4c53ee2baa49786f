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
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Free a bed\n    as_a: nurse\n    i_want: to free a bed\n    acceptance_criteria:\n      - The bed is shown as free\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: Enter the Belgian market next year and double the number of schools\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: Show the next three trams on each display\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: See revenue by shop\n    acceptance_criteria: ["Each shop has a row"]\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Raise the retention of members by a tenth\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Test whether parents would pay for reminders before we invest\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Pricing page\n\nAs a visitor, I want to compare the prices of the passes, so that I choose one.\n\n**Acceptance criteria:**\n\n- Each pass has its price\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: Let parents sign a form on the phone\n',
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: epic
    title: «Decide with the board which markets to enter next year, and fix the rounding error in the checkout form»
`,
      message: 'Split it: "Decide with the board…" asks for a decision, "checkout" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Decide with the council which districts to serve next year, and correct the spelling on the login form»\n',
      message: 'Split it: "Decide with the…" asks for a decision, "form" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Choose the market segment for the coming two years and fix the crash of the upload form»\n',
      message: 'Split it: "market segment" asks for a decision, "upload" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Set the pricing strategy for schools next year, and fix the crash of the order form»\n',
      message: 'Split it: "pricing strategy" asks for a decision, "form" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: "items:\n  - type: epic\n    title: «Agree with the investors on next year's budget, and fix the broken link on the search page»\n",
      message: 'Split it: "investors" asks for a decision, "page" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Decide which competitors to take on next year, and rename the save button of the checkout»\n',
      message: 'Split it: "Decide which competitors" asks for a decision, "checkout" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Agree with the stakeholders on the vision for 2028 and repair the sorting of the results table»\n',
      message: 'Split it: "vision" asks for a decision, "sorting" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Agree on the positioning against our competitors, and fix the overlapping text in the checkout form»\n',
      message: 'Split it: "positioning" asks for a decision, "text" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Decide with the board on the business case of the clinic app, and show an error message when the password is wrong»\n',
      message: 'Split it: "business case" asks for a decision, "password" is for the team.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: epic\n    title: «Pick the target market for the next quarter and fix the crash of the booking form»\n',
      message: 'Split it: "target market" asks for a decision, "form" is for the team.',
    },
  ],
});
