import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
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
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Parents hear of a delay within 5 minutes\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Borrowers return 9 in 10 books on time\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- Halve the queue at the counter by June\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Radio listeners under 30 grow by a tenth\n',
    },
    { file: 'sample.roadmap.md', text: '# Roadmap\n\n## Goals\n\n- Every village has a bus after 8 pm\n' },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Fewer patients wait longer than 30 minutes\n',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- Open two more branches next year\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## G-1: 8 in 10 families use the new dropdown\n\n### US-1: Choose a day\n\nAs a parent, I want to choose a day, so that I can plan.\n\nThe dropdown shows a week.\n',
    },
    {
      file: 'sample.backlog.yml',
      text: 'items:\n  - id: G-1\n    type: goal\n    title: 8 in 10 families use the new dropdown\n  - id: US-1\n    type: story\n    title: Order with the dropdown\n    parent: g-1\n',
    },
  ],
  invalid: [
    {
      // The one below it is about something else, the one about it is below another goal.
      file: 'sample.backlog.yml',
      text: 'items:\n  - id: G-1\n    type: goal\n    title: 8 in 10 families use the new «dropdown»\n  - id: US-1\n    type: story\n    title: Order the evening before\n    parent: G-1\n  - id: US-2\n    type: story\n    title: Order with the dropdown\n    parent: G-2\n',
      message: 'Make "dropdown" a story of its own below this goal.',
      suggested: [
        'items:\n  - id: G-1\n    type: goal\n    title: 8 in 10 families use the new dropdown\n  - id: US-3\n    type: story\n    title: "Use the new dropdown"\n    as_a: …\n    i_want: to …\n    so_that: …\n    parent: G-1\n  - id: US-1\n    type: story\n    title: Order the evening before\n    parent: G-1\n  - id: US-2\n    type: story\n    title: Order with the dropdown\n    parent: G-2\n',
      ],
    },
    {
      // The popup has its story, the button has none.
      file: 'sample.backlog.yml',
      text: 'items:\n  - id: G-1\n    type: goal\n    title: A popup and a «button» bring 20 % more orders\n  - type: story\n    title: Order from a popup\n    parent: G-1\n',
      message: 'Make "button" a story of its own below this goal.',
      suggested: [
        'items:\n  - id: G-1\n    type: goal\n    title: A popup and a button bring 20 % more orders\n  - type: story\n    title: "A popup and a button"\n    as_a: …\n    i_want: to …\n    so_that: …\n    parent: G-1\n  - type: story\n    title: Order from a popup\n    parent: G-1\n',
      ],
    },
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
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Pupils find the library through a new «button» by 2027\n',
      message: 'Make "button" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- A «popup» brings 20 % more members\n',
      message: 'Make "popup" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- A «checkbox» halves the complaints of parents\n',
      message: 'Make "checkbox" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Patients reach us through a «tooltip» on the home page\n',
      message: 'Make "tooltip" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- A «carousel» sells 10 % more seats\n',
      message: 'Make "carousel" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- 9 in 10 borrowers use the «dropdown» to renew\n',
      message: 'Make "dropdown" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Strategy\n\n## Objectives\n\n- A «sidebar» raises donations from 10 % to 15 %\n',
      message: 'Make "sidebar" a story of its own below this goal.',
    },
    {
      file: 'sample.roadmap.md',
      text: '# Roadmap\n\n## Goals\n\n- Drivers report faults by a «modal dialog» in 2 minutes\n',
      message: 'Make "modal dialog" a story of its own below this goal.',
    },
    {
      file: 'sample.backlog.md',
      text: '## G-1: 8 in 10 families use the new «dropdown»\n\nFamilies call us.\n\n## G-2: Fewer calls\n',
      message: 'Make "dropdown" a story of its own below this goal.',
      suggested: [
        '## G-1: 8 in 10 families use the new dropdown\n\nFamilies call us.\n\n### Use the new dropdown\n\nAs a …, I want to …, so that ….\n\n**Parent:** G-1\n\n## G-2: Fewer calls\n',
      ],
    },
    {
      file: 'sample.backlog.md',
      text: '## G-1: Fewer calls by 20 %\n\n### Acceptance criteria\n\n- «Given a family, when it orders, then it need not call»\n- Nobody waits longer than 5 minutes\n',
      message: 'Make "Given a family, when it orders,…" a story of its own below this goal.',
      suggested: [
        '## G-1: Fewer calls by 20 %\n\n### Acceptance criteria\n\n- Nobody waits longer than 5 minutes\n\n### …\n\nAs a …, I want to …, so that ….\n\n**Parent:** G-1\n\n**Acceptance criteria:**\n\n- Given a family, when it orders, then it need not call\n',
      ],
    },
    {
      file: 'sample.backlog.yml',
      text: 'items:\n  - id: G-1\n    type: goal\n    title: 8 in 10 families use the new «dropdown»\n  - id: G-2\n    type: goal\n    title: Fewer calls by 20 %\n',
      message: 'Make "dropdown" a story of its own below this goal.',
      suggested: [
        'items:\n  - id: G-1\n    type: goal\n    title: 8 in 10 families use the new dropdown\n  - type: story\n    title: "Use the new dropdown"\n    as_a: …\n    i_want: to …\n    so_that: …\n    parent: G-1\n  - id: G-2\n    type: goal\n    title: Fewer calls by 20 %\n',
      ],
    },
  ],
});

it('knows the story that has taken the detail over in a backlog beside this one', () => {
  const own = readBacklogFile(
    'plan/roadmap.backlog.md',
    '## G-1: 8 in 10 families use the new dropdown\n\nFamilies call us.\n\n## G-2: Fewer calls\n',
  );
  const beside = readBacklogFile(
    'team/product.backlog.md',
    '## US-1: Order by the dropdown\n\nAs a family, I want to order by the dropdown.\n\n**Parent:** G-1\n',
  );
  assert.deepEqual(lint({ files: [own], beside: [beside] }, undefined, [rule]), []);
  assert.equal(lint({ files: [own] }, undefined, [rule]).length, 1);
});
