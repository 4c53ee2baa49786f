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
  reads(
    'may say before the times for whom they are, and plan several things in a cell',
    '# Roadmap\n\n| | Q1 | Q2 |\n| --- | --- | --- |\n| **Booking** | • Seat map<br>• Group fares | Wallet |\n| Platform | New search | |\n',
    [
      { title: 'Seat map', kind: 'roadmap', section: ['Roadmap', 'Booking', 'Q1'] },
      { title: 'Group fares', section: ['Roadmap', 'Booking', 'Q1'] },
      { title: 'Wallet', section: ['Roadmap', 'Booking', 'Q2'] },
      { title: 'New search', section: ['Roadmap', 'Platform', 'Q1'] },
    ],
  );
  reads(
    'says how far a metric is to move',
    '# Roadmap\n\n| Metric | Today | Target |\n| --- | --- | --- |\n| Refunds | 4 % | 1 % |\n',
    [{ title: 'Refunds', kind: 'goal', notes: ['4 %', '1 %'] }],
  );
  reads(
    'has an objective beside its initiative, which is no story',
    '# Feuille de route\n\n| Initiative | Objectif | Statut |\n| --- | --- | --- |\n| Groupes par classe | 40 classes | En cours |\n',
    [{ title: 'Groupes par classe', kind: 'initiative', storyLevel: false, notes: ['40 classes'] }],
  );
  reads(
    'may name a time once for several rows',
    '# Roadmap\n\n| Horizon | Initiative | Effect |\n| --- | --- | --- |\n' +
      '| Now | Online booking | fewer calls |\n| | Reminders | fewer late toys |\n| Later | Swaps | more toys |\n',
    [
      { title: 'Online booking', fields: ['date: Now'] },
      { title: 'Reminders', fields: ['date: Now'] },
      { title: 'Swaps', fields: ['date: Later'] },
    ],
  );
  reads(
    'may have in a cell all that a time holds',
    '# Roadmap\n\n| When | Themes |\n| --- | --- |\n| Q1 | • Online booking<br>• Reminders |\n| Q2 | Swaps |\n',
    [
      { title: 'Online booking', kind: 'initiative', fields: ['date: Q1'] },
      { title: 'Reminders', kind: 'initiative', fields: ['date: Q1'] },
      { title: 'Swaps', kind: 'initiative', fields: ['date: Q2'] },
    ],
  );
  reads(
    'has its times in months, or with more behind them',
    '# Roadmap\n\n| Now (May 2027) | June 2027 | Later – ideas |\n| --- | --- | --- |\n| Online booking | Reminders | Swaps |\n',
    [
      { title: 'Online booking', section: ['Roadmap', 'Now (May 2027)'] },
      { title: 'Reminders', section: ['Roadmap', 'June 2027'] },
      { title: 'Swaps', section: ['Roadmap', 'Later – ideas'] },
    ],
  );
  for (const [what, table] of [
    ['adds up costs', '| Item | Cost | When |\n| --- | --- | --- |\n| Modules | 900 | 2026 |\n'],
    ['says what words mean', '| Metric | Definition |\n| --- | --- |\n| Refunds | money paid back |\n'],
    ['shares work', '| What | Who |\n| --- | --- |\n| Design | Lea |\n'],
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
