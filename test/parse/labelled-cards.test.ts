import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems } from './summary';

const swap = ['nurse', 'swap a shift', 'I can attend a course'];

function reads(what: string, below: string, expected: Parameters<typeof expectItems>[2]): void {
  it(what, () => {
    expectItems('ward.md', `# Ward\n\n## US-1: Swap a shift\n\n${below}\n`, expected);
  });
}

describe('a story whose parts have labels of their own', () => {
  for (const [role, need, benefit] of [
    ['Who', 'What', 'Why'],
    ['Role', 'Goal', 'Benefit'],
    ['Actor', 'Action', 'Value'],
    ['Persona', 'Need', 'Outcome'],
    ['Wer', 'Was', 'Warum'],
    ['Qui', 'Quoi', 'Pourquoi'],
    ['Quién', 'Qué', 'Por qué'],
  ] as const) {
    const lines = [`${role}: nurse`, `${need}: swap a shift`, `${benefit}: I can attend a course`];
    const rows = lines.map((line) => `| ${line.replace(':', ' |')} |`);
    for (const [how, text] of [
      ['on lines', lines.join('\n')],
      ['in bold on lines', lines.map((line) => line.replace(/^[^:]+:/, '**$&**')).join('\n')],
      ['in paragraphs', lines.join('\n\n')],
      ['in entries', lines.map((line) => `- ${line}`).join('\n')],
      ['in bold in entries', lines.map((line) => line.replace(/^([^:]+):/, '* **$1**:')).join('\n')],
      ['in rows of a table', `| | |\n|---|---|\n${rows.join('\n')}`],
      ['in a table that begins with them', [rows[0], '|---|---|', ...rows.slice(1)].join('\n')],
      ['in another order', [lines[1], lines[0], lines[2]].join('\n')],
      ['with the benefit first', [lines[2], lines[0], lines[1]].map((line) => `- ${line}`).join('\n')],
    ] as const)
      reads(`is read with ${role}, ${need} and ${benefit} ${how}`, text, [{ id: 'US-1', story: swap }]);
  }

  reads(
    'goes on over lines',
    'Who: nurse\nWhat: swap\na shift\nWhy: I can attend\na course\nPriority: High',
    [{ story: swap, fields: ['priority: High'] }],
  );
  reads(
    'has fields and criteria beside it',
    '- Who: nurse\n- What: swap a shift\n- Why: I can attend a course\n- Priority: High\n\nAcceptance criteria:\n- Both agree',
    [{ story: swap, fields: ['priority: High'], criteria: ['rule: Both agree'] }],
  );
  reads(
    'has fields beside it in its table',
    '| Field | Value |\n|---|---|\n| ID | 7 |\n| Role | nurse |\n| Goal | swap a shift |\n| Benefit | I can attend a course |\n| Estimate | 3 |',
    [{ story: swap, fields: ['estimate: 3'] }],
  );
  reads(
    'is the one row of a table',
    '| As a | I want | so that | Priority |\n|---|---|---|---|\n| nurse | to swap a shift | I can attend a course | High |',
    [{ id: 'US-1', title: 'Swap a shift', story: swap, fields: ['priority: High'] }],
  );

  const card = '- Who: nurse\n- What: swap a shift\n- Why: I can attend a course\n';
  it('may lack its benefit where another of the file shows how they are written', () => {
    expectItems('ward.md', `# Ward\n\n${card}- Who: guard\n- What: lock all doors\n`, [
      { story: swap },
      { story: ['guard', 'lock all doors', null] },
    ]);
    expectItems('ward.md', '# Ward\n\n## Later\n\n- Who: guard\n- What: lock all doors\n', []);
    expectItems(
      'ward.md',
      `# Ward\n\n${card}\n## Actions\n\n- Who: Ann\n- What: send slides\n- When: Friday\n`,
      [{ story: swap }],
    );
  });

  it('has its benefit written behind the label that waits for it', () => {
    const source = '# Ward\n\n## US-1: Lock\n\n**Who:** guard\n**What:** lock all doors\n**Why:**\n';
    const [item] = readBacklogFile('ward.md', source).items;
    assert.deepEqual(item?.slots.benefit, { at: source.length - 1, before: ' ', after: '' });
  });

  it('has the id and the title that stand above it', () => {
    const lines = 'Who: nurse\nWhat: swap a shift\nWhy: I can attend a course';
    for (const text of [
      `US-8: Swap\n${lines}`,
      `**US-8: Swap**\n\n${lines}`,
      `- US-8: Swap\n${lines.replace(/^/gm, '  - ')}`,
      `- US-8: Swap\n${lines.replace(/^/gm, '  ')}`,
      `ID: US-8\nTitle: Swap\n${lines}`,
    ])
      expectItems('ward.md', `# Ward\n\n## Stories\n\n${text}\n`, [
        { id: 'US-8', title: 'Swap', story: swap },
      ]);
  });

  it('is none in a persona, in a goal or in a list of people', () => {
    for (const text of [
      '- Role: Nurse\n- Goal: Fewer gaps\n- Pains: no phone',
      'Goal: 30 % fewer gaps by June',
      'Role: nurse\n\nValue: 40 hours a month',
      'Who: [role]\nWhat: [goal]\nWhy: [benefit]',
      'Who: all nurses\nWhat: a talk on the rota\nWhy: it has changed\nWhen: Friday',
      '- Who: all nurses\n- What: a talk on the rota\n- Why: it has changed\n- Where: Room 3',
      '| Who | all nurses |\n|---|---|\n| What | a talk on the rota |\n| Why | it has changed |\n| When | Friday |',
    ])
      expectItems('ward.md', `# Ward\n\n## Night shift\n\n${text}\n`, []);
  });

  it('stands under keys that ask who, what and why', () => {
    for (const keys of [
      ['who', 'what', 'why'],
      ['wer', 'was', 'warum'],
      ['persona', 'need', 'outcome'],
    ]) {
      const parts = keys.map((key, at) => `    ${key}: ${swap[at] ?? ''}\n`).join('');
      expectItems('ward.yaml', `items:\n  - id: W-1\n    title: Swap\n${parts}`, [
        { id: 'W-1', story: swap },
      ]);
    }
  });
});

