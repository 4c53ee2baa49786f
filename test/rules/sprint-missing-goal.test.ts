import rule from '../../src/core/rules/sprint-missing-goal';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';
const md = 'sample.backlog.md';
const story = '### US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n';

testRule(rule, {
  valid: [
    {
      file,
      text: 'sections:\n  - title: Sprint 4\n    goal: The rota is on paper\n    items:\n      - {id: R-1, title: Print}\n',
    },
    {
      file,
      text: 'sections:\n  - title: Sprint 4\n    items:\n      - {id: R-1, title: Print}\n    goal: The rota is on paper\n',
    },
    { file, text: 'sections:\n  - title: Later\n    items:\n      - {id: R-1, title: Print}\n' },
    { file: md, text: `## Sprint 4\n\n**Sprint goal:** the rota is on paper.\n\n${story}` },
    {
      file: md,
      text: `## Sprint 4: Ziel ist der Plan auf Papier\n\n${story}`.replace(
        '## Sprint 4: Ziel',
        '## Sprint 4\n\nZiel',
      ),
    },
    { file: md, text: `## Sprint ideas\n\n${story}` },
    'As a nurse, I want to print the rota.',
    {
      file: 'sample.backlog.yaml',
      text: 'sections:\n  - title: Sprint 12\n    goal: Loans can be renewed\n    items:\n      - {id: L-1, title: Renew}\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## Sprint 9\n\nGoal: beds are freed by phone.\n\n### W-1: Free a bed\n\nAs a nurse, I want to free a bed.\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## Next\n\n### W-1: Free a bed\n\nAs a nurse, I want to free a bed.\n',
    },
  ],
  invalid: [
    {
      file,
      text: 'sections:\n  - title: «Sprint 4»\n    items:\n      - {id: R-1, title: Print the goal}\n  - title: Sprint 5\n    goal: The rota is on paper\n    items:\n      - {id: R-2, title: See}\n',
      message: 'Say what "Sprint 4" is for: its goal.',
    },
    {
      file: md,
      text: `## «Sprint 4»\n\nFrom Monday to Friday.\n\n${story}`,
      message: 'Say what "Sprint 4" is for: its goal.',
    },
    {
      file: md,
      text: `## «Sprint 4»\n\n${story}\n## Sprint 5\n\nGoal: paper.\n\n### US-2: See the rota\n\nAs a nurse, I want to see the rota.\n`,
      message: 'Say what "Sprint 4" is for: its goal.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'sections:\n  - title: «Sprint 12»\n    items:\n      - {id: L-1, title: Renew}\n',
      message: 'Say what "Sprint 12" is for: its goal.',
    },
    {
      file: 'sample.backlog.md',
      text: '## «Sprint 9»\n\n### W-1: Free a bed\n\nAs a nurse, I want to free a bed.\n',
      message: 'Say what "Sprint 9" is for: its goal.',
    },
    {
      file: 'sample.backlog.md',
      text: '## «Sprint 21»\n\nTwo nurses are away.\n\n### W-1: Free a bed\n\nAs a nurse, I want to free a bed.\n\n## Sprint 22\n\nSprint goal: clean beds.\n\n### W-2: Clean a bed\n\nAs a nurse, I want to clean a bed.\n',
      message: 'Say what "Sprint 21" is for: its goal.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'sections:\n  - title: «Sprint 1»\n    items:\n      - {id: T-1, title: Plant}\n  - title: «Sprint 2»\n    items:\n      - {id: T-2, title: Water}\n',
      message: ['Say what "Sprint 1" is for: its goal.', 'Say what "Sprint 2" is for: its goal.'],
    },
    {
      file: 'sample.backlog.md',
      text: '## «Iteration 3»\n\n### T-1: Plant\n\nAs a gardener, I want to plant a tree.\n',
      message: 'Say what "Iteration 3" is for: its goal.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"sections":[{"title":"«Sprint 5»","items":[{"id":"BUS-1","title":"See a stop"}]}]}',
      message: 'Say what "Sprint 5" is for: its goal.',
    },
    {
      file: 'sample.backlog.md',
      text: '# Schule\n\n## «Sprint 7»\n\n### S-1: Noten\n\nAls Lehrerin möchte ich Noten eintragen, damit Eltern sie sehen.\n',
      message: 'Say what "Sprint 7" is for: its goal.',
    },
  ],
});
