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
  ],
});
