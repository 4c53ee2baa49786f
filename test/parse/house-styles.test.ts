import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems, type Expected } from './summary';

const swap = 'As a nurse, I want to swap a shift so that I can attend a course.';

function reads(path: string, cases: readonly (readonly [string, string, readonly Expected[]])[]): void {
  for (const [what, source, expected] of cases)
    it(what, () => {
      expectItems(path, source, expected);
    });
}

describe('the headings of a house', () => {
  reads('ward.md', [
    [
      'say the id behind a colon, and a line below says the title',
      `## User story: US-4\n\n**Title:** Swap a shift\n**Priority:** High\n\n${swap}\n`,
      [{ id: 'US-4', title: 'Swap a shift', fields: ['priority: High'] }],
    ],
    [
      'say id and title behind a colon',
      `## Story: US-4 – Swap a shift\n\n${swap}\n`,
      [{ id: 'US-4', title: 'Swap a shift' }],
    ],
    ['have no id in a number behind a colon', `## Story: 3 nurses swap\n\n${swap}\n`, [{ id: null }]],
    [
      'part the id from the title by a dot',
      `## US-4 · Swap a shift\n\n${swap}\n`,
      [{ id: 'US-4', title: 'Swap a shift' }],
    ],
    [
      'say the kind before the id',
      `# Ward\n\n### Bug B-1: Rota is empty\n\nIt was full.\n\n### 🔬 Spike SP-2: Which rota tool?\n\nTwo days.\n`,
      [
        { id: 'B-1', kind: 'bug', title: 'Rota is empty' },
        { id: 'SP-2', kind: 'spike', title: 'Which rota tool?' },
      ],
    ],
    [
      'count bugs, which are no items without a sign or letters',
      '# Ward\n\n## Bug 12: Rota is empty\n\nIt was full.\n',
      [],
    ],
    [
      'hold test cases, which are no items',
      '# Ward\n\n## TC-3 Swap\n\nGiven a rota\nWhen I swap\nThen it is new\n',
      [],
    ],
    [
      'stand over one story as over several beside it',
      `# Ward\n\n## Nurse\n\n- ${swap}\n- As a nurse, I want to see my rota.\n\n## Porter\n\n- As a porter, I want to see the beds.\n`,
      [
        { title: null, section: ['Ward', 'Nurse'] },
        { title: null, section: ['Ward', 'Nurse'] },
        { title: null, section: ['Ward', 'Porter'] },
      ],
    ],
  ]);
});

describe('what is said behind a title', () => {
  for (const [tail, fields] of [
    [' – 5 SP', ['estimate: 5']],
    [' - 5 points', ['estimate: 5']],
    [' | 5 SP', ['estimate: 5']],
    [' | High | 5 SP', ['estimate: 5', 'priority: High']],
    [' · P1', ['priority: P1']],
    [' – Priority: High', ['priority: High']],
    [' (P1) – 5 SP', ['estimate: 5', 'priority: P1']],
  ] as const)
    reads('ward.md', [
      [
        `is no part of it: "${tail}"`,
        `## US-4: Swap${tail}\n\n${swap}\n`,
        [{ title: 'Swap', fields: [...fields] }],
      ],
    ]);
  for (const tail of [' 3 – 5 points', ' – now', ' low | high', ' – M', ' (3)'])
    reads('ward.md', [
      [
        `may be its own words: "${tail}"`,
        `## US-4: Swap${tail}\n\n${swap}\n`,
        [{ title: `Swap${tail}`, fields: [] }],
      ],
    ]);
});

describe('the page of one story', () => {
  const below = `Status: Ready\nPriority: High\n\n## User story\n\n${swap}\n\n## Acceptance criteria\n\n- [ ] Both nurses agree\n`;
  reads('page.md', [
    [
      'has its title and its fields above',
      `# Swap a shift\n\n${below}`,
      [
        {
          title: 'Swap a shift',
          section: [],
          fields: ['status: Ready', 'priority: High'],
          criteria: ['checklist: Both nurses agree'],
        },
      ],
    ],
    [
      'is no backlog with one story',
      `# Ward stories\n\n${below}`,
      [{ title: null, section: ['Ward stories'] }],
    ],
    [
      'is no document with a story in it',
      `# Ward\n\n${below}\n## Budget\n\nNone.\n`,
      [{ title: null, section: ['Ward'] }],
    ],
  ]);
});

