import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readBacklogFile } from '../../src/core/parse';
import { readCells } from '../../src/core/parse/csv/cells';
import { expectItems } from './summary';

describe('a table of a tracker', () => {
  it('is read by its head, as Jira exports it', () => {
    expectItems(
      'rota.csv',
      `Summary,Issue key,Issue Type,Status,Sprint,Sprint,Description,Custom field (Story Points),Custom field (Epic Link)
Rota,RO-1,Epic,Open,,,All of the rota,,
Swap a shift,RO-2,Story,Open,S1,S2,"As a nurse, I want to ""swap"" a shift so that I can attend a course

AC:
- Both nurses agree
- The manager is told",3,RO-1
Set up the server,RO-3,Sub-task,Open,,,,,RO-2
`,
      [
        { id: 'RO-1', kind: 'epic', storyLevel: false, title: 'Rota', story: null, criteria: [] },
        {
          id: 'RO-2',
          kind: 'story',
          storyLevel: true,
          parent: 'RO-1',
          story: ['nurse', '"swap" a shift', 'I can attend a course'],
          criteria: ['rule: Both nurses agree', 'rule: The manager is told'],
          fields: ['status: Open', 'sprint: S1', 'sprint: S2', 'estimate: 3', 'parent: RO-1'],
        },
        { id: 'RO-3', storyLevel: false, parent: 'RO-2' },
      ],
    );
  });

  it('is read with HTML in it, as Azure DevOps exports it', () => {
    expectItems(
      'rota.csv',
      'ID,Work Item Type,Title 1,Title 2,State,Acceptance Criteria,Effort\n7,Feature,Rota,,New,,\n8,User Story,,Swap a shift,New,"<div><ul><li>Both agree &amp; sign</li><li>The <b>manager</b> is told</li></ul></div>",5\n',
      [
        { id: '7', kind: 'feature', storyLevel: false, title: 'Rota' },
        {
          id: '8',
          kind: 'story',
          storyLevel: true,
          title: 'Swap a shift',
          parent: '7',
          criteria: ['rule: Both agree & sign', 'rule: The manager is told'],
          fields: ['status: New', 'estimate: 5'],
        },
      ],
    );
  });

  for (const [what, source, titles] of [
    [
      'GitLab',
      'Issue ID,URL,Title,State,Description,Milestone,Weight,Labels\n4,http://x,Swap a shift,Open,,,2,rota\n',
      ['Swap a shift'],
    ],
    [
      'Linear',
      'ID,Team,Title,Description,Status,Estimate,Priority\nROT-1,Rota,Swap a shift,,Todo,2,High\n',
      ['Swap a shift'],
    ],
    ['semicolons', 'Titel;Beschreibung;Priorität\nDienst tauschen;"Eins; zwei";hoch\n', ['Dienst tauschen']],
    ['tabs', 'Key\tIssue Type\tSummary\nRO-1\tStory\tSwap a shift, early\n', ['Swap a shift, early']],
    ['a stated delimiter', 'sep=;\nTitle;Status\nSwap, early;open\n', ['Swap, early']],
    [
      'a byte order mark and a blank last line',
      '\uFEFFTitle,Status\r\nSwap a shift,open\r\n\r\n',
      ['Swap a shift'],
    ],
    ['a title above the head', 'Rota backlog\n\nTitle,Status\nSwap a shift,open\n', ['Swap a shift']],
    [
      'only a column of stories',
      'User Story\n"As a nurse, I want to swap a shift."\n',
      ['As a nurse, I want to swap a shift.'],
    ],
    [
      'a list of bugs',
      'ID,Severity,Steps to Reproduce,Expected,Actual,Status\nB-1,S1,Swap twice,One swap,Two swaps,open\n',
      ['Swap twice'],
    ],
    [
      'categories that are no kinds',
      'id,category,title,status\n1,Ward,Swap a shift,open\n2,Research,See the rota,open\n3,Kitchen,Order,open\n',
      ['Swap a shift', 'See the rota', 'Order'],
    ],
  ] as const) {
    it(`is read with ${what}`, () => {
      const { items, unreadable } = readBacklogFile('rota.csv', source);
      assert.deepEqual(
        items.filter(({ storyLevel }) => storyLevel).map(({ title }) => title?.text),
        titles,
      );
      assert.deepEqual(unreadable, []);
    });
  }

  it('takes a story whose parts have a column each', () => {
    expectItems(
      'rota.csv',
      'ID,As a,I want to,So that,Priority\n1,nurse,swap a shift,I can attend a course,High\n',
      [{ id: '1', story: ['nurse', 'swap a shift', 'I can attend a course'] }],
    );
  });

  for (const [cell, criteria] of [
    [
      '1. Both agree\n2. The manager is told\n   - by mail\n   - by phone',
      ['rule: Both agree', 'rule: The manager is told - by mail - by phone'],
    ],
    ['Both agree; the manager is told', ['rule: Both agree', 'rule: the manager is told']],
    [
      'Both nurses agree, The manager is told, A mail is sent',
      ['rule: Both nurses agree', 'rule: The manager is told', 'rule: A mail is sent'],
    ],
    [
      'both nurses agree, the manager is told, a mail is sent',
      ['rule: both nurses agree', 'rule: the manager is told', 'rule: a mail is sent'],
    ],
    ['The list shows names, dates, wards', ['rule: The list shows names, dates, wards']],
    [
      'If both agree, the shift is swapped, the manager is told',
      ['rule: If both agree, the shift is swapped, the manager is told'],
    ],
    [
      'Both agree, the manager is told, and a mail is sent',
      ['rule: Both agree, the manager is told, and a mail is sent'],
    ],
    ['1. Both agree 2. The manager is told', ['rule: Both agree', 'rule: The manager is told']],
    [
      'Given two nurses, when both agree, then the shift is swapped',
      ['gherkin: Given two nurses, when both agree, then the shift is swapped'],
    ],
    [
      '- Given two nurses\n- When both agree\n- Then the shift is swapped',
      ['gherkin: Given two nurses\nWhen both agree\nThen the shift is swapped'],
    ],
    ['AC1: Both agree\nAC2: The manager\nis told', ['rule: Both agree', 'rule: The manager is told']],
    ['Both agree', ['rule: Both agree']],
  ] as const) {
    it(`takes the criteria of a cell apart: ${cell}`, () => {
      const source = `Title,Acceptance Criteria\nSwap a shift,"${cell}"\n`;
      expectItems('rota.csv', source, [{ criteria }]);
      expectItems('rota.csv', source.replaceAll('\n', '\r\n'), [
        { criteria: criteria.map((one) => one.replaceAll('\n', '\n')) },
      ]);
    });
  }
});

