import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readBacklogFile } from '../../src/core/parse';
import { readCells } from '../../src/core/parse/csv/cells';
import { inEnglish } from '../../src/core/say';
import { expectItems } from './summary';

describe('a table of a tracker', () => {
  it('is read by its head, as Jira exports it', () => {
    expectItems(
      'choir.csv',
      `Summary,Issue key,Issue Type,Status,Sprint,Sprint,Description,Custom field (Story Points),Custom field (Epic Link)
Year,CH-1,Epic,Open,,,All of the year,,
Move a rehearsal,CH-2,Story,Open,S1,S2,"As a conductor, I want to ""move"" a rehearsal so that I catch the last ferry

AC:
- The hall is free
- The singers are told",3,CH-1
Set up the server,CH-3,Sub-task,Open,,,,,CH-2
`,
      [
        { id: 'CH-1', kind: 'epic', storyLevel: false, title: 'Year', story: null, criteria: [] },
        {
          id: 'CH-2',
          kind: 'story',
          storyLevel: true,
          parent: 'CH-1',
          story: ['conductor', '"move" a rehearsal', 'I catch the last ferry'],
          criteria: ['rule: The hall is free', 'rule: The singers are told'],
          fields: ['status: Open', 'sprint: S1', 'sprint: S2', 'estimate: 3', 'parent: CH-1'],
        },
        { id: 'CH-3', storyLevel: false, parent: 'CH-2' },
      ],
    );
  });

  it('is read with HTML in it, as Azure DevOps exports it', () => {
    expectItems(
      'choir.csv',
      'ID,Work Item Type,Title 1,Title 2,State,Acceptance Criteria,Effort\n7,Feature,Year,,New,,\n8,User Story,,Move a rehearsal,New,"<div><ul><li>The hall is free &amp; warm</li><li>The <b>singers</b> are told</li></ul></div>",5\n',
      [
        { id: '7', kind: 'feature', storyLevel: false, title: 'Year' },
        {
          id: '8',
          kind: 'story',
          storyLevel: true,
          title: 'Move a rehearsal',
          parent: '7',
          criteria: ['rule: The hall is free & warm', 'rule: The singers are told'],
          fields: ['status: New', 'estimate: 5'],
        },
      ],
    );
  });

  for (const [what, source, titles] of [
    [
      'GitLab',
      'Issue ID,URL,Title,State,Description,Milestone,Weight,Labels\n4,http://x,Move a rehearsal,Open,,,2,choir\n',
      ['Move a rehearsal'],
    ],
    [
      'Linear',
      'ID,Team,Title,Description,Status,Estimate,Priority\nCHO-1,Choir,Move a rehearsal,,Todo,2,High\n',
      ['Move a rehearsal'],
    ],
    ['semicolons', 'Titel;Beschreibung;Priorität\nProbe verlegen;"Eins; zwei";hoch\n', ['Probe verlegen']],
    ['tabs', 'Key\tIssue Type\tSummary\nCH-1\tStory\tMove a rehearsal, early\n', ['Move a rehearsal, early']],
    ['a stated delimiter', 'sep=;\nTitle;Status\nMove, early;open\n', ['Move, early']],
    [
      'a byte order mark and a blank last line',
      '\uFEFFTitle,Status\r\nMove a rehearsal,open\r\n\r\n',
      ['Move a rehearsal'],
    ],
    [
      'a title above the head',
      'Choir backlog\n\nTitle,Status\nMove a rehearsal,open\n',
      ['Move a rehearsal'],
    ],
    [
      'only a column of stories',
      'User Story\n"As a conductor, I want to move a rehearsal."\n',
      ['As a conductor, I want to move a rehearsal.'],
    ],
    [
      'a list of bugs',
      'ID,Severity,Steps to Reproduce,Expected,Actual,Status\nB-1,S1,Move twice,One move,Two moves,open\n',
      ['Move twice'],
    ],
    [
      'categories that are no kinds',
      'id,category,title,status\n1,Hall,Move a rehearsal,open\n2,Research,See the week,open\n3,Kitchen,Order,open\n',
      ['Move a rehearsal', 'See the week', 'Order'],
    ],
  ] as const) {
    it(`is read with ${what}`, () => {
      const { items, unreadable } = readBacklogFile('choir.csv', source);
      assert.deepEqual(
        items.filter(({ storyLevel }) => storyLevel).map(({ title }) => title?.text),
        titles,
      );
      assert.deepEqual(unreadable, []);
    });
  }

  for (const head of ['#', 'No.', 'No', 'Nr', 'Nr.', 'N°', 'Nº', '№', 'NUM']) {
    it(`takes the numbers below "${head}" for ids`, () => {
      const first = 'As a conductor, I want to move a rehearsal.';
      const second = 'As a singer, I want to see the hall.';
      const expected = [
        { id: '1', title: first, fields: ['priority: Must'] },
        { id: 'CH-2', title: second, fields: ['priority: Could'] },
        { id: null, title: first, fields: [] },
      ];
      expectItems(
        'choir.csv',
        `${head},User story,MoSCoW\n1.,"${first}",Must\nCH-2,"${second}",Could\nnot yet,"${first}",\n`,
        expected,
      );
      expectItems(
        'choir.md',
        `| ${head} | User story | MoSCoW |\n|---|---|---|\n| 1. | ${first} | Must |\n| CH-2 | ${second} | Could |\n| not yet | ${first} | |\n`,
        expected,
      );
    });
  }

  it('takes a bug and a spike beside stories into a sprint, as in every other format', () => {
    const level = (id: string, storyLevel: boolean): object => ({ id, storyLevel });
    expectItems(
      'choir.csv',
      'ID,Type,Title,Status,Parent\n1,Story,Move a rehearsal,open,\n2,Bug,Two moves,open,\n3,Spike,Which halls are free,open,\n4,Bug,No mail,open,1\n5,Task,Ask the hall,open,\n6,Epic,Year,open,\n7,Bug,Wrong year,open,6\n',
      [
        level('1', true),
        level('2', true),
        level('3', true),
        level('4', false),
        level('5', false),
        level('6', false),
        level('7', true),
      ],
    );
    expectItems(
      'choir.yaml',
      'items:\n  - {id: 1, type: story, title: Move}\n  - {id: 2, type: bug, title: Two moves}\n  - {id: 3, type: spike, title: Which halls}\n',
      [level('1', true), level('2', true), level('3', true)],
    );
  });

  it('prefers a column of ids to one that counts', () => {
    expectItems('choir.csv', '#,ID,Title,Status\n1,CH-7,Move a rehearsal,open\n', [{ id: 'CH-7' }]);
  });

  it('takes a story whose parts have a column each', () => {
    expectItems(
      'choir.csv',
      'ID,As a,I want to,So that,Priority\n1,conductor,move a rehearsal,I catch the last ferry,High\n',
      [{ id: '1', story: ['conductor', 'move a rehearsal', 'I catch the last ferry'] }],
    );
  });

  for (const [cell, criteria] of [
    [
      '1. The hall is free\n2. The singers are told\n   - by mail\n   - by phone',
      ['rule: The hall is free', 'rule: The singers are told - by mail - by phone'],
    ],
    ['The hall is free; the singers are told', ['rule: The hall is free', 'rule: the singers are told']],
    [
      'The hall is free, The singers are told, A mail is sent',
      ['rule: The hall is free', 'rule: The singers are told', 'rule: A mail is sent'],
    ],
    [
      'the hall is free, the singers are told, a mail is sent',
      ['rule: the hall is free', 'rule: the singers are told', 'rule: a mail is sent'],
    ],
    ['The list shows names, dates, halls', ['rule: The list shows names, dates, halls']],
    [
      'If the hall is free, the rehearsal is moved, the singers are told',
      ['rule: If the hall is free, the rehearsal is moved, the singers are told'],
    ],
    [
      'The hall is free, the singers are told, and a mail is sent',
      ['rule: The hall is free, the singers are told, and a mail is sent'],
    ],
    ['1. The hall is free 2. The singers are told', ['rule: The hall is free', 'rule: The singers are told']],
    [
      'Given a free hall, when I ask, then the rehearsal is moved',
      ['gherkin: Given a free hall, when I ask, then the rehearsal is moved'],
    ],
    [
      '- Given a free hall\n- When I ask\n- Then the rehearsal is moved',
      ['gherkin: Given a free hall\nWhen I ask\nThen the rehearsal is moved'],
    ],
    [
      'AC1: The hall is free\nAC2: The singers\nare told',
      ['rule: The hall is free', 'rule: The singers are told'],
    ],
    ['The hall is free', ['rule: The hall is free']],
  ] as const) {
    it(`takes the criteria of a cell apart: ${cell}`, () => {
      const source = `Title,Acceptance Criteria\nMove a rehearsal,"${cell}"\n`;
      expectItems('choir.csv', source, [{ criteria }]);
      expectItems('choir.csv', source.replaceAll('\n', '\r\n'), [
        { criteria: criteria.map((one) => one.replaceAll('\n', '\n')) },
      ]);
    });
  }
});