describe('what stands below a story', () => {
  const us1 = `## US-1: Swap a shift\n\n`;
  reads('ward.md', [
    [
      'is a form with a sign before each line',
      `${us1}👩 **As a** nurse\n🎯 **I want** to swap a shift\n💡 **So that** I can attend a course\n\n**✅ Acceptance Criteria**\n\n- [ ] Both nurses agree\n\n**🔢 Story Points:** 3\n**🔥 Priority:** High\n`,
      [
        {
          story: ['nurse', 'swap a shift', 'I can attend a course'],
          criteria: ['checklist: Both nurses agree'],
          fields: ['estimate: 3', 'priority: High'],
        },
      ],
    ],
    [
      'is a line for each criterion',
      `${us1}${swap}\nAC 1.1: Both nurses agree\nAC 1.2: The ward is told\n`,
      [{ criteria: ['rule: Both nurses agree', 'rule: The ward is told'] }],
    ],
    [
      'says on one line what it depends on, before its scenarios',
      `${us1}Depends on: US-7\n\n1. Given a rota, when I swap, then it is new\n`,
      [{ criteria: ['gherkin: Given a rota, when I swap, then it is new'], fields: ['depends: US-7'] }],
    ],
    [
      'says that tests follow, which are no criteria',
      `${us1}${swap}\n\nTests:\n\n1. Given a rota, when I swap, then it is new\n`,
      [{ criteria: [] }],
    ],
    [
      'is a list of check boxes in its own entry',
      `## Sprint 4\n\n- [ ] ${swap}\n  - [ ] Both nurses agree\n  - [x] The ward is told at once\n`,
      [{ criteria: ['checklist: Both nurses agree', 'checklist: The ward is told at once'] }],
    ],
    [
      'is a list of what to do in its own entry',
      `## Sprint 4\n\n- [ ] ${swap}\n  - [ ] Add a button for it\n  - [x] Write the tests for it\n`,
      [{ criteria: [] }],
    ],
  ]);
});

describe('a requirement with letters in its number', () => {
  const rule = 'WHEN a shift is swapped, THE Rota SHALL tell the ward';
  reads('ward.md', [
    [
      'has what its system shall do in a list without a label',
      `# Ward\n\n## Requirement R1: Swaps\n\n**User Story:** ${swap}\n\n- ${rule}\n\n## Requirement R2: Prints\n\n- THE Rota SHALL fit on a page\n`,
      [
        { id: 'R1', title: 'Swaps', criteria: [`ears: ${rule}`] },
        { id: 'R2', title: 'Prints', criteria: ['ears: THE Rota SHALL fit on a page'] },
      ],
    ],
    [
      'has its criteria below their label where there is one',
      `# Ward\n\n## Requirement R1: Swaps\n\n- THE Rota SHALL be printed\n\n### Acceptance Criteria\n\n1. ${rule}\n`,
      [{ criteria: [`ears: ${rule}`] }],
    ],
  ]);
});

describe('a glossary', () => {
  const card =
    '- **Role:** a part in a team\n- **Goal:** what a team wants\n- **Value:** what a customer pays for\n';
  reads('words.md', [
    ['holds no story', `# Words of the ward\n\n## Glossary\n\n${card}`, []],
    ['holds none as a file either', `# Glossary\n\n## Roles\n\n${card}`, []],
    ['is one by all of its name', `# Words\n\n## Glossary page\n\n${card}`, [{ title: 'Glossary page' }]],
  ]);
});