describe('a table of something else', () => {
  for (const source of [
    'title,platform,status\nChess,board,finished\n',
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
      'rota.csv',
      'Título,Descripción,Prioridad\nPlan,Como enfermera quiero un plan para descansar,1\n',
      [{ title: 'Plan', story: ['enfermera', 'un plan', 'descansar'] }],
    );
  });
});

describe('a table without a head', () => {
  it('is read where a column of kinds shows the others', () => {
    expectItems(
      'rota.csv',
      '1,,Epic,Rota,All of it\n2,1,Story,Swap a shift,Between two nurses\n3,2,Task,Add the form, with a date, and a note\n',
      [
        { id: '1', kind: 'epic', storyLevel: false, title: 'Rota' },
        {
          id: '2',
          kind: 'story',
          storyLevel: true,
          title: 'Swap a shift',
          parent: '1',
          notes: ['Between two nurses'],
        },
        { id: '3', kind: 'task', storyLevel: false, parent: '2' },
      ],
    );
  });

  it('is refused where nothing shows them', () => {
    const { items, unreadable } = readBacklogFile('games.csv', 'Chess,1475,board\nGo,-2000,board\n');
    assert.deepEqual(items, []);
    assert.match(unreadable[0]?.message ?? '', /names no columns/);
  });
});

describe('a broken table', () => {
  it('is read on, and its broken row is named', () => {
    const source = 'Title,Status,Owner\nSwap a shift, early and late,open,Ana\nSee the rota,open,Ben\n';
    const { items, unreadable } = readBacklogFile('rota.csv', source);
    assert.deepEqual(
      items.map(({ title }) => title?.text),
      ['Swap a shift, early and late', 'See the rota'],
    );
    assert.equal(items[0]?.fields[0]?.value.text, 'open');
    assert.deepEqual(
      unreadable.map(({ at }) => source.slice(at.start, at.end)),
      ['Swap a shift, early and late,open,Ana'],
    );
  });

  it('tells many broken rows in one sentence', () => {
    const source = `Title,Status\n${'Swap a shift,open,early\n'.repeat(9)}`;
    const { items, unreadable } = readBacklogFile('rota.csv', source);
    assert.equal(items.length, 9);
    assert.match(unreadable[0]?.message ?? '', /^Lines 2, 3, 4 and 6 more/);
    assert.equal(unreadable.length, 1);
  });

  it('tells a quote that is not closed, and reads the rows below', () => {
    const { items, unreadable } = readBacklogFile(
      'rota.csv',
      'Title,Status\n"Swap a shift,open\nSee the rota,open\n',
    );
    assert.equal(items.at(-1)?.title?.text, 'See the rota');
    assert.match(unreadable[0]?.message ?? '', /not closed/);
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
