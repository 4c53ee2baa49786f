import rule from '../../src/core/rules/goal-without-measure';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Halve the waiting time at the counter by June
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Every school of the county lends instruments
`,
    },
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

- Cut the time an oven stands idle from 9 h to 4 h
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Meet the accessibility directive
`,
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Notes

- Talk to the mayor
`,
    },
  ],
  invalid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Become the first choice of small bakeries»
`,
      message: 'Say how one will see that "Become the first choice of small bakeries" is reached.',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Objectives

- «Shops trust our reorders in 2027»
`,
      message: 'Say how one will see that "Shops trust our reorders in 2027" is reached.',
    },
    {
      file: 'sample.roadmap.md',
      text: `# OKRs

## Key results

- «Families like the app»
`,
      message: 'Say how one will see that "Families like the app" is reached.',
    },
  ],
});
