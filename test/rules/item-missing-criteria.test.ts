import rule from '../../src/core/rules/item-missing-criteria';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';
const plain = Array.from({ length: 5 }, (_, index) => `  - title: Piece ${index + 2} of the map\n`).join('');

testRule(rule, {
  valid: [
    'As a warden, I want to close a run.',
    {
      file: 'sample.backlog.csv',
      text: 'Key,Issue Type,Summary,Status\nSKI-1,Story,Close a run,In Progress\nSKI-2,Bug,The map is blank,Open\n',
    },
    { file, text: 'items:\n  - title: Close a run\n    acceptance_criteria: [The lift crew hears of it]\n' },
    { file, text: 'items:\n  - {type: bug, title: The map is blank}\n' },
    { file, text: 'items:\n  - {type: epic, title: The map}\n' },
    { file, text: 'items:\n  - {type: task, title: Draw the legend}\n' },
    { file, text: 'items:\n  - {type: spike, title: Can the lift phones show it}\n' },
    { file, text: 'items:\n  - {title: Close a run, status: done}\n' },
    { file, text: 'items:\n  - {title: Close a run, passes: true}\n' },
    { file, text: 'items:\n  - story: As a <role>, I want to <need>, so that <benefit>.\n' },
    {
      file: 'sample.feature',
      text: 'Feature: Close\n\n  Scenario: Storm\n    When a storm comes\n    Then it is closed\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Close\n\nAs a warden, I want to close a run.\n\n**Acceptance criteria:**\n\n- The lift stops\n',
    },
    { file, text: 'epics:\n  - title: The map\n    stories:\n      - Close a run\n      - Open a run\n' },
    {
      file: 'sample.backlog.md',
      text: '| ID | Title | Points |\n| --- | --- | --- |\n| SKI-1 | Close a run | 3 |\n| SKI-2 | Open a run | 2 |\n',
    },
    ...['Done', '✅ Done (1)', 'Completed stories', 'Done in sprint 3', 'Erledigt'].map((column) => ({
      file: 'sample.backlog.md',
      text: `# Ski\n\n## ${column}\n\n### Close a run\n\nAs a warden, I want to close a run.\n`,
    })),
  ],
  invalid: [
    {
      file: 'sample.backlog.md',
      text: '# Ski\n\n## Completed runs\n\n### «Close a run»\n\nAs a warden, I want to close a run.\n',
      message: 'Say how to tell that "Close a run" is done.',
      suggested: [
        '# Ski\n\n## Completed runs\n\n### Close a run\n\nAs a warden, I want to close a run.\n\n**Acceptance criteria:**\n\n- [ ] …\n',
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'Key,Issue Type,Summary,Description\nSKI-1,Story,«Close a run»,\nSKI-2,Bug,The map is blank,Since noon\n',
      message: 'Say how to tell that "Close a run" is done.',
    },
    {
      file,
      text: 'items:\n  - title: «Close a run»\n    priority: Must\n',
      message: 'Say how to tell that "Close a run" is done.',
      suggested: [
        'items:\n  - title: Close a run\n    priority: Must\n    acceptance_criteria:\n      - …\n',
      ],
    },
    {
      file,
      text: 'items:\n  - title: Close a run\n    «acceptance_criteria»: []\n',
      message: 'Say how to tell that "Close a run" is done.',
      suggested: ['items:\n  - title: Close a run\n    acceptance_criteria: ["…"]\n'],
    },
    {
      file: 'sample.feature',
      text: 'Feature: «Close a run»\n  The lift crew must hear of it.\n',
      message: 'Say how to tell that "Close a run" is done.',
      suggested: [
        'Feature: Close a run\n  The lift crew must hear of it.\n\n  Scenario: …\n    Given …\n    When …\n    Then …\n',
      ],
    },
    {
      file,
      text: `items:\n  - title: «Close a run»\n${plain}`,
      message: '6 of 6 stories have no acceptance criteria.',
      suggested: [`items:\n  - title: Close a run\n    acceptance_criteria:\n      - …\n${plain}`],
    },
    {
      file,
      text: `items:\n  - title: «Piece 1 of the map»\n${plain}  - title: «Close a run»\n    status: In Progress\n    acceptance_criteria: []\n`.replace(
        '    acceptance_criteria: []\n',
        '',
      ),
      message: ['7 of 7 stories have no acceptance criteria.', 'Say how to tell that "Close a run" is done.'],
      suggested: [
        `items:\n  - title: Piece 1 of the map\n    acceptance_criteria:\n      - …\n${plain}  - title: Close a run\n    status: In Progress\n`,
        `items:\n  - title: Piece 1 of the map\n${plain}  - title: Close a run\n    status: In Progress\n    acceptance_criteria:\n      - …\n`,
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Acceptance Criteria\nClose a run,Story,The lift stops\n«See the map»,Story,\n',
      message: 'Say how to tell that "See the map" is done.',
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
