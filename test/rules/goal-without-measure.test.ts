import rule from '../../src/core/rules/goal-without-measure';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    { file: 'sample.roadmap.md', text: '# Roadmap\n\n## Goals\n\n- Nobody waits longer than five minutes\n' },
    // An objective is measured by its key results, and what is done for it by the same.
    {
      file: 'sample.okr.md',
      text: `# OKRs

## Objective 1: Lending pays for itself

**Key results**

- Income per violin rises from 3 € to 5 €

**Initiatives**

- Reminders by mail
`,
    },
    {
      file: 'sample.okr.md',
      text: '# OKRs\n\n| Key result | From | To |\n| --- | --- | --- |\n| Violins on loan on a Friday | 30 | 45 |\n',
    },
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
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Nine in ten borrowers renew without help\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Cut the queue at the clinic from 40 to 20 minutes\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Comply with the data protection act by May\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- Raise seats sold per tour by 15 %\n',
    },
    ...[
      'Five family fares on sale',
      'Search answers in 800 ms',
      'Weekly active bakeries ≥ 1,900',
      'No wrong answer in an audit',
      'Break-even in year three',
      'Stops per lift 4.1 → 2.5',
      'Singers answer within a day',
    ].map((goal) => ({ file: 'sample.roadmap.md', text: `# Roadmap\n\n## Goals\n\n- ${goal}\n` })),
    // A vision is meant to have no end, and a metric is the measure.
    {
      file: 'vision.md',
      text: '# Product vision\n\n## Vision\n\nGive every harbour master a calm evening.\n',
    },
    {
      file: 'vision.md',
      text: '# Product vision\n\n**Vision:** Give every harbour master a calm evening.\n',
    },
    { file: 'sample.roadmap.md', text: '# Roadmap\n\n## Success metrics\n\n- Refund rate\n' },
    // What is done for a theme is measured elsewhere.
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n| Initiative | Quarter |\n| --- | --- |\n| Two-person approval | Q2 |\n',
    },
  ],
  invalid: [
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «No one minds the queue»\n',
      message: 'Say how one can tell that this is reached: "No one minds the queue".',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Become the first choice of small bakeries»
`,
      message: 'Say how one can tell that this is reached: "Become the first choice of small bakeries".',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Objectives

- «Choirs trust our plans in 2027»
`,
      message: 'Say how one can tell that this is reached: "Choirs trust our plans in 2027".',
    },
    {
      file: 'sample.roadmap.md',
      text: `# OKRs

## Key results

- «Families like the app»
`,
      message: 'Say how one can tell that this is reached: "Families like the app".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Be the friendliest clinic in town»\n',
      message: 'Say how one can tell that this is reached: "Be the friendliest clinic in town".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- «Modernise the library»\n',
      message: 'Say how one can tell that this is reached: "Modernise the library".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Teachers love the register»\n',
      message: 'Say how one can tell that this is reached: "Teachers love the register".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- «Strengthen our place among regional theatres»\n',
      message: 'Say how one can tell that this is reached: "Strengthen our place among regional…".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Offer a better journey to commuters»\n',
      message: 'Say how one can tell that this is reached: "Offer a better journey to commuters".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Improve how parents feel about us»\n',
      message: 'Say how one can tell that this is reached: "Improve how parents feel about us".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- «Become known for good bread»\n',
      message: 'Say how one can tell that this is reached: "Become known for good bread".',
    },
  ],
});
