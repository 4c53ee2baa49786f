import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'toys.backlog.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

const reserve = '### Reserve a toy\n\nParents call us each week and ask for it.\n\n';
const clean = '### Clean a toy\n\nVolunteers mark it before it goes back on the shelf.\n\n';
const both = [{ title: 'Reserve a toy' }, { title: 'Clean a toy' }];
const noBacklog = 'docs/user-stories/toys.md';

describe('a heading without a story', () => {
  reads(
    'is an item over criteria, whatever the file is called',
    '# Toys\n\n## Reserve a toy\n\nParents call.\n\n**Acceptance criteria**\n\n- The parent hears\n\n' +
      '## Clean a toy\n\n### Acceptance criteria\n\n- Nobody borrows a toy that is not clean\n',
    [
      {
        title: 'Reserve a toy',
        kind: 'story',
        notes: ['Parents call.'],
        criteria: ['rule: The parent hears'],
      },
      { title: 'Clean a toy', criteria: ['rule: Nobody borrows a toy that is not clean'] },
    ],
    noBacklog,
  );
  reads(
    'is an item over a priority or an estimate, whatever the file is called',
    '# Toys\n\n## 1. Reserve a toy\n\n**Priority:** High\n\n## 2. Clean a toy\n\n- Estimate: 2\n\n' +
      '## 3. Repair a toy\n\n| Field | Value |\n| --- | --- |\n| Priority | Low |\n| Estimate | 8 |\n',
    [
      { title: '1. Reserve a toy', fields: ['priority: High'] },
      { title: '2. Clean a toy', fields: ['estimate: 2'] },
      { title: '3. Repair a toy', fields: ['priority: Low', 'estimate: 8'] },
    ],
    noBacklog,
  );
  reads(
    'is an item with an id and a priority, whatever the file is called',
    '# Toys\n\n## TOY-1 Reserve a toy\n\nPriority: High\n',
    [{ id: 'TOY-1', title: 'Reserve a toy' }],
    noBacklog,
  );
  reads('is an item with an id in a backlog', `# Toys\n\n${reserve.replace('Reserve', 'TOY-1 Reserve')}`, [
    { id: 'TOY-1', title: 'Reserve a toy' },
  ]);
  reads(
    'is none with an id and prose in any other file',
    `# Toys\n\n${reserve.replace('Reserve', 'TOY-1 Reserve')}`,
    [],
    noBacklog,
  );
  for (const group of ['Sprint 3', 'Backlog', 'Later', 'Must have', 'Features', 'In progress'])
    reads(
      `is an item below "${group}" in a backlog`,
      `# Toys\n\n## ${group}\n\n${reserve}${clean}`,
      both.map((one) => ({ ...one, section: ['Toys', group] })),
    );
  reads(
    'is an item below the title of a backlog',
    `# Backlog of the toy library\n\n${reserve}${clean}`,
    both,
  );
  reads(
    'is an item beside headings of stories in a backlog, also below the next epic',
    `# Toys\n\n## Epic: Lending\n\n### Lend a toy\n\nAs a parent, I want to borrow a toy.\n\n${clean}` +
      '## Epic: Members\n\n### Join online\n\nA family pays the yearly fee.\n',
    [
      { title: 'Lending', kind: 'epic' },
      { title: 'Lend a toy' },
      { title: 'Clean a toy' },
      { title: 'Members', kind: 'epic' },
      { title: 'Join online', story: null },
    ],
  );
  reads(
    'is an item below an epic in a backlog, without any story',
    `# Toys\n\n## Epic: Lending\n\n${clean}`,
    [{ title: 'Lending', kind: 'epic' }, { title: 'Clean a toy' }],
  );
  reads(
    'is an item where several are the highest',
    '# Reserve a toy\n\nParents call.\n\n# Clean a toy\n\nThey mark it.\n',
    both,
  );
  reads(
    'has the title below it that stands for one',
    '# Toys\n\n## TOY-1\n\n**Reserve a toy**\n\nParents call.\n',
    [{ id: 'TOY-1', title: 'Reserve a toy' }],
  );
  reads(
    'keeps the check boxes below it',
    `# Toys\n\n## Next\n\n${reserve}- [ ] Ask the volunteers\n- [ ] Write the page\n`,
    [{ title: 'Reserve a toy' }],
  );
});

