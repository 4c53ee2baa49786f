import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems } from './summary';

/** A table as a program writes it: every cell in quotes. */
function table(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

describe('a table of Jira', () => {
  it('is read through its wiki markup', () => {
    expectItems(
      'ferry.csv',
      table(
        ['Summary', 'Issue key', 'Issue Type', 'Description', 'Custom field (Acceptance Criteria)'],
        [
          'Cancel a booking',
          'FER-3',
          'Story',
          'h3. User story\nAs a *passenger*, I want to cancel my booking, so that I get my money back.\n\nh3. Acceptance criteria\n# The fee is shown first\n# {color:#de350b}The money{color} goes back to [the card|https://example.com/card]\n\nh3. Notes\nAsk [~ines.moreau].\n\n!pier.png|thumbnail!\n\n{code:sql}\nselect 1\n{code}',
          '',
        ],
        [
          'Move a booking',
          'FER-4',
          'Story',
          'As a passenger, I want to move my booking so that I need not call.',
          '* Free sailings are offered\n** A full one is grey\n* The price is shown',
        ],
        [
          'Ask the harbour',
          'FER-5',
          'Story',
          '{panel:bgColor=#eee|title=Acceptance criteria}\n# Holm has answered\n# Sund has answered\n{panel}',
          '',
        ],
      ),
      [
        {
          story: ['passenger', 'cancel my booking', 'I get my money back'],
          criteria: ['rule: The fee is shown first', 'rule: The money goes back to the card'],
        },
        {
          criteria: ['rule: Free sailings are offered - A full one is grey', 'rule: The price is shown'],
        },
        { criteria: ['rule: Holm has answered', 'rule: Sund has answered'], notes: [] },
      ],
    );
  });

  it('may have German heads', () => {
    expectItems(
      'fähre.csv',
      table(
        [
          'Zusammenfassung',
          'Vorgangsschlüssel',
          'Vorgangs-ID',
          'Vorgangstyp',
          'Zugewiesene Person',
          'Übergeordnet',
          'Benutzerdefiniertes Feld (Story Points)',
          'Benutzerdefiniertes Feld (Akzeptanzkriterien)',
        ],
        [
          'Umbuchen',
          'FER-2',
          '102',
          'Story',
          'Ida',
          '101',
          '5',
          '* Freie Fahrten sind grün\n* Der Preis steht da',
        ],
        ['Mail senden', 'FER-3', '103', 'Unteraufgabe', '', '102', '', ''],
        ['Selbst buchen', 'FER-1', '101', 'Epic', '', '', '', ''],
      ),
      [
        {
          id: 'FER-2',
          parent: 'FER-1',
          criteria: ['rule: Freie Fahrten sind grün', 'rule: Der Preis steht da'],
          fields: ['owner: Ida', 'parent: FER-1', 'estimate: 5'],
        },
        { id: 'FER-3', kind: 'task', storyLevel: false, parent: 'FER-2' },
        { id: 'FER-1', kind: 'epic', parent: null },
      ],
    );
  });

  it('has code within a line, which elsewhere is a place that a template leaves open', () => {
    const rows = (head: string): string =>
      table(
        ['Summary', head, 'Issue Type', 'Description'],
        ['Cancel', 'FER-3', 'Story', 'See {{fare.csv}} {*}now{*}'],
      );
    expectItems('ferry.csv', rows('Issue key'), [{ notes: ['See `fare.csv` now'] }]);
    const other = rows('ID').replace(' {*}now{*}', '');
    expectItems('ferry.csv', other, [{ notes: ['See {{fare.csv}}'] }]);
    const description = 'See {{fare.csv}}';
    expectItems(
      'ferry.json',
      JSON.stringify({ issues: [issue('FER-3', 'Story', { summary: 'Cancel', description })] }),
      [{ notes: ['See `fare.csv`'] }],
    );
  });

  it('leaves Markdown as it is', () => {
    const notes = ['# Why\n\nSee [the map](https://example.com/map), "[a|b]" and "!".\n\n## How\n* By mail'];
    expectItems(
      'ferry.csv',
      table(
        ['Summary', 'Issue key', 'Issue Type', 'Description'],
        ['Cancel', 'FER-3', 'Story', notes[0] ?? ''],
      ),
      [{ notes }],
    );
  });

  it('may list the youngest first, its epics below, and name them by number or by title', () => {
    expectItems(
      'ferry.csv',
      table(
        ['Summary', 'Issue key', 'Issue id', 'Issue Type', 'Status', 'Parent', 'Parent summary'],
        ['Write the mail', 'FER-9', '109', 'Sub-task', 'Open', '102', 'Move a booking'],
        ['Move a booking', 'FER-2', '102', 'Story', 'Open', '', 'Self-service'],
        ['Self-service', 'FER-1', '101', 'Epic', 'Open', '101', ''],
      ),
      [
        { id: 'FER-9', parent: 'FER-2', storyLevel: false, fields: ['status: Open', 'parent: FER-2'] },
        { id: 'FER-2', parent: 'FER-1', fields: ['status: Open', 'parent: FER-1'] },
        { id: 'FER-1', parent: null, fields: ['status: Open', 'parent: 101'] },
      ],
    );
  });

  it('counts points and no seconds, and reads no comments', () => {
    expectItems(
      'ferry.csv',
      table(
        [
          'Summary',
          'Issue key',
          'Original estimate',
          'Custom field (Story Points)',
          'Custom field (Epic Link)',
          'Custom field (Epic Name)',
          'Comment',
          'Comment',
        ],
        ['Move a booking', 'FER-2', '28800', '5.0', 'FER-1', '', '03/Mar/26 9:20 AM;tom;TBD', ''],
        ['Self-service', 'FER-1', '', '', '', 'Service', '', ''],
      ),
      [
        { fields: ['estimate: 5.0', 'parent: FER-1'], notes: [] },
        { fields: [], notes: [] },
      ],
    );
    const said = ['03/Mar/26 9:20 AM;tom;TBD', 'Is this so? (Tom - Mar 3, 2026)'];
    for (const comment of said) {
      expectItems(
        'ferry.csv',
        table(['Summary', 'Issue key', 'Priority', 'Comment'], ['Move', 'FER-2', 'High', comment]),
        [{ notes: [] }],
      );
    }
    expectItems(
      'ferry.csv',
      table(['Summary', 'Issue key', 'Priority', 'Comment'], ['Move', 'FER-2', 'High', 'Also by phone']),
      [{ notes: ['Also by phone'] }],
    );
  });
});

describe('rich text of a tracker', () => {
  for (const [html, words] of [
    ['<div>As a patient</div><div>I want a plan</div>', 'As a patient\nI want a plan'],
    ['<div>One</div>\n<div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<table><tr><td>One</td><td>Two</td></tr></table>', 'One Two'],
    [
      '<p>Praxis f&uuml;r Z&auml;hne &ndash; 5&nbsp;&euro; &#x27;neu&#39; &unheard;</p>',
      "Praxis für Zähne – 5 € 'neu' &unheard;",
    ],
  ] as const) {
    it(`has the lines and signs that people see: ${html}`, () => {
      const source = table(['ID', 'Title', 'Description', 'State'], ['7', 'Plan', html, 'New']);
      const { items } = readBacklogFile('dental.csv', source);
      const [item] = items;
      assert.deepEqual(
        item?.story?.text.text ?? item?.notes[0]?.text,
        item?.story ? words.replace('\n', ' ') : words,
      );
    });
  }
});

describe('the columns of a tracker', () => {
  for (const [what, head, row, expected] of [
    [
      'Rally',
      ['Formatted ID', 'Name', 'Schedule State', 'Plan Estimate', 'Task Estimate Total', 'Iteration'],
      ['US12', 'Scan a card', 'Defined', '3', '0', 'Iteration 7'],
      { id: 'US12', title: 'Scan a card', fields: ['status: Defined', 'estimate: 3', 'sprint: Iteration 7'] },
    ],
    [
      'Trello',
      ['Card ID', 'Card Name', 'Card URL', 'Card Description', 'Labels', 'List ID', 'List Name', 'Archived'],
      ['65aa', 'Scan a card', 'https://x', 'By phone', 'shop', '55', 'To Do', 'false'],
      { id: '65aa', title: 'Scan a card', notes: ['By phone'], fields: ['tags: shop', 'status: To Do'] },
    ],
    [
      'Aha!',
      [
        'Feature reference #',
        'Feature name',
        'Feature description',
        'Feature status',
        'Release name',
        'Feature tags',
      ],
      ['MUS-21', 'Scan a card', '<p>By phone</p>', 'Planned', 'Spring', 'shop'],
      {
        id: 'MUS-21',
        title: 'Scan a card',
        notes: ['By phone'],
        fields: ['status: Planned', 'sprint: Spring', 'tags: shop'],
      },
    ],
    [
      'Targetprocess',
      ['Entity Type', 'ID', 'Name', 'Entity State', 'Team Iteration', 'Effort'],
      ['UserStory', '9001', 'Scan a card', 'Open', 'Sprint 4', '5'],
      { kind: 'story', title: 'Scan a card', fields: ['status: Open', 'sprint: Sprint 4', 'estimate: 5'] },
    ],
    [
      'ClickUp',
      [
        'Task ID',
        'Task Custom ID',
        'Task Name',
        'Task Content',
        'Status',
        'Parent ID',
        'Assignees',
        'List Name',
        'Sprint Points',
      ],
      ['86c1', 'CLN-1', 'Scan a card', 'By phone', 'to do', 'null', '[]', 'Sprint 3', '5'],
      { id: 'CLN-1', title: 'Scan a card', notes: ['By phone'], fields: ['status: to do', 'estimate: 5'] },
    ],
    [
      'Pivotal Tracker',
      ['Id', 'Title', 'Type', 'Estimate', 'Current State', 'Comment', 'Task', 'Task Status'],
      ['188', 'Scan a card', 'feature', '3', 'started', '', 'Ask', 'completed'],
      { id: '188', kind: 'feature', fields: ['estimate: 3', 'status: started'] },
    ],
    [
      'YouTrack',
      ['Issue Id', 'Summary', 'Type', 'State', 'Estimation', 'Sprints'],
      ['TILL-1', 'Scan a card', 'User Story', 'Open', '2d', 'Board: Sprint 3'],
      { id: 'TILL-1', kind: 'story', fields: ['status: Open', 'estimate: 2d', 'sprint: Board: Sprint 3'] },
    ],
    [
      'Asana',
      ['Task ID', 'Completed At', 'Name', 'Section/Column', 'Notes', 'Parent task', 'Priority'],
      ['12', '2026-02-09', 'Scan a card', 'Sprint 2', 'By phone', 'Discounts', 'Low'],
      { id: '12', fields: ['status: done', 'status: Sprint 2', 'parent: Discounts', 'priority: Low'] },
    ],
    [
      'GitLab',
      ['Title', 'Issue ID', 'State', 'Closed At (UTC)', 'Milestone', 'Weight', 'Epic Title'],
      ['Scan a card', '41', 'Open', '', 'Spring', '2', 'Discounts'],
      { id: '41', fields: ['status: Open', 'sprint: Spring', 'estimate: 2', 'parent: Discounts'] },
    ],
    [
      'Notion',
      ['Name', 'Status', 'Epic', 'Blocked by'],
      [
        'Scan a card',
        'To do',
        'Discounts (https://www.notion.so/Discounts-1a2b)',
        'Ask the bank (the big one) (https://www.notion.so/Ask-3c4d), Tills (https://www.notion.so/Tills-5e6f)',
      ],
      {
        title: 'Scan a card',
        fields: ['status: To do', 'parent: Discounts', 'depends: Ask the bank (the big one), Tills'],
      },
    ],
    [
      'a register of requirements',
      ['Requirement ID', 'Requirement Description', 'Priority'],
      ['R-1', 'Scan a card', 'High'],
      { id: 'R-1', title: 'Scan a card', fields: ['priority: High'] },
    ],
  ] as const) {
    it(`are those of ${what}`, () => {
      expectItems('shop.csv', table(head, row), [expected]);
    });
  }

  it('say the title of a story whose parts have columns of their own', () => {
    expectItems(
      'shop.csv',
      table(
        ['User Story', 'Role', 'Goal', 'Benefit'],
        ['Book a table', 'guest', 'book a table by phone', 'I sit'],
      ),
      [{ title: 'Book a table', story: ['guest', 'book a table by phone', 'I sit'] }],
    );
  });
});

describe('a table made by hand', () => {
  it('has the epic of a merged cell in all its rows', () => {
    expectItems(
      'shop.csv',
      'Epic;ID;Title;Status\nGifts;G-1;Wrap a gift;open\n;G-2;Add a card;open\nCafé;C-1;Book a table;open\n',
      [{ fields: ['parent: Gifts', 'status: open'] }, { fields: ['parent: Gifts', 'status: open'] }, {}].map(
        (one, at) => (at === 2 ? { fields: ['parent: Café', 'status: open'] } : one),
      ),
    );
    expectItems(
      'shop.csv',
      'Epic;ID;Title;Status\nGifts;G-1;Wrap a gift;open\nGifts;G-2;Add a card;open\n;C-1;Book a table;open\n',
      [{}, {}, {}].map((_, at) => ({ fields: [...(at < 2 ? ['parent: Gifts'] : []), 'status: open'] })),
    );
  });

  it('has headings between its rows', () => {
    expectItems(
      'shop.csv',
      'ID,User Story,Priority\n,GIFTS,\n1,Wrap a gift,High\n,CAFÉ,\n2,Book a table,Low\n,Ring a bell,\n',
      [
        { id: '1', section: ['GIFTS'] },
        { id: '2', section: ['CAFÉ'] },
        { id: null, title: 'Ring a bell' },
      ],
    );
  });

  it('may repeat its head above each group, as monday does', () => {
    expectItems(
      'shop.csv',
      'Shop\nNow\nName,Owner,Status,Priority\nWrap a gift,Ana,Open,High\n,,,\nLater\nName,Owner,Status,Priority\nBook a table,,Open,Low\n',
      [
        { title: 'Wrap a gift', section: [] },
        { title: 'Book a table', section: ['Later'] },
      ],
    );
  });

  for (const head of [
    'ID,Name,Email,Status,Role,Type',
    'SKU,Title,Description,Category,Price,Status,Weight,Tags',
    'ID,Type,SKU,Name,Description,Regular price,Tags,Weight (kg),Parent',
  ]) {
    it(`is no backlog where it lists people or goods: ${head}`, () => {
      const source = `${head}\n${head.replace(/[^,]+/g, 'Mug')}\n`;
      assert.deepEqual(readBacklogFile('list.csv', source).items, []);
    });
  }
});

/** Blocks of a document of Jira. */
const text = (words: string): object => ({ type: 'text', text: words });
const block = (type: string, ...content: readonly object[]): object => ({ type, content });
const paragraph = (...words: readonly string[]): object => block('paragraph', ...words.map(text));
const page = (...content: readonly object[]): object => ({ version: 1, type: 'doc', content });

function issue(key: string, type: string, fields: object): object {
  return { id: '10002', key, self: 'https://example.com', fields: { issuetype: { name: type }, ...fields } };
}

describe('what people put into the cells of a sheet', () => {
  const story = '"As a rower, I want to lend a boat, so that it is free."';
  const [first, second] = ['The boat is red on the plan', 'A lent boat cannot be lent again'];
  const both = [`rule: ${first}`, `rule: ${second}`];

  for (const [what, source, criteria] of [
    ['each criterion in a column', `ID,User story,AC1,AC 2\nBO-1,${story},${first},${second}\n`, both],
    [
      'each criterion in a row',
      `ID,User story,Acceptance criteria\nBO-1,${story},${first}\n,,${second}\n`,
      both,
    ],
    [
      'each step in a column',
      `ID,User story,Given,When,Then\nBO-1,${story},"a boat","I lend it","it is red"\n`,
      ['gherkin: Given a boat\nWhen I lend it\nThen it is red'],
    ],
    [
      'an underlined label',
      `Issue key,Summary,Status,Description\nBO-1,Boat,Open,"${story.slice(1, -1)}\n\n+Acceptance criteria+\n# ${first}\n# ${second}"\n`,
      both,
    ],
    [
      'a list right below the story',
      `ID,User story\nBO-1,"${story.slice(1, -1)}\n- ${first}\n- ${second}"\n`,
      both,
    ],
  ] as const)
    it(`is read with ${what}`, () => {
      expectItems('boats.csv', source, [
        { id: 'BO-1', story: ['rower', 'lend a boat', 'it is free'], criteria },
      ]);
    });

  it('takes a sum below the rows for no item', () => {
    expectItems('boats.csv', 'Title,Status,Points\nLend a boat,open,3\nTotal,,3\n', [
      { title: 'Lend a boat' },
    ]);
    // A row with a word more says something.
    expectItems('boats.csv', 'Title,Status,Points\nTotal,open,3\n', [{ title: 'Total' }]);
  });

  it('takes who, what and why for a story where all three are there', () => {
    expectItems('boats.csv', 'ID,Wer,Was,Warum,Prio\nBO-1,Ruderer,ein Boot leihen,es frei ist,hoch\n', [
      { id: 'BO-1', story: ['Ruderer', 'ein Boot leihen', 'es frei ist'] },
    ]);
    expectItems('boats.csv', 'Who,What,Why,When,Where\nRowers,Dinner,The season ends,May 3,Pier\n', []);
  });

  it('calls a row by its feature, where each has one of its own', () => {
    const rows = (...features: readonly string[]): string =>
      `Feature,Role,Goal,Benefit,Priority\n${features.map((one) => `${one},rower,lend a boat,it is free,High\n`).join('')}`;
    expectItems('boats.csv', rows('Lending', 'Plan'), [{ title: 'Lending' }, { title: 'Plan' }]);
    expectItems('boats.csv', rows('Lending', 'Lending'), [
      { title: 'lend a boat', section: ['Lending'] },
      { title: 'lend a boat', section: ['Lending'] },
    ]);
  });
});

describe('a table whose rows tell of a piece and of the whole it belongs to', () => {
  const head = [
    'Feature reference',
    'Feature name',
    'Feature status',
    'Requirement reference',
    'Requirement name',
    'Requirement description',
    'Release name',
  ];

  it('has the whole once, and its pieces below it, as Aha! exports them', () => {
    const { items, source } = expectItems(
      'ferry.csv',
      table(
        head,
        [
          'FER-1',
          'Booking',
          'Ready',
          'FER-1-1',
          'Pick a day',
          '<p>As a passenger, I want to pick a day.</p>',
          'May',
        ],
        ['FER-1', 'Booking', 'Ready', 'FER-1-2', 'Pick a pier', '', 'May'],
        ['FER-2', 'Print tickets', 'Ready', '', '', '', 'May'],
      ),
      [
        {
          id: 'FER-1',
          kind: 'feature',
          storyLevel: false,
          parent: null,
          fields: ['status: Ready', 'sprint: May'],
        },
        {
          id: 'FER-1-1',
          title: 'Pick a day',
          storyLevel: true,
          parent: 'FER-1',
          story: ['passenger', 'pick a day', null],
          fields: ['parent: FER-1', 'sprint: May'],
        },
        { id: 'FER-1-2', title: 'Pick a pier', storyLevel: true, parent: 'FER-1' },
        { id: 'FER-2', title: 'Print tickets', kind: 'story', storyLevel: true, parent: null },
      ],
    );
    const [parent] = items[2]?.fields.filter(({ name }) => name === 'parent') ?? [];
    assert.equal(source.slice(parent?.value.start, parent?.value.end), 'FER-1');
  });

  it('may say the whole in the first of its rows', () => {
    expectItems(
      'ferry.csv',
      table(
        head,
        ['', 'Booking', 'Ready', '', 'Pick a day', '', ''],
        ['', '', '', '', 'Pick a pier', '', ''],
      ),
      [
        { title: 'Booking', kind: 'feature', storyLevel: false },
        { title: 'Pick a day', fields: ['parent: Booking'] },
        { title: 'Pick a pier', fields: ['parent: Booking'] },
      ],
    );
  });
});

describe('what a tracker answers in JSON', () => {
  it('is read through the blocks of a document of Jira', () => {
    const description = page(
      paragraph('As a ', 'passenger', ', I want to "move" my booking so that I need not call.'),
      block(
        'panel',
        block('paragraph', text('Ask '), { type: 'mention', attrs: { id: '5', text: '@Ines' } }),
      ),
      { type: 'heading', attrs: { level: 3 }, content: [text('Acceptance criteria')] },
      block(
        'orderedList',
        block(
          'listItem',
          paragraph('Free sailings are offered'),
          block('bulletList', block('listItem', paragraph('by pier'))),
        ),
        block('listItem', paragraph('The price is shown')),
      ),
      paragraph('See the map.'),
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select "a" -- TBD')] },
    );
    const tasks = page(
      block(
        'taskList',
        { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('Holm has answered')] },
        { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('Sund has answered')] },
      ),
    );
    const source = JSON.stringify({
      issues: [
        issue('FER-2', 'Story', { summary: 'Move a booking', description }),
        issue('FER-3', 'Task', { summary: 'Ask the harbours', description: tasks }),
        issue('FER-4', 'Bug', { summary: 'Wrong pier', description: page() }),
      ],
    });
    expectItems('ferry.json', source, [
      {
        story: ['passenger', '"move" my booking', 'I need not call'],
        criteria: ['rule: Free sailings are offered - by pier', 'rule: The price is shown'],
      },
      { notes: ['- [x] Holm has answered\n- [ ] Sund has answered'] },
      { id: 'FER-4', notes: [] },
    ]);
  });

  it('keeps the dates, the links and the titles of what unfolds', () => {
    const description = page(
      { type: 'expand', attrs: { title: 'Tides' }, content: [paragraph('High at noon')] },
      block('paragraph', text('By '), { type: 'date', attrs: { timestamp: '1772323200000' } }),
      { type: 'blockCard', attrs: { url: 'https://example.com/map' } },
    );
    expectItems(
      'ferry.json',
      JSON.stringify({ issues: [issue('FER-2', 'Story', { summary: 'Move', description })] }),
      [{ notes: ['Tides\n\nHigh at noon\n\nBy 2026-03-01\n\nhttps://example.com/map'] }],
    );
  });

  it('is read with a heading of a level that there is not', () => {
    const heading = (level: unknown): object => ({
      type: 'heading',
      attrs: { level },
      content: [text('Tides')],
    });
    const levels = [3, -1, 900_000_000, 'high'];
    expectItems(
      'ferry.json',
      JSON.stringify({
        issues: levels.map((level, at) =>
          issue(`FER-${at}`, 'Story', { summary: 'Move', description: page(heading(level)) }),
        ),
      }),
      [{ notes: ['### Tides'] }, { notes: ['# Tides'] }, { notes: ['# Tides'] }, { notes: ['# Tides'] }],
    );
  });

  it('is read through the wiki markup of Jira', () => {
    const description =
      'As a passenger, I want to cancel.\r\n\r\nh3. Acceptance criteria\r\n# The fee is shown\r\n# I am asked';
    expectItems(
      'ferry.json',
      JSON.stringify({ issues: [issue('FER-3', 'Story', { summary: 'Cancel', description })] }),
      [{ criteria: ['rule: The fee is shown', 'rule: I am asked'] }],
    );
  });

  it('names a parent by its key, a person by the name, and a label among its nodes', () => {
    expectItems(
      'ferry.json',
      JSON.stringify([
        {
          identifier: 'MUS-2',
          title: 'Play a track',
          estimate: 3,
          parent: { id: '2f0c7a0e-1111-4222-8333-444455556666', identifier: 'MUS-1', title: 'Visitor app' },
          assignee: { id: '7', login: 'lea', displayName: 'Lea Roth' },
          labels: { nodes: [{ name: 'app' }, { name: 'sound' }] },
        },
      ]),
      [
        {
          id: 'MUS-2',
          fields: ['estimate: 3', 'parent: MUS-1', 'owner: Lea Roth', 'tags: app', 'tags: sound'],
        },
      ],
    );
    const parent = { id: '10001', key: 'FER-1', fields: { summary: 'Self-service' } };
    expectItems(
      'ferry.json',
      JSON.stringify({ issues: [issue('FER-2', 'Story', { summary: 'Move', parent })] }),
      [{ id: 'FER-2', fields: ['parent: FER-1'] }],
    );
  });

  it('lists a sub-task once that stands in short below its story too', () => {
    const short = issue('FER-5', 'Sub-task', { summary: 'Write the mail' });
    expectItems(
      'ferry.json',
      JSON.stringify({
        issues: [
          issue('FER-2', 'Story', { summary: 'Move', subtasks: [short] }),
          issue('FER-5', 'Sub-task', { summary: 'Write the mail' }),
        ],
      }),
      [{ id: 'FER-2' }, { id: 'FER-5', storyLevel: false, parent: null }],
    );
    expectItems(
      'ferry.json',
      JSON.stringify({ issues: [issue('FER-2', 'Story', { summary: 'Move', subtasks: [short] })] }),
      [{ id: 'FER-2' }, { id: 'FER-5', parent: 'FER-2' }],
    );
  });

  it('takes a feature into no sprint that its stories name', () => {
    const fields = (type: string, title: string): object => ({
      'System.WorkItemType': type,
      'System.Title': title,
      'System.State': 'New',
    });
    expectItems(
      'dental.json',
      JSON.stringify({
        value: [
          { id: 102, fields: fields('Feature', 'Book online') },
          { id: 103, fields: { ...fields('User Story', 'Book a check-up'), 'System.Parent': 102 } },
          { id: 104, fields: fields('Feature', 'Pay online') },
        ],
      }),
      [
        { id: '102', storyLevel: false },
        { id: '103', storyLevel: true },
        { id: '104', storyLevel: true },
      ],
    );
  });

  it('says by a label what an issue is, where no type does', () => {
    const labelled = (number: number, ...names: readonly string[]): object => ({
      number,
      title: 'Show delays',
      state: 'open',
      labels: names.map((name) => ({ id: 70000000 + number, name, color: 'd73a4a' })),
    });
    const source = [
      labelled(12, 'pier', 'bug'),
      labelled(13, 'type: bug'),
      labelled(14, 'epic'),
      labelled(15, 'enhancement', 'documentation'),
      labelled(16, 'bug', 'chore'),
    ];
    expectItems('dump.json', JSON.stringify(source), [
      { kind: 'bug', storyLevel: true },
      { kind: 'bug', storyLevel: true },
      { kind: 'epic', storyLevel: false },
      { kind: 'story' },
      { kind: 'story' },
    ]);
    expectItems(
      'ferry.csv',
      table(
        ['ID', 'Title', 'Status', 'Labels'],
        ['FER-1', 'Wrong pier', 'Todo', 'UI, Bug (red)'],
        ['FER-2', 'Tides', 'Todo', ''],
      ),
      [{ kind: 'bug' }, { kind: 'story' }],
    );
    expectItems(
      'ferry.csv',
      table(['ID', 'Title', 'Type', 'Labels'], ['FER-1', 'Wrong pier', 'Story', 'bug']),
      [{ kind: 'story' }],
    );
  });

  it('is a list of issues where they are counted, and open or closed', () => {
    const source = [
      {
        id: 84000012,
        number: 12,
        title: 'Show delays',
        body: null,
        state: 'open',
        url: 'https://x',
        milestone: { title: 'May' },
      },
      {
        id: 84000013,
        number: 13,
        title: 'Delay is in UTC',
        body: 'At noon',
        state: 'closed',
        url: 'https://x',
      },
      {
        id: 84000014,
        number: 14,
        title: 'Bump',
        body: '',
        state: 'open',
        url: 'https://x',
        pull_request: { url: 'x' },
      },
    ];
    expectItems('dump.json', JSON.stringify(source), [
      { id: '12', title: 'Show delays', fields: ['status: open', 'sprint: May'] },
      { id: '13', notes: ['At noon'] },
    ]);
    expectItems(
      'dump.json',
      JSON.stringify([{ id: 840, iid: 41, title: 'Show delays', description: 'At noon', state: 'opened' }]),
      [{ id: '41', notes: ['At noon'] }],
    );
  });

  it('gives the cards of Trello the name of their list and their checklists', () => {
    const card = (id: string, idShort: number, name: string, more: object): object => ({
      id,
      idShort,
      name,
      ...more,
    });
    const source = JSON.stringify(
      {
        name: 'Dental practice',
        labels: [{ id: 'b1', name: 'Story' }],
        cards: [
          card('65aa00112233445566778801', 7, 'Book a check-up', { idList: 'l1', closed: false }),
          card('65aa00112233445566778802', 8, 'Old idea', { idList: 'l1', closed: true }),
        ],
        lists: [{ id: 'l1', name: 'To Do', closed: false }],
        checklists: [
          {
            id: 'k1',
            name: 'Acceptance criteria',
            idCard: '65aa00112233445566778801',
            checkItems: [{ id: '65a1b2c3d4e5f6a7b8c9d0e1', name: 'A slot is kept', state: 'complete' }],
          },
          {
            id: 'k2',
            name: 'Guests',
            idCard: '65aa00112233445566778801',
            checkItems: [{ id: 'i2', name: 'Ana' }],
          },
        ],
      },
      null,
      2,
    );
    const { items } = expectItems('backlog.json', source, [
      { id: '7', title: 'Book a check-up', criteria: ['rule: A slot is kept'], fields: ['status: To Do'] },
      { id: '8', title: 'Old idea', criteria: [], fields: ['status: done'] },
    ]);
    for (const slot of [items[0]?.slots.level, items[0]?.slots.criterion]) {
      assert.ok(slot);
      const written = applyEdits(source, [fill(slot, 'PO')]);
      assert.doesNotThrow(() => {
        JSON.parse(written);
      });
    }
  });
});