describe('ids that stand before the words of a cell', () => {
  const heads = 'Title,Description,Priority\n';
  const story = '"As a singer, I want to see the hall, so that I am on time."';
  for (const [written, id, title] of [
    ['CH-4: See the hall', 'CH-4', 'See the hall'],
    ['[CH-4] See the hall', 'CH-4', 'See the hall'],
    ['US4 - See the hall', 'US4', 'See the hall'],
  ] as const)
    it(`are those of their rows: ${written}`, () => {
      expectItems('choir.csv', `${heads}${written},${story},1\n`, [{ id, title }]);
    });
  for (const written of ['P1: See the hall', 'Q3 - See the hall', 'ISO 27001: See the hall', 'CH-4'])
    it(`are none of other words: ${written}`, () => {
      expectItems('choir.csv', `${heads}${written},${story},1\n`, [{ id: null, title: written }]);
    });
  it('may open the sentence', () => {
    const title = 'As a singer, I want to see the hall.';
    expectItems('choir.csv', `Story,Priority\n"CH-4: ${title}",1\n`, [{ id: 'CH-4', title }]);
  });
  it('are not looked for where the row has one', () => {
    expectItems('choir.csv', `ID,Title,Description\nA-1,CH-4: See the hall,${story}\n`, [
      { id: 'A-1', title: 'CH-4: See the hall' },
    ]);
  });
});

