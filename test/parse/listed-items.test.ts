import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'ferry.backlog.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

describe('a backlog that is a list', () => {
  reads(
    'has its check boxes as items',
    '# Sprint 4\n\n- [ ] Filter cabins by price (3 SP)\n- [x] Sort cabins by deck\n',
    [
      { id: null, kind: 'task', title: 'Filter cabins by price', fields: ['estimate: 3'] },
      { title: 'Sort cabins by deck' },
    ],
  );
  for (const path of [
    'BACKLOG.md',
    'team-a-backlog.md',
    'docs/product_backlog.md',
    'todo.md',
    'TO-DO.md',
    'user-stories.md',
  ])
    reads(`is found in ${path}`, '- [ ] Filter cabins\n', [{ title: 'Filter cabins' }], path);
  reads(
    'is found where the file says so',
    '---\nbacklog: true\n---\n\n- [ ] Filter cabins\n',
    [{ title: 'Filter cabins' }],
    'plan.md',
  );
  for (const path of ['README.md', 'notes.md', 'mybacklog.md'])
    reads(`is none in ${path}`, '- [ ] Filter cabins\n', [], path);

  reads(
    'has columns of a board, areas and disciplines above its entries',
    ['To do', 'Doing', 'Tests', 'UI', 'Next steps']
      .map((name) => `## ${name}\n\n- [ ] Sort cabins (${name})\n`)
      .join('\n'),
    ['To do', 'Doing', 'Tests', 'UI', 'Next steps'].map((name) => ({ section: [name] })),
  );
  reads(
    'leaves out what holds for all of it',
    '## Definition of done\n\n- [ ] Tested\n\n## To do\n\n- [ ] Sort cabins\n',
    [{ title: 'Sort cabins' }],
  );
  for (const column of [
    'Later / Ideas',
    'Now (May)',
    "Won't do",
    '🚧 In progress',
    'Sprint 3 – Opening (May)',
    'Release 2: Online',
    'v1.2',
  ])
    reads(`has a column called ${column}`, `# Ferry\n\n## ${column}\n\n- Sort cabins\n`, [
      { title: 'Sort cabins' },
    ]);
  for (const chapter of ['Ready for what', 'Blocked by', 'Roles'])
    reads(`has no column called ${chapter}`, `# Ferry\n\n## ${chapter}\n\n- Sort cabins\n\n## Rules\n`, []);
  reads(
    'needs no boxes in a column',
    '## Next\n\n- Sort cabins\n- Print a ticket again\n\n## Rules\n\n- Be brief\n',
    [{ title: 'Sort cabins', kind: 'task' }, { title: 'Print a ticket again' }],
  );
});

describe('entries right below a title', () => {
  const list = '1. Sort cabins (5)\n2. Print a ticket (3)\n   - Estimate: 2\n';
  const both = [
    { title: 'Sort cabins', fields: ['estimate: 5'] },
    { title: 'Print a ticket', fields: ['estimate: 3', 'estimate: 2'] },
  ];
  reads('are items where there is nothing else', `# Ferry\n\n${list}`, both);
  reads('are items without a title, too', list, both);
  reads('are notes above chapters', `# Ferry\n\n${list}\n## Rules\n\nBe brief.\n`, []);
  reads('are none where there is but one', '# Ferry\n\n- Sort cabins\n', []);
  reads(
    'are items of the epic they stand below',
    '## Epic 1: Cabins\n\n- Owner: Ann\n- Sort cabins\n- Open cabins\n',
    [{ title: 'Cabins', kind: 'epic' }, { title: 'Sort cabins', kind: 'task' }, { title: 'Open cabins' }],
  );
  reads(
    'are items of an epic that says its fields in a line',
    '## Epic 1: Cabins\n\n**Level:** PM\n\n- Sort cabins\n',
    [{ title: 'Cabins' }, { title: 'Sort cabins' }],
  );
  reads('are notes behind the words of an epic', '## Epic 1: Cabins\n\nWhy:\n\n- faster\n- cheaper\n', [
    { title: 'Cabins' },
  ]);
  reads('end with what nobody estimates with', '- Sort decks (5)\n- Print the plan (1987)\n', [
    { title: 'Sort decks (5)', fields: [] },
    { title: 'Print the plan (1987)' },
  ]);
  reads('say behind a sign who has them', '- Sort decks · 5 SP · @mia\n- Write to a friend with @name\n', [
    { title: 'Sort decks', fields: ['owner: mia', 'estimate: 5'] },
    { title: 'Write to a friend with @name', fields: [] },
  ]);
});

