import rule from '../../src/core/rules/item-level-unclear';
import { testRule } from '../rule-tester';

testRule(rule, {
  fewBecause: 'which words tell of no level is the level model’s to say, and test/level asks it',
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Half portions
    as_a: guest
    i_want: to order half portions
    acceptance_criteria:
      - Soups have no half portion
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: bug
    title: Wednesday
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Wednesday
    level: PO
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Free a bed\n    as_a: nurse\n    i_want: to free a bed\n    acceptance_criteria:\n      - The bed is shown as free\n',
    },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {type: bug, title: Blue}\n' },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: spike, title: Measure how long the search takes with two indexes}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Grow the share of the regional market from 10 % to 15 % by 2027\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Blue\n    level: PM\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Beds\n\nAs a nurse, I want to free a bed, so that it is cleaned.\n\n**Acceptance criteria:**\n\n- The bed is shown as free\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Raise the retention of members by a tenth\n',
    },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {type: task, title: Blue}\n' },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - id: A-1
    type: initiative
    title: «Blue»
`,
      message: 'Say what is to be built or decided, or set the level: the words do not tell.',
      suggested: [
        `items:
  - id: A-1
    type: initiative
    title: Blue
    level: PO
`,
        `items:
  - id: A-1
    type: initiative
    title: Blue
    level: PM
`,
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: feature\n    title: «Oak»\n',
      message: 'Say what is to be built or decided, or set the level: the words do not tell.',
      suggested: [
        'items:\n  - id: A-1\n    type: feature\n    title: Oak\n    level: PO\n',
        'items:\n  - id: A-1\n    type: feature\n    title: Oak\n    level: PM\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: «Falcon»\n',
      message: 'Say what is to be built or decided, or set the level: the words do not tell.',
      suggested: [
        'items:\n  - id: A-1\n    type: initiative\n    title: Falcon\n    level: PO\n',
        'items:\n  - id: A-1\n    type: initiative\n    title: Falcon\n    level: PM\n',
      ],
    },
  ],
});