describe('a heading that is a chapter', () => {
  const chapters = [
    'How we work',
    'About this file',
    'Sprint goal',
    'Technical background',
    'Notes',
    'Legend',
  ];
  for (const chapter of chapters)
    reads(
      `is no item: "${chapter}"`,
      `# Backlog of the toy library\n\n## ${chapter}\n\nWe meet each Monday.\n`,
      [],
    );
  reads(
    'is no item over a list that its prose introduces, right below the title',
    '# Backlog\n\n## Mended already\n\nAll of these are done.\n\n- the lock of the door\n',
    [],
  );
  reads(
    'is no item over further headings',
    '# Toys\n\n## Later\n\n### Lending\n\nAll of it.\n\n#### Fees\n',
    [],
  );
  reads('is no item without a word below it', '# Toys\n\n## Later\n\n### Lending\n\n### Fees\n', []);
  reads(
    'is no item within a story',
    '# Toys\n\n## US-1 Lend a toy\n\nAs a parent, I want to borrow a toy.\n\n### On the phone\n\nPriority: Low\n',
    [{ id: 'US-1' }],
  );
  reads(
    'is no item for a word of its prose',
    '# Toys\n\n## Who decides\n\nThe priority is set by the board: see the minutes.\n',
    [],
    noBacklog,
  );
});

describe('a heading of a document of the product', () => {
  reads(
    'is an item below a time, a goal or the features',
    '# Roadmap 2027\n\n## Q1\n\n### Online booking\n\nParents book on the site.\n\n## Goals\n\n### Fewer calls\n\n' +
      'From 40 to 10 a week.\n\n## Key features\n\n### Wish list\n\nChildren keep a list.\n',
    [
      { title: 'Online booking', kind: 'roadmap', storyLevel: false },
      { title: 'Fewer calls', kind: 'goal' },
      { title: 'Wish list', kind: 'feature' },
    ],
    'roadmap.md',
  );
  reads(
    'is an item right below the title of a roadmap',
    '# Product roadmap\n\n## Online booking\n\nParents book on the site.\n\n## Background\n\nThey call us.\n',
    [{ title: 'Online booking', kind: 'roadmap' }],
    'roadmap.md',
  );
  reads(
    'stands beside what is listed below other headings',
    '# Vision\n\n## Goals\n\n- Calls per week from 40 to 10\n\n## Features\n\n### Wish list\n\nChildren keep a list.\n',
    [
      { title: 'Calls per week from 40 to 10', kind: 'goal' },
      { title: 'Wish list', kind: 'feature' },
    ],
    'vision.md',
  );
  reads(
    'is no item where it says what part of the document follows',
    '# Roadmap\n\n## Phase 2\n\n### Key constraints\n\nWe are four.\n',
    [],
    'roadmap.md',
  );
});

describe('a heading that says of what kind it is', () => {
  for (const [heading, kind] of [
    ['TOY-4: Spike: which scanner?', 'spike'],
    ['TOY-4 (Spike) Which scanner?', 'spike'],
    ['TOY-4: [Bug] The list is empty', 'bug'],
    ['🐛 TOY-4: The list is empty', 'bug'],
    ['TOY-4: Bugs are shown in red', 'story'],
    ['TOY-4: Test: two parents at once', 'story'],
  ] as const)
    reads(`"${heading}"`, `# Toys\n\n## ${heading}\n\n**Priority:** High\n`, [{ id: 'TOY-4', kind }]);
});

describe('an epic with a sentence of its own', () => {
  const own = 'As a library, we want parents to borrow on their own, so that we have time for advice.';
  const story = '### TOY-4 Scan the card\n\nAs a parent, I want to scan my card, so that I type no number.\n';
  const told = ['library', 'parents to borrow on their own', 'we have time for advice'];
  reads('tells it above its stories', `# Toys\n\n## EPIC-1: Loans\n\n${own}\n\n${story}`, [
    { id: 'EPIC-1', kind: 'epic', story: told },
    { id: 'TOY-4', kind: 'story', story: ['parent', 'scan my card', 'I type no number'] },
  ]);
  reads('has it as a story where it is all there is', `# Toys\n\n## EPIC-1: Loans\n\n${own}\n`, [
    { id: 'EPIC-1', kind: 'epic', story: null },
    { id: null, kind: 'story', story: told },
  ]);
});

describe('stories in bold type with a number each', () => {
  const story = (at: number): string =>
    `**${at}. As a parent, I want to reserve toy ${at}, so that it is there.**\n   - Est: ${at}\n\n`;
  reads(
    'are read below each heading',
    `# Toys\n\n## P1 – now\n\n${story(1)}${story(2)}## P2 – next\n\n${story(3)}`,
    [1, 2, 3].map((at) => ({
      title: null,
      section: ['Toys', at < 3 ? 'P1 – now' : 'P2 – next'],
      story: ['parent', `reserve toy ${at}`, 'it is there'],
      fields: [`estimate: ${at}`],
    })),
  );
});