describe('headings in other languages', () => {
  for (const column of [
    'Später',
    'In Arbeit',
    'Pendiente',
    'En cours',
    'À faire',
    'Em andamento',
    'Te doen',
    'Później',
  ])
    reads(`are columns: ${column}`, `# Ferry\n\n## ${column}\n\n- Sort cabins\n`, [{ title: 'Sort cabins' }]);
  for (const [heading, kind] of [
    ['Ziele', 'goal'],
    ['Objectifs', 'goal'],
    ['Als Nächstes', 'roadmap'],
    ['Más adelante', 'roadmap'],
  ] as const)
    reads(
      `are parts of a roadmap: ${heading}`,
      `# Roadmap\n\n## ${heading}\n\n- A second boat\n`,
      [{ kind }],
      'roadmap.md',
    );
});

describe('what holds for a sprint', () => {
  const dates = '- **Sprint goal:** Nobody queues\n- **Dates:** 2 to 15 March\n- **Capacity:** 20 points\n';
  reads('is no item', `## Sprint 1\n\n${dates}\n## Sprint 2\n\n- Sprint goal: They pay\n- Pay by card\n`, [
    { title: 'Pay by card', section: ['Sprint 2'] },
  ]);
  reads(
    'is no item over stories either',
    `## Sprint 1\n\n${dates}- Be kind\n\n### Pay\n\nAs a guest, I want to pay by card.\n`,
    [{ title: 'Pay' }],
  );
});

describe('entries beside stories', () => {
  const told =
    '## Now\n\n- As a purser, I want to sort cabins.\n- As a guest, I want to see my cabin.\n- Ask the cook\n\n';
  const now = { section: ['Ferry', 'Now'] };
  const stories = [now, now, { ...now, title: 'Ask the cook' }];
  reads(
    'are items below a column, a sprint or a time, and notes elsewhere',
    `# Ferry\n\n${told}## Later\n\n- Print a ticket again\n\n## Rules\n\n- Be brief\n`,
    [...stories, { title: 'Print a ticket again', kind: 'task' }],
  );
  reads(
    'are goals and plans in a roadmap',
    `# Ferry\n\n## Goals\n\n- Seats sold from 60 % to 75 %\n\n${told}## Next\n\n- A second boat\n`,
    [
      { title: 'Seats sold from 60 % to 75 %', kind: 'goal' },
      ...stories,
      { title: 'A second boat', kind: 'roadmap' },
    ],
    'roadmap.md',
  );
  reads(
    'are notes where the stories have ids, or stand in another list',
    '# Ferry\n\n## Now\n\n- FER-1 As a purser, I want to sort cabins.\n- Ask the cook\n\nAlso:\n\n* Be brief\n',
    [{ id: 'FER-1' }],
  );
  reads(
    'are items where the stories stand below titles with ids like theirs',
    '# Ferry\n\n- T-1 Cabins\n  - As a purser, I want to sort cabins.\n- T-2 Ask the cook\n- T-3 Tickets\n  - As a guest, I want a ticket.\n',
    [
      { id: 'T-1', title: 'Cabins' },
      { id: 'T-2', title: 'Ask the cook' },
      { id: 'T-3', title: 'Tickets' },
    ],
  );
  reads(
    'are a summary below "Features"',
    `# Ferry\n\n## Features\n\n- Cabins\n- Tickets\n\n${told}`,
    stories,
  );
  reads(
    'are items below "Features" where nothing tells a story',
    '# Ferry\n\n## Features\n\n- Sort cabins\n',
    [{ title: 'Sort cabins' }],
  );
  reads(
    'have the letters of others as their ids, in whatever list',
    '# Ferry\n\n- **FER-1** Sell\n- **FER-2** Print\n\n## Refined\n\n- **FER-3** – As a purser, I want to sort cabins.\n',
    [{ id: 'FER-1', title: 'Sell' }, { id: 'FER-2' }, { id: 'FER-3', title: null }],
  );
  reads('are mistakes below a heading for them', '# Ferry\n\n## Known bugs\n\n- Times are late\n', [
    { title: 'Times are late', kind: 'bug' },
  ]);
  reads(
    'are parts of a story below its heading',
    '# Ferry\n\n## FER-1 Cabins\n\nAs a purser, I want to sort cabins.\n\n### Next\n\n- Ask the cook\n',
    [{ id: 'FER-1' }],
  );
});