describe('a text in parts', () => {
  reads('ward.txt', [
    [
      'is read with the criteria below its stories',
      `1) ${swap}\n   Acceptance criteria:\n   - Both nurses agree\n\n2) As a porter, I want to see the beds.\n   Acceptance criteria:\n   - Free beds are green\n`,
      [
        { story: ['nurse', 'swap a shift', 'I can attend a course'], criteria: ['rule: Both nurses agree'] },
        { criteria: ['rule: Free beds are green'] },
      ],
    ],
    [
      'is read with a form for each story',
      `Title: Swap a shift\nStory: ${swap}\nAcceptance Criteria:\n- Both nurses agree\nPriority: High\n\nTitle: Beds\nStory: As a porter, I want to see the beds.\n`,
      [
        { title: 'Swap a shift', criteria: ['rule: Both nurses agree'], fields: ['priority: High'] },
        { title: 'Beds', criteria: [] },
      ],
    ],
  ]);
});

describe('a dash in the place of a part', () => {
  for (const none of ['"-"', 'n/a', 'none', '–'])
    reads('ward.yml', [
      [
        `says that there is no benefit: ${none}`,
        `items:\n  - title: Swap\n    as_a: nurse\n    i_want: to swap a shift\n    so_that: ${none}\n    status: open\n`,
        [{ story: ['nurse', 'swap a shift', null] }],
      ],
    ]);
  reads('ward.csv', [
    [
      'says that there is no benefit in a table',
      'ID,Title,As a,I want,So that\nA-1,Swap,nurse,to swap a shift,-\n',
      [{ story: ['nurse', 'swap a shift', null] }],
    ],
  ]);
});

describe('a key of the benefit that says nothing', () => {
  for (const value of ['', ' "-"', ' n/a'])
    it(`gets no second one beside it: "so_that:${value}"`, () => {
      const source = `items:\n  - title: Swap\n    as_a: nurse\n    i_want: to swap a shift\n    so_that:${value}\n    status: open\n`;
      assert.equal(readBacklogFile('ward.yml', source).items[0]?.slots.benefit, null);
    });
});

describe('a story whose parts stand apart', () => {
  const told: Expected = {
    id: 'US-4',
    title: 'Swap a shift',
    story: ['nurse', 'swap a shift', 'I can attend a course'],
    criteria: ['rule: Both nurses agree'],
  };
  const below = '#### Acceptance criteria\n\n- Both nurses agree\n';
  const parts = ['As a', 'nurse', 'I want to', 'swap a shift', 'So that', 'I can attend a course'];
  const [asA, nurse, iWant, goal, soThat, why] = parts;
  for (const [how, text] of [
    ['in headings', `#### ${asA} ${nurse}\n#### ${iWant} ${goal}\n#### ${soThat} ${why}\n`],
    ['below headings', `#### ${asA}\n${nurse}\n\n#### ${iWant}\n${goal}\n\n#### ${soThat}\n${why}\n`],
    ['in paragraphs', `**${asA}** ${nurse}\n\n**${iWant}** ${goal}\n\n**${soThat}** ${why}\n`],
    ['below paragraphs', parts.map((part, at) => (at % 2 === 0 ? `**${part}**` : part)).join('\n\n')],
  ] as const)
    reads('ward.md', [[`is one ${how}`, `## US-4: Swap a shift\n\n${text}\n\n${below}`, [told]]]);
  reads('ward.md', [
    [
      'is one without a benefit',
      `## US-4: Swap\n\nAs a nurse\n\nI want to swap a shift\n\nIt is late.\n`,
      [{ story: ['nurse', 'swap a shift', null], notes: ['It is late.'] }],
    ],
    [
      'is one in another language',
      '## T-1: Tausch\n\n### Als\nPfleger\n\n### möchte ich\neine Schicht tauschen\n',
      [{ story: ['Pfleger', 'eine Schicht tauschen', null] }],
    ],
    ['is none in a letter', '# Ward\n\nAs a nurse\n\nI want to thank you.\n\nSo that was it.\n', []],
    ['is none in prose', '# Ward\n\nAs a nurse\n\nYou may want to swap.\n\nI want tea.\n', []],
  ]);
});