describe('a sheet of objectives', () => {
  it('has each once, with the key results of its rows below it', () => {
    const source = [
      'Objective;Key Result;Owner',
      'Singers stay;Singers who leave in a year from 12 to 4;Ida',
      'Singers stay;"Rehearsals ""full"" from 60 % to 80 %";Jon',
      ';Singers under thirty from 3 to 9;Jon',
      'Concerts pay for themselves;Tickets sold from 300 to 450;Ida',
    ].join('\r\n');
    const file = expectItems('choir.csv', source, [
      { kind: 'goal', title: 'Singers stay', storyLevel: false },
      { kind: 'goal', title: 'Singers who leave in a year from 12 to 4', notes: ['Ida'] },
      { kind: 'goal', title: 'Rehearsals "full" from 60 % to 80 %', notes: ['Jon'] },
      { kind: 'goal', title: 'Singers under thirty from 3 to 9', notes: ['Jon'] },
      { kind: 'goal', title: 'Concerts pay for themselves' },
      { kind: 'goal', title: 'Tickets sold from 300 to 450' },
    ]);
    assert.deepEqual(
      file.items.map(({ parent }) => parent?.title?.text ?? null),
      [null, 'Singers stay', 'Singers stay', 'Singers stay', null, 'Concerts pay for themselves'],
    );
  });
});

