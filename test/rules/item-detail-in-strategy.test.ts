import rule from '../../src/core/rules/item-detail-in-strategy';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Grow repeat orders from 20 % to 30 %
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Every order is on one page
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- 8 in 10 families pay by card
`,
    },
  ],
  invalid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- 8 in 10 families use the new «dropdown»
`,
      message: 'Make "dropdown" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Objectives

- A blue «button» brings 30 % more orders
`,
      message: 'Make "button" a story of its own below this goal.',
    },
  ],
});