describe('what stands above a story sentence', () => {
  const told = 'As a nurse, I want to swap a shift so that I rest.';
  it('names it where it is the entry around it', () => {
    expectItems(
      'ward.md',
      `# Ward\n\n- US-1: Swap\n  - ${told}\n- US-2: Rota\n  - ${told}\n  - Priority: High\n`,
      [
        { id: 'US-1', title: 'Swap', fields: [] },
        { id: 'US-2', title: 'Rota', fields: ['priority: High'] },
      ],
    );
    expectItems('ward.md', `# Ward\n\n- Must have\n  - ${told}\n- Next\n  - ${told}\n`, [
      { id: null, title: null },
      { id: null, title: null },
    ]);
  });
  it('names it in lines of a form', () => {
    expectItems('ward.md', `# Ward\n\nTitle: Swap\nID: US-7\nUser story: ${told}\nPriority: High\n`, [
      { id: 'US-7', title: 'Swap', fields: ['priority: High'] },
    ]);
  });
});

describe('a table for each story', () => {
  const told = 'As a nurse, I want to swap a shift, so that I can attend a course';
  const criteria = ['rule: The plan shows the swap', 'rule: Both are told'];
  const below = `| User story | ${told} |\n| Acceptance criteria | - The plan shows the swap<br>- Both are told |\n`;

  for (const [what, above, title] of [
    ['below a heading', '## US-7: Swap\n\n| | |\n| --- | --- |\n', 'Swap'],
    ['below its title', '## Swap\n\n| ID | US-7 |\n| --- | --- |\n', 'Swap'],
    ['with its id in the head', '| ID | US-7 |\n| --- | --- |\n| Title | Swap |\n', 'Swap'],
    ['with both in the head', '| US-7 | Swap |\n| --- | --- |\n', 'Swap'],
    ['with heads', '| Field | Value |\n| --- | --- |\n| ID | US-7 |\n| Title | Swap |\n', 'Swap'],
  ] as const)
    it(`is read ${what}`, () => {
      expectItems('ward.md', `# Ward\n\n${above}${below}`, [{ id: 'US-7', title, story: swap, criteria }]);
    });

  it('is none where a row tells no story', () => {
    expectItems('ward.md', '# Ward\n\n| Story | Owner |\n| --- | --- |\n| Login | Tom |\n', []);
  });
});

describe('a table of stories', () => {
  const table = (head: string, ...rows: readonly string[]): string =>
    `# Ward\n\n${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${rows.join('\n')}\n`;

  it('may list the criteria of a cell in HTML', () => {
    const list = '<ul><li>The plan shows the swap</li><li>Both are told</li></ul>';
    const numbers = '1. The plan shows the swap <br /> 2. Both are told';
    for (const cell of [list, numbers])
      expectItems(
        'ward.md',
        table('| ID | User story | AC |', `| US-7 | As a nurse, I want to swap | ${cell} |`),
        [{ id: 'US-7', criteria: ['rule: The plan shows the swap', 'rule: Both are told'] }],
      );
  });

  it('has its ids in a column of stories, where others tell the parts', () => {
    const head = '| Story | As a | I want | So that |';
    expectItems('ward.md', table(head, '| US-7 | nurse | swap a shift | I can attend a course |'), [
      { id: 'US-7', story: swap },
    ]);
    expectItems('ward.md', table('| Story | Test |', '| US-7 | T-1 |'), []);
  });

  it('calls the stories by short names, where criteria stand beside them', () => {
    expectItems('ward.md', table('| User story | AC |', '| Swap shifts | Both are told |'), [
      { title: 'Swap shifts', criteria: ['rule: Both are told'] },
    ]);
    expectItems('ward.md', table('| User story | Screen |', '| Swap shifts | Plan |'), []);
  });
});
