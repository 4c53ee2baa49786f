import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'roadmap.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

describe('the table of a roadmap', () => {
  reads(
    'has what it plans in its rows, with its time, its state and what it brings',
    '# Roadmap\n\n| Quarter | Initiative | Effect | Status |\n| --- | --- | --- | --- |\n' +
      '| Q1 | Online booking | fewer calls | Idea |\n| Q2 | | | |\n',
    [
      {
        title: 'Online booking',
        kind: 'initiative',
        storyLevel: false,
        fields: ['date: Q1', 'status: Idea'],
        notes: ['fewer calls'],
      },
    ],
  );
  reads(
    'may have a column for each time, and names again what another one plans',
    '# Roadmap\n\n| Feature | When |\n| --- | --- |\n| Online booking | May |\n\n' +
      '| Now | Next | Later |\n| --- | --- | --- |\n| Online booking | Wish list | |\n| Reminders | | |\n',
    [
      { title: 'Online booking', kind: 'roadmap', section: ['Roadmap'] },
      { title: 'Wish list', section: ['Roadmap', 'Next'] },
      { title: 'Reminders', section: ['Roadmap', 'Now'] },
    ],
  );
  reads(
    'has key results below their objective',
    '# OKRs\n\n## Objective 1: Families borrow more\n\n| Key result | From | To |\n| --- | --- | --- |\n' +
      '| Toys on loan | 300 | 450 |\n',
    [
      { id: '1', title: 'Families borrow more', kind: 'goal' },
      { title: 'Toys on loan', kind: 'goal', parent: '1', notes: ['300', '450'] },
    ],
    'okrs.md',
  );
  for (const [what, table] of [
    ['compares', '| Feature | Us | Them |\n| --- | --- | --- |\n| Online booking | yes | no |\n'],
    ['tells of people', '| Name | Role |\n| --- | --- |\n| Ann | Volunteer |\n'],
    ['counts', '| 2025 | Visits |\n| --- | --- |\n| May | many people |\n'],
  ])
    reads(`is none that ${String(what)}`, `# Roadmap\n\n${String(table)}`, []);
  reads(
    'is none in a file that is no document of the product',
    '# Toys\n\n| Feature | When |\n| --- | --- |\n| Online booking | May |\n',
    [],
    'docs/user-stories/toys.md',
  );
});