describe('entries with a name in front of them', () => {
  reads(
    'are items of that kind and id',
    '- US-9 Pay by card\n- US-10: Pay in cash\n- [BUG-4] Times are late\n- US-11: Spike: which terminal?\n',
    [
      { id: 'US-9', kind: 'task', title: 'Pay by card' },
      { id: 'US-10', title: 'Pay in cash' },
      { id: 'BUG-4', kind: 'bug', title: 'Times are late' },
      { id: 'US-11', kind: 'spike', title: 'which terminal?' },
    ],
  );
  reads(
    'hold one another',
    '- Epic: E-1 Booking\n  - Feature: F-1: Search\n    - Story: US-3 Filter by price\n      - on phones as well\n  - Story: Sort by deck\n- Epic: Ferry times\n',
    [
      { id: 'E-1', title: 'Booking', kind: 'epic', storyLevel: false, parent: null },
      { title: 'Search', kind: 'feature', parent: 'E-1' },
      { id: 'US-3', title: 'Filter by price', kind: 'story', parent: 'F-1', notes: ['on phones as well'] },
      { title: 'Sort by deck', kind: 'story', parent: 'E-1' },
      { title: 'Ferry times', kind: 'epic', parent: null },
    ],
  );
  reads('begin with a tag', '- [Bug] Times are late\n- **Story**: Sort by deck\n', [
    { title: 'Times are late', kind: 'bug' },
    { title: 'Sort by deck', kind: 'story' },
  ]);
  reads(
    'are items only where several are',
    '# Ferry\n\n## Crew\n\n- Bug: times are late\n- Tell the crew\n\n## Boat\n\n- It is white\n',
    [],
  );
  reads(
    'are none beside a story',
    '- Bug: times are late\n- Spike: why?\n\nAs a mate, I want to log fuel.\n',
    [{ story: ['mate', 'log fuel', null] }],
  );
  reads(
    'keep letters and a number that are no id',
    '- [ ] UTF-8 letters in names\n- [ ] F1 seats\n- [ ] F1 meals\n- [ ] F1 cars\n',
    [
      { id: null, title: 'UTF-8 letters in names' },
      { id: null, title: 'F1 seats' },
      { id: null, title: 'F1 meals' },
      { id: null, title: 'F1 cars' },
    ],
  );
  reads(
    'may go on in the next line',
    '- US-12 Log the fuel\n  of the day\n- Bug: US-13: the log\n  is empty\n- [ ] Tell\n  the crew\n',
    [
      { id: 'US-12', title: 'Log the fuel of the day' },
      { id: 'US-13', title: 'the log is empty', kind: 'bug' },
      { id: null, title: 'Tell the crew' },
    ],
  );
  reads(
    'say that they are stories, with an id or not',
    '- Story: US-15: Log the fuel\n- Story: tell the crew\n',
    [
      { id: 'US-15', kind: 'story', title: 'Log the fuel' },
      { id: null, kind: 'story', title: 'tell the crew' },
    ],
  );
  reads('are remarks where the word says so', '- Goal: a quiet night\n- Test: with two users\n', []);
});

describe('wishes in a list', () => {
  const path = 'docs/user-stories/ferry.md';
  reads(
    'are stories without a role',
    '## Mate\n\n- I want to log the fuel so that we do not run dry\n- I need to see who is aboard (3 SP)\n',
    [
      { title: null, section: ['Mate'], story: [null, 'log the fuel', 'we do not run dry'], fields: [] },
      { story: [null, 'see who is aboard', null], fields: ['estimate: 3'] },
    ],
    path,
  );
  reads('are none alone', '- I want to log the fuel\n- Tell the crew\n', [], path);
  reads(
    'are none where they say what somebody can do',
    '- I can log the fuel\n- I must see who is aboard\n',
    [],
    path,
  );
  reads(
    'are none beside a story',
    '- As a mate, I want to rest\n- I want to log the fuel\n',
    [{ story: ['mate', 'rest', null] }],
    path,
  );
});

