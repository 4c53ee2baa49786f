import rule from '../../src/core/rules/goal-without-problem';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Families order without calling
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Halve delivery time, because food arrives cold
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Bakers plan the night with fewer than 3 calls
`,
    },
  ],
  invalid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Number 1 in the county by 2027»
`,
      message: 'Say whose problem "Number 1 in the county by 2027" solves.',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Cloud platform in 3 regions»
`,
      message: 'Say whose problem "Cloud platform in 3 regions" solves.',
    },
  ],
});