describe('a table of something else', () => {
  for (const source of [
    'title,platform,status\nChess,board,finished\n',
    '#,title,platform,status\n1,Chess,board,finished\n',
    'No,Name,Yes\nx,Ana,\n',
    'date,amount\n2020-01-01,5\n',
    'Name,Phone,Role\nAna,123,nurse\n',
  ]) {
    it(`has no items: ${source}`, () => {
      assert.deepEqual(readBacklogFile('list.csv', source).items, []);
    });
  }
});

describe('a story in another language than its file', () => {
  it('is read by its first word', () => {
    expectItems(
      'choir.csv',
      'Título,Descripción,Prioridad\nPlan,Como enfermera quiero un plan para descansar,1\n',
      [{ title: 'Plan', story: ['enfermera', 'un plan', 'descansar'] }],
    );
  });
});

describe('a list of names and texts alone', () => {
  const rows = [
    ['CH-1', 'Move a rehearsal', 'As a conductor, I want to move a rehearsal so that I catch the ferry.'],
    ['CH-2', 'Book the hall', 'Als Dirigentin möchte ich den Saal buchen, damit alle Platz haben.'],
    ['CH-3', 'Wrong hall', 'The old hall is shown.'],
  ] as const;
  const list = (head: string, columns: readonly number[]): string =>
    [head, ...rows.map((row) => columns.map((at) => `"${row[at] ?? ''}"`).join(','))].join('\n');

  it('is read where it tells stories', () => {
    const told = ['conductor', 'move a rehearsal', 'I catch the ferry'];
    expectItems('choir.csv', list('Key,Summary,Description', [0, 1, 2]), [
      { id: 'CH-1', title: 'Move a rehearsal', story: told },
      { id: 'CH-2', title: 'Book the hall', story: ['Dirigentin', 'den Saal buchen', 'alle Platz haben'] },
      { id: 'CH-3', title: 'Wrong hall', story: null },
    ]);
    expectItems('choir.csv', list('Summary,Description', [1, 2]), [
      { id: null, title: 'Move a rehearsal' },
      { id: null, title: 'Book the hall' },
      { id: null, title: 'Wrong hall' },
    ]);
  });

  it('may call the column of its stories anything', () => {
    expectItems('choir.csv', list('No.,Wish', [0, 2]), [{ id: 'CH-1' }, { id: 'CH-2' }, { id: 'CH-3' }]);
  });

  it('has no head in a row of data that holds the word for a column', () => {
    const [first] = rows;
    const source = `CH-8,Task,Set up the hall\nCH-9,Story,"${first[2]}"\n`;
    expectItems('choir.csv', source, [{ id: 'CH-8', kind: 'task' }, { id: 'CH-9' }]);
  });

  it('is read where its file is called a backlog', () => {
    const source = 'ID,Name,Description\n1,Mugs,All of them are blue\n';
    assert.deepEqual(readBacklogFile('shop/list.csv', source).items, []);
    expectItems('shop/cafe.backlog.csv', source, [
      { id: '1', title: 'Mugs', notes: ['All of them are blue'] },
    ]);
    for (const other of ['ID,Name,Department\n1,Ana,Sales\n', 'ID,Name,Description,Price\n1,Mug,Blue,4\n'])
      assert.deepEqual(readBacklogFile('shop/cafe.backlog.csv', other).items, []);
  });
});

describe('a text that a spreadsheet saved with tabs', () => {
  const told = 'As a conductor, I want to move a rehearsal, so that I catch the ferry, the bus, the tram.';

  for (const head of ['Key\tSummary\tDescription\tStatus', 'Key\tSummary\tDescription'])
    it(`is a table: ${head.replaceAll('\t', ', ')}`, () => {
      const source = `\uFEFF${head}\r\nCH-1\tMove a rehearsal\t"${told}"${head.endsWith('Status') ? '\tOpen' : ''}\r\n`;
      const { format } = expectItems('choir.txt', source, [
        {
          id: 'CH-1',
          title: 'Move a rehearsal',
          story: ['conductor', 'move a rehearsal', 'I catch the ferry, the bus, the tram'],
        },
      ]);
      assert.equal(format, 'csv');
    });

  it('is a line for each story where it has no head', () => {
    const source = `CH-1\t${told}\nCH-2\tAs a singer, I want a score so that I sing.\n`;
    const { format } = expectItems('choir.txt', source, [{ id: 'CH-1' }, { id: 'CH-2' }]);
    assert.equal(format, 'text');
  });
});