describe('a heading over stories', () => {
  const stories = `### US-5: Swap\n\n${swap}\n`;
  reads('ward.md', [
    [
      'holds them where it says nothing more',
      `# Ward\n\n## FEAT-2: Rota\n\n${stories}`,
      [
        { id: 'FEAT-2', kind: 'epic', storyLevel: false },
        { id: 'US-5', parent: 'FEAT-2' },
      ],
    ],
    [
      'is a story itself where it has criteria',
      `# Ward\n\n## US-2: Rota\n\nAcceptance criteria:\n- It fits on a page\n\n${stories}`,
      [
        { id: 'US-2', kind: 'story', storyLevel: true },
        { id: 'US-5', storyLevel: true },
      ],
    ],
    [
      'is an id whose table says the title',
      '### US-01\n\n| **Title** | Swap a shift |\n|---|---|\n| **As a** | nurse |\n| **I want** | to swap a shift |\n| **So that** | I can attend a course |\n| **Priority** | High |\n',
      [{ id: 'US-01', title: 'Swap a shift', fields: ['priority: High'] }],
    ],
  ]);
});

describe('what stands in the place of a title', () => {
  reads('ward.md', [
    [
      'is none where it is fields',
      `# Ward\n\n**US-1** | Priority: High | Points: 3\n${swap}\n\n**US-2** | Priority: Low | Points: 1\nAs a porter, I want to see the beds.\n`,
      [
        { id: 'US-1', title: null, fields: ['priority: High', 'estimate: 3'] },
        { id: 'US-2', title: null, fields: ['priority: Low', 'estimate: 1'] },
      ],
    ],
    [
      'is shown where the story folds away',
      `# Ward\n\n<details>\n<summary><b>US-1: Swap a shift</b></summary>\n\n${swap}\n\n</details>\n\n<details><summary>Beds</summary>\n\nAs a porter, I want to see the beds.\n\n</details>\n`,
      [
        { id: 'US-1', title: 'Swap a shift' },
        { id: null, title: 'Beds' },
      ],
    ],
    [
      'is the label of criteria where these fold away',
      `## US-1: Swap\n\n${swap}\n\n<details>\n<summary>Acceptance criteria</summary>\n\n- Both nurses agree\n\n</details>\n\n<details>\n<summary>Notes</summary>\n\n- Asked for in May\n\n</details>\n`,
      [{ title: 'Swap', criteria: ['rule: Both nurses agree'] }],
    ],
  ]);
});

describe('what a tracker exports', () => {
  reads('rota.json', [
    [
      'has the id that people use, beside the one it is stored under',
      '{"issues": [{"id": "10005", "key": "ROTA-5", "fields": {"summary": "Swap", "status": {"name": "Open"}}}]}',
      [{ id: 'ROTA-5', title: 'Swap' }],
    ],
    [
      'has paths for names, and HTML in its texts',
      `[{"id": 101, "fields": {"System.WorkItemType": "User Story", "System.Title": "Swap", "System.State": "Active", "Microsoft.VSTS.Scheduling.StoryPoints": 5, "System.Description": "<div>${swap}</div>", "Microsoft.VSTS.Common.AcceptanceCriteria": "<ul><li>Both agree</li><li>The ward is told</li></ul>"}}]`,
      [
        {
          id: '101',
          title: 'Swap',
          story: ['nurse', 'swap a shift', 'I can attend a course'],
          criteria: ['rule: Both agree', 'rule: The ward is told'],
          fields: ['status: Active', 'estimate: 5'],
        },
      ],
    ],
  ]);
  reads('rota.json', [
    [
      'has a short number beside the long one it is stored under',
      '{"cards": [{"id": "65a1b2c3d4e5f60718293a4c", "idShort": 7, "name": "Swap", "desc": "Soon", "closed": false}]}',
      [{ id: '7', title: 'Swap' }],
    ],
    [
      'has an id that can be read',
      `[{"idReadable": "ROTA-7", "summary": "Swap", "description": "${swap}"}]`,
      [{ id: 'ROTA-7' }],
    ],
  ]);
  reads('rota.md', [
    [
      'has the title before the sentence of its cell',
      `| ID | User Story | SP |\n|---|---|---|\n| US1 | **Swap a shift** – ${swap} | 5 |\n`,
      [{ id: 'US1', title: 'Swap a shift' }],
    ],
  ]);
});
