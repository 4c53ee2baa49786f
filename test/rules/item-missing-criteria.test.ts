import rule from '../../src/core/rules/item-missing-criteria';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';
const plain = Array.from({ length: 5 }, (_, index) => `  - title: Piece ${index + 2} of the rota\n`).join('');

testRule(rule, {
  valid: [
    'As a nurse, I want to swap a shift.',
    { file, text: 'items:\n  - title: Swap a shift\n    acceptance_criteria: [Both nurses agree]\n' },
    { file, text: 'items:\n  - {type: bug, title: The rota is blank}\n' },
    { file, text: 'items:\n  - {type: epic, title: The rota}\n' },
    { file, text: 'items:\n  - {type: task, title: Draw the form}\n' },
    { file, text: 'items:\n  - {type: spike, title: Can the ward phones show it}\n' },
    { file, text: 'items:\n  - {title: Swap a shift, status: done}\n' },
    { file, text: 'items:\n  - {title: Swap a shift, passes: true}\n' },
    {
      file: 'sample.feature',
      text: 'Feature: Swap\n\n  Scenario: Agreed\n    When both agree\n    Then it is swapped\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Swap\n\nAs a nurse, I want to swap a shift.\n\n**Acceptance criteria:**\n\n- Both agree\n',
    },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - title: «Swap a shift»\n    priority: Must\n',
      message: 'Say how to tell that "Swap a shift" is done.',
      suggested: [
        'items:\n  - title: Swap a shift\n    priority: Must\n    acceptance_criteria:\n      - …\n',
      ],
    },
    {
      file,
      text: 'items:\n  - title: Swap a shift\n    «acceptance_criteria»: []\n',
      message: 'Say how to tell that "Swap a shift" is done.',
      suggested: ['items:\n  - title: Swap a shift\n    acceptance_criteria: ["…"]\n'],
    },
    {
      file: 'sample.feature',
      text: 'Feature: «Swap a shift»\n  Both nurses must agree.\n',
      message: 'Say how to tell that "Swap a shift" is done.',
      suggested: [
        'Feature: Swap a shift\n  Both nurses must agree.\n\n  Scenario: …\n    Given …\n    When …\n    Then …\n',
      ],
    },
    {
      file,
      text: `items:\n  - title: «Swap a shift»\n${plain}`,
      message: '6 of 6 stories have no acceptance criteria.',
      suggested: [`items:\n  - title: Swap a shift\n    acceptance_criteria:\n      - …\n${plain}`],
    },
    {
      file,
      text: `items:\n  - title: «Piece 1 of the rota»\n${plain}  - title: «Swap a shift»\n    status: In Progress\n    acceptance_criteria: []\n`.replace(
        '    acceptance_criteria: []\n',
        '',
      ),
      message: [
        '7 of 7 stories have no acceptance criteria.',
        'Say how to tell that "Swap a shift" is done.',
      ],
      suggested: [
        `items:\n  - title: Piece 1 of the rota\n    acceptance_criteria:\n      - …\n${plain}  - title: Swap a shift\n    status: In Progress\n`,
        `items:\n  - title: Piece 1 of the rota\n${plain}  - title: Swap a shift\n    status: In Progress\n    acceptance_criteria:\n      - …\n`,
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Acceptance Criteria\nSwap a shift,Story,Both agree\n«See the rota»,Story,\n',
      message: 'Say how to tell that "See the rota" is done.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: «Renew a loan»\n    estimate: 3\n',
      message: 'Say how to tell that "Renew a loan" is done.',
      suggested: ['items:\n  - title: Renew a loan\n    estimate: 3\n    acceptance_criteria:\n      - …\n'],
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"id":"BUS-1","title":"«See a stop»"}]}',
      message: 'Say how to tell that "See a stop" is done.',
      suggested: ['{"items":[{"id":"BUS-1","title":"See a stop", "acceptance_criteria": ["…"]}]}'],
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: «Free a bed»\n\nAs a nurse, I want to free a bed.\n',
      message: 'Say how to tell that "Free a bed" is done.',
      suggested: [
        '## US-1: Free a bed\n\nAs a nurse, I want to free a bed.\n\n**Acceptance criteria:**\n\n- [ ] …\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: «Plant a tree»\n    as_a: gardener\n    i_want: to plant a tree\n',
      message: 'Say how to tell that "Plant a tree" is done.',
      suggested: [
        'items:\n  - title: Plant a tree\n    as_a: gardener\n    i_want: to plant a tree\n    acceptance_criteria:\n      - …\n',
      ],
    },
  ],
});