describe('a table without a head', () => {
  it('is read where a column of kinds shows the others', () => {
    expectItems(
      'choir.csv',
      '1,,Epic,Year,All of it\n2,1,Story,Move a rehearsal,To another day\n3,2,Task,Add the form, with a date, and a note\n',
      [
        { id: '1', kind: 'epic', storyLevel: false, title: 'Year' },
        {
          id: '2',
          kind: 'story',
          storyLevel: true,
          title: 'Move a rehearsal',
          parent: '1',
          notes: ['To another day'],
        },
        { id: '3', kind: 'task', storyLevel: false, parent: '2' },
      ],
    );
  });

  it('is refused where nothing shows them', () => {
    const { items, unreadable } = readBacklogFile('games.csv', 'Chess,1475,board\nGo,-2000,board\n');
    assert.deepEqual(items, []);
    assert.match(unreadable[0]?.message(inEnglish) ?? '', /names no columns/);
  });
});

describe('a broken table', () => {
  it('keeps the sign between its cells as a sign of the words', () => {
    const source = 'Title;Status;Owner\nMove a rehearsal; early and late;open;Ana\n';
    expectItems('choir.csv', source, [{ title: 'Move a rehearsal; early and late' }]);
  });

  it('is read on, and its broken row is named', () => {
    const source = 'Title,Status,Owner\nMove a rehearsal, early and late,open,Ana\nSee the week,open,Ben\n';
    const { items, unreadable } = readBacklogFile('choir.csv', source);
    assert.deepEqual(
      items.map(({ title }) => title?.text),
      ['Move a rehearsal, early and late', 'See the week'],
    );
    assert.equal(items[0]?.fields[0]?.value.text, 'open');
    assert.deepEqual(
      unreadable.map(({ at }) => source.slice(at.start, at.end)),
      ['Move a rehearsal, early and late,open,Ana'],
    );
  });

  it('names the sign that parts the cells of the table', () => {
    for (const sign of [',', ';']) {
      const source = `Key,Summary,Status\nCH-1,Sing,Open,late\n`.replaceAll(',', sign);
      const [told] = readBacklogFile('choir.backlog.csv', source).unreadable;
      assert.match(told?.message(inEnglish) ?? '', new RegExp(`quote a cell with "${sign}"\\.$`));
    }
  });

  it('tells many broken rows in one sentence', () => {
    const source = `Title,Status\n${'Move a rehearsal,open,early\n'.repeat(9)}`;
    const { items, unreadable } = readBacklogFile('choir.csv', source);
    assert.equal(items.length, 9);
    assert.match(unreadable[0]?.message(inEnglish) ?? '', /^Lines 2, 3, 4 and 6 more/);
    assert.equal(unreadable.length, 1);
  });

  it('tells a quote that is not closed, and reads the rows below', () => {
    const { items, unreadable } = readBacklogFile(
      'choir.csv',
      'Title,Status\n"Move a rehearsal,open\nSee the week,open\n',
    );
    assert.equal(items.at(-1)?.title?.text, 'See the week');
    assert.match(unreadable[0]?.message(inEnglish) ?? '', /not closed/);
  });
});

describe('cells', () => {
  it('are those that a CSV library reads, each at its place', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '-', '1'),
      maxLength: 8,
    });
    const table = fc.array(
      fc.array(
        cell.map((text) => `x${text}`),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, delimiter, quoted) => {
        const source = stringify(rows, { delimiter, quoted });
        const read = readCells(source, delimiter).rows.map(({ cells }) => cells);
        const expected: unknown = parse(source, { delimiter, relax_column_count: true });
        assert.deepEqual(
          read.map((cells) => cells.map(({ text }) => text)),
          expected,
        );
        for (const { text, start, end, pieces } of read.flat())
          if (!pieces) assert.equal(source.slice(start, end), text);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
