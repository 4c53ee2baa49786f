import rule from '../../src/core/rules/goal-without-problem';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- Families order the evening before
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
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Parents hear of a delay within 5 minutes\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Borrowers renew 80 % of loans by phone\n',
    },
    { file: 'sample.roadmap.md', text: '# Roadmap\n\n## Goals\n\n- Patients wait less than 30 minutes\n' },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Reduce missed stops by 20 %, since passengers complain\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- Teachers grade a class in half the time\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Drivers lose no more than 5 minutes at the depot\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Seats for visitors in a wheelchair in all 4 halls by May\n',
    },
  ],
  invalid: [
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Number 1 in the county by 2027»
`,
      message: 'Say whose problem this solves: "Number 1 in the county by 2027".',
    },
    {
      file: 'sample.roadmap.md',
      text: `# Roadmap

## Goals

- «Cloud platform in 3 regions»
`,
      message: 'Say whose problem this solves: "Cloud platform in 3 regions".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «First place in the national ranking by 2028»\n',
      message: 'Say whose problem this solves: "First place in the national ranking by 2028".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Data warehouse in 2 regions»\n',
      message: 'Say whose problem this solves: "Data warehouse in 2 regions".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- «Revenue of 4 million by 2027»\n',
      message: 'Say whose problem this solves: "Revenue of 4 million by 2027".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «12 releases a year»\n',
      message: 'Say whose problem this solves: "12 releases a year".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «99.9 % uptime in 2027»\n',
      message: 'Say whose problem this solves: "99.9 % uptime in 2027".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- «5 new branches by June»\n',
      message: 'Say whose problem this solves: "5 new branches by June".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Market share from 10 % to 15 %»\n',
      message: 'Say whose problem this solves: "Market share from 10 % to 15 %".',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- «Move 3 services to the cloud»\n',
      message: 'Say whose problem this solves: "Move 3 services to the cloud".',
    },
  ],
});
