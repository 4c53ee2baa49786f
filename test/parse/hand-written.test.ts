import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';

const dues = 'As a treasurer, I want to see who has paid, so that I know whom to remind.';
const fines = 'As a coach, I want to see open fines, so that I can ask for them.';

/** Each item as "id | title | role or situation | section". */
function itemsIn(below: string): string[] {
  return readBacklogFile('club.backlog.md', `# Club\n\n${below}\n`).items.map(
    ({ id, title, story, section }) =>
      [id?.text, title?.text, (story?.role ?? story?.situation)?.text, section.slice(1).join(' > ')]
        .map((part) => part ?? '-')
        .join(' | '),
  );
}

describe('stories as people write them into Markdown by hand', () => {
  for (const [before, item] of [
    ['- [RB-2] ', 'RB-2 | - | treasurer | '],
    ['- **[RB-2]** ', 'RB-2 | - | treasurer | '],
    ['- (RB-2) ', 'RB-2 | - | treasurer | '],
    ['- 2.1 ', '2.1 | - | treasurer | '],
    ['- RB-2 | ', 'RB-2 | - | treasurer | '],
    ['- ✅ ', '- | - | treasurer | '],
    ['- [DONE] ', '- | - | treasurer | '],
    ['**RB-2** `OPEN` ', 'RB-2 | - | treasurer | '],
    ['- RB-2 🟢 ', 'RB-2 | - | treasurer | '],
    ['1\\. ', '- | - | treasurer | '],
    ['- [P1] ', '- | - | treasurer | '],
    ['- [RB-2] [Must] Dues: ', 'RB-2 | Dues | treasurer | '],
    ['- **Dues:** ', '- | Dues | treasurer | '],
    ['- Dues – ', '- | Dues | treasurer | '],
    ['- **Dues**\n  ', '- | Dues | treasurer | '],
    ['- **US-2: Dues**\n  ', 'US-2 | Dues | treasurer | '],
    ['- US-2: Dues. ', 'US-2 | Dues | treasurer | '],
    ['- **RB-8 Dues**: ', 'RB-8 | Dues | treasurer | '],
    ['**Dues**: ', '- | Dues | treasurer | '],
    ['[RB-2] ', 'RB-2 | - | treasurer | '],
    ['**US-3 – Dues** (Must, 3 SP)\n\n', 'US-3 | Dues | treasurer | '],
    ['**User Story 3: Dues**\n\n', '3 | Dues | treasurer | '],
    ['**Story ID:** US-3\n**Title:** Dues\n', 'US-3 | Dues | treasurer | '],
    ['## T-1: Dues\n\n', 'T-1 | Dues | treasurer | '],
    ['## 4. US-3 – Dues\n\n', 'US-3 | Dues | treasurer | '],
    ['## 4) T-1: Dues\n\n', 'T-1 | Dues | treasurer | '],
    ['## us-12 Dues\n\n', 'us-12 | Dues | treasurer | '],
    ['## US#1: Dues\n\n', 'US#1 | Dues | treasurer | '],
    ['## P2P-12: Dues\n\n', 'P2P-12 | Dues | treasurer | '],
    ['## Phase 2: Dues\n\n', '- | Phase 2: Dues | treasurer | '],
  ] as const) {
    it(`reads the sentence behind "${before.replace(/\n/g, '↵')}"`, () => {
      assert.deepEqual(itemsIn(before + dues), [item]);
    });
  }

  for (const [before, status] of [
    ['- [In progress] ', 'In progress'],
    ['**RB-2** `OPEN` ', 'OPEN'],
  ] as const)
    it(`keeps the status in "${before}"`, () => {
      const [item] = readBacklogFile('club.backlog.md', `# Club\n\n${before}${dues}\n`).items;
      assert.deepEqual(
        item?.fields.map(({ name, value }) => [name, value.text]),
        [['status', status]],
      );
    });

  it('keeps the priority that stands in brackets before a sentence', () => {
    const [item] = readBacklogFile('club.backlog.md', `# Club\n\n- [P1] ${dues}\n`).items;
    assert.deepEqual(
      item?.fields.map(({ name, value }) => [name, value.text]),
      [['priority', 'P1']],
    );
  });

  for (const before of [
    '- Bad example: ',
    '- For example: ',
    '- Template – ',
    '- Independent Test: ',
    '- Note: ',
    '- Nobody reads this. ',
    'The format is as follows: ',
  ]) {
    it(`takes none from behind "${before}"`, () => {
      assert.deepEqual(itemsIn(before + dues), []);
    });
  }

  it('reads sentences on lines that follow one another as a story each', () => {
    assert.deepEqual(itemsIn(`${dues}\n${fines}`), ['- | - | treasurer | ', '- | - | coach | ']);
    assert.deepEqual(itemsIn(`US1: ${dues}\nUS2: ${fines}`), [
      'US1 | - | treasurer | ',
      'US2 | - | coach | ',
    ]);
    const wrapped = 'As a coach,\nI want to see open fines,\nso that I can ask for them.';
    assert.deepEqual(itemsIn(`${wrapped}\n${wrapped}`), ['- | - | coach | ', '- | - | coach | ']);
  });

  it('joins the parts of a story that stand in an entry each', () => {
    const card = '- As a coach\n- I want to see open fines\n- So that I can ask for them';
    for (const list of [card, card.replace('As a', '**As a**').replace('I want', '**I want**')]) {
      const source = `# Club\n\n## Fines\n\n${list}\n- Paid in cash\n`;
      assert.deepEqual(
        readBacklogFile('club.backlog.md', source).items.map(({ title, story, notes }) => [
          title?.text,
          story?.role?.text,
          story?.need?.text,
          story?.benefit?.text,
          notes.map(({ text }) => text),
        ]),
        [['Fines', 'coach', 'see open fines', 'I can ask for them', ['Paid in cash']]],
      );
    }
  });

  it('takes a name in brackets within the need for the author’s, and a gap for the template’s', () => {
    const wish = (need: string): string[] =>
      itemsIn(`## T-1 Close the bar\n\nAs a coach, I want to ${need} so that I can go home.`);
    for (const own of [
      'press the <Esc> key',
      'see `<b>` in names',
      'mark [draft] results',
      'put {first name} on a tag',
    ]) {
      assert.deepEqual(wish(own), ['T-1 | Close the bar | coach | '], own);
    }
    for (const gap of ['[action]', '[do something] with my boat', '___ my boat', 'see <name of the list>']) {
      assert.deepEqual(wish(gap), ['T-1 | Close the bar | - | '], gap);
    }
  });

  it('reads a template whose brackets were filled in and left', () => {
    const told = (story: string): string[] => itemsIn(`## T-1 Close the bar\n\n${story}`);
    for (const story of [
      'As a [coach], I want to go home early.',
      'As a <coach>, I want to [close the bar early].',
    ])
      assert.match(told(story)[0] ?? '', /coach/, story);
    for (const story of ['As a [x], I want [y].', 'As a [role], I want to close the bar early.'])
      assert.deepEqual(told(story), ['T-1 | Close the bar | - | '], story);
  });

  it('leaves entries apart that tell of several', () => {
    assert.deepEqual(itemsIn(`- ${dues}\n- I want to see open fines as well\n`), ['- | - | treasurer | ']);
  });

  it('reads a job story, also with a role in it', () => {
    const job = 'When my train is late, I want to see the next one, so I can rest.';
    assert.deepEqual(itemsIn(`- ${job}`), ['- | - | my train is late | ']);
    assert.deepEqual(itemsIn(`## Late\n\n${job}`), ['- | Late | my train is late | ']);
    const told = 'When my train is late, as a commuter, I want to see the next one, so I can rest.';
    assert.deepEqual(itemsIn(`## Late\n\n${told}`), ['- | Late | commuter | ']);
    assert.deepEqual(itemsIn('When I want to rest, I sit down, so I can.'), []);
  });

  for (const group of [
    'Sprint 5',
    'Must have',
    "Won't have",
    'High priority',
    'Member stories',
    'Later',
    'MVP',
  ]) {
    it(`takes "${group}" for the heading of a list, however short it is`, () => {
      assert.deepEqual(itemsIn(`## ${group}\n\n- PT-1: ${dues}`), [`PT-1 | - | treasurer | ${group}`]);
    });
  }

  it('finds the stories of every column of a board', () => {
    assert.deepEqual(itemsIn(`## To do\n\n- ${dues}\n- ${fines}\n\n## Done\n\n- PT-1: ${dues}`), [
      '- | - | treasurer | To do',
      '- | - | coach | To do',
      'PT-1 | - | treasurer | Done',
    ]);
  });

  it('takes a heading over one sentence for its title', () => {
    assert.deepEqual(itemsIn(`## Dues\n\n- ${dues}`), ['- | Dues | treasurer | ']);
    assert.deepEqual(itemsIn(`## Must pay\n\n${dues}`), ['- | Must pay | treasurer | ']);
  });

  it('finds the work that stands beside stories under an id of its own', () => {
    const list = `- CL-1 ${dues}\n- CL-2 Spike: who pays late?\n- CL-3 Fix the printer\n- Paid in cash\n- CL-4 ${fines}`;
    const { items } = readBacklogFile('club.backlog.md', `# Club\n\n## Next\n\n${list}\n`);
    assert.deepEqual(
      items.map(({ id, title, kind }) => [id?.text, title?.text, kind]),
      [
        ['CL-1', undefined, 'story'],
        ['CL-2', 'Spike: who pays late?', 'spike'],
        ['CL-3', 'Fix the printer', 'story'],
        ['CL-4', undefined, 'story'],
      ],
    );
  });

  it('keeps a row whose number an epic has as well', () => {
    const table = `| ID | User story |\n|---|---|\n| 1 | ${dues} |\n| 2 | ${fines} |\n`;
    assert.deepEqual(itemsIn(`${table}\n## Epic 1: Money\n`), [
      `1 | ${dues} | treasurer | `,
      `2 | ${fines} | coach | `,
      '1 | Money | - | ',
    ]);
  });

  it('finds the work of a list beside headings with ids of the same letters', () => {
    const told = `### C-1 Dues\n${dues}\n\n### C-2 Fines\n${fines}\n`;
    const items = ['C-1 | Dues | treasurer | Now', 'C-2 | Fines | coach | Now'];
    const later = ['C-3 | Print a list | - | Later', 'C-4 | Spike: Which bank? | - | Later'];
    assert.deepEqual(
      itemsIn(`## Now\n\n${told}\n## Later\n\n- C-3 Print a list\n- C-4: Spike: Which bank?\n`),
      [...items, ...later],
    );
    for (const list of ['1. C-2 Fines\n2. C-1 Dues\n', '- C-3 Print a list\n- or ask the bank\n'])
      assert.deepEqual(itemsIn(`## Now\n\n${told}\n## Order\n\n${list}`), items);
    assert.deepEqual(itemsIn(`## Now\n\n${told}\nBlocked by:\n\n- C-9 The bank\n`), items);
  });

  it('finds a heading with an id beside one that is an item, whatever stands below it', () => {
    assert.deepEqual(itemsIn(`### CL-1 Dues\n\n${dues}\n\n### MKT-1 Next town\n\nDecide where to go.\n`), [
      'CL-1 | Dues | treasurer | ',
      'MKT-1 | Next town | - | ',
    ]);
    assert.deepEqual(itemsIn(`## EM-1 🚑 Dues\n\n${dues}`), ['EM-1 | 🚑 Dues | treasurer | ']);
  });
});