describe('rows of a table', () => {
  const head = '| ID | Title | Priority | Points |\n| --- | --- | --- | --- |\n';
  const row = '| FER-1 | Sort cabins | High | 5 |\n';
  reads('are items in a backlog beside what is planned of them', `# Ferry\n\n${head}${row}`, [
    { id: 'FER-1', title: 'Sort cabins', fields: ['priority: High', 'estimate: 5'] },
  ]);
  reads('are none in any other file', `# Ferry\n\n${head}${row}`, [], 'docs/user-stories/ferry.md');
  reads(
    'are none where they sum up what stands elsewhere, by its id or its title',
    `# Ferry\n\n${head}${row}\n| Title | Points |\n| --- | --- |\n| sort cabins | 5 |\n\n` +
      '## FER-1 Sort cabins\n\nAs a purser, I want to sort cabins.\n',
    [{ id: 'FER-1', story: ['purser', 'sort cabins', null] }],
  );
  reads(
    'are none of people',
    '# Ferry\n\n| Name | Role | Days |\n| --- | --- | --- |\n| Ann | Purser | 4 |\n',
    [],
  );
});

describe('work beside the stories of a list', () => {
  const story = 'As a purser, I want to see free cabins, so that I can sell them.';
  reads(
    'is an item where it says its kind',
    `# Ferry\n\n- ${story}\n- Bug: cabins are sold twice\n- [Spike] Which reader do we buy?\n- Ask Ulf\n`,
    [
      { kind: 'story', title: null },
      { kind: 'bug', title: 'Bug: cabins are sold twice' },
      { kind: 'spike', title: '[Spike] Which reader do we buy?' },
    ],
  );
  reads('is an item where both have boxes', `# Ferry\n\n- [ ] ${story}\n- [ ] Order new readers\n`, [
    { kind: 'story' },
    { kind: 'task' },
  ]);
  reads(
    'is none where a file is no backlog',
    `# Ferry\n\n- ${story}\n- Bug: sold twice\n`,
    [{ kind: 'story' }],
    'plan.md',
  );
});

describe('a list pasted from another program', () => {
  const story = 'As a purser, I want to see free cabins, so that I can sell them.';
  for (const mark of ['•', '▪', '☐', '●'])
    reads(
      `has entries behind "${mark}"`,
      `# Ferry\n\n${mark} ${story}\n    ${mark} Status: 🔴 Open\n${mark} Bug: cabins are sold twice\n    ${mark} Priority: P1\n`,
      [
        { story: ['purser', 'see free cabins', 'I can sell them'], fields: ['status: 🔴 Open'] },
        { title: 'Bug: cabins are sold twice', fields: ['priority: P1'] },
      ],
    );
  reads(
    'keeps below a numbered story what stands under labels in bold',
    `# Ferry\n\n1. ${story}\n   **Acceptance Criteria**\n   1. A cabin is shown once.\n   **Priority:** 1\n2. ${story}\n`,
    [{ criteria: ['rule: A cabin is shown once.'], fields: ['priority: 1'] }, { criteria: [] }],
  );
});

describe('boxes', () => {
  const story = '### Sell a cabin\n\nAs a purser, I want to see free cabins.\n\nAcceptance criteria\n';
  reads(
    'make a list without the bullets that Markdown asks for',
    `# Ferry\n\n${story}[ ] A free cabin is green.\n[x] A sold one is grey.\n`,
    [{ criteria: ['rule: A free cabin is green.', 'rule: A sold one is grey.'] }],
  );
  reads(
    'may say that something is begun, given up or put off',
    `# Ferry\n\n${story}- [/] A free cabin is green.\n- [-] A sold one is grey.\n- [>] A booked one is blue.\n`,
    [
      {
        criteria: [
          'checklist: A free cabin is green.',
          'checklist: A sold one is grey.',
          'checklist: A booked one is blue.',
        ],
      },
    ],
  );
  for (const [last, next] of [
    ['[x] A free cabin is green.', '[ ] '],
    ['- [/] A free cabin is green.', '- [ ] '],
    ['☑ A free cabin is green.', '☐ '],
  ] as const)
    it(`are what a further criterion begins with: ${last}`, () => {
      const { items } = readBacklogFile('ferry.backlog.md', `# Ferry\n\n${story}${last}\n`);
      assert.equal(items[0]?.slots.criterion?.before, `\n${next}`);
    });
  reads('are none where they are a link', `# Ferry\n\n${story}- [x](https://ferry.example) is open.\n`, [
    { criteria: ['rule: x is open.'] },
  ]);
});

describe('the signs of a plugin for tasks', () => {
  reads('are no part of a title', '# Ferry\n\n- [ ] Sort cabins 🔺 📅 2026-11-10\n', [
    { title: 'Sort cabins', fields: ['date: 2026-11-10', 'priority: 🔺'] },
  ]);
});
