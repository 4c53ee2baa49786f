import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'okrs.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

const [families, visits, toys] = [
  'Families come back every month',
  'Returning families rise from 31 % to 45 %',
  'Fewer than 2 % of toys come back broken',
] as const;

/** An objective with two key results, each with the objective as its parent. */
function objective(id: string, results: readonly string[]): Expected[] {
  return [
    { id, title: families, kind: 'goal', storyLevel: false, parent: null },
    ...[visits, toys].map((title, at) => {
      const own = results[at];
      return { ...(own && { id: own }), title, kind: 'goal' as const, parent: id };
    }),
  ];
}

describe('objectives and key results', () => {
  for (const [what, source, id, ids] of [
    [
      'a heading over a list',
      `## Objective 1: ${families}\n\n- KR1: ${visits}\n- KR2: ${toys}\n`,
      '1',
      ['KR1', 'KR2'],
    ],
    ['a heading with an id', `## O1 – ${families}\n\nKey results:\n\n- ${visits}\n- ${toys}\n`, 'O1', []],
    [
      'a line in bold type over numbers',
      `**Objective 1: ${families}**\n\n1. ${visits}\n2. ${toys}\n`,
      '1',
      [],
    ],
    [
      'a line in bold type over ids',
      `**O1: ${families}**\n- **KR1.1**: ${visits}\n- **KR1.2**: ${toys}\n- Owner: Ann\n`,
      'O1',
      ['KR1.1', 'KR1.2'],
    ],
    [
      'an entry that holds them',
      `- **Objective 1:** ${families}\n  - **Key result 1:** ${visits}\n  - **Key result 2:** ${toys}\n`,
      '1',
      ['1', '2'],
    ],
    ['lines of a paragraph', `Objective 1: ${families}\nKR1: ${visits}\nKR2: ${toys}\n`, '1', ['KR1', 'KR2']],
    [
      'a heading over its line',
      `## Objective 1\n\n**${families}**\n\n- **KR1** ${visits}\n- **KR2** ${toys}\n`,
      '1',
      ['KR1', 'KR2'],
    ],
    [
      'a line with its owner below it',
      `O1: ${families}\n**Owner:** Mia\n\n#### Key results\n\n- ${visits}\n- ${toys}\n`,
      'O1',
      [],
    ],
    [
      'pasted lines, indented as they came',
      `Objective 1: ${families}\n\n   KR1: ${visits}\n\n    KR2: ${toys}\n`,
      '1',
      ['KR1', 'KR2'],
    ],
  ] as const)
    reads(`may be ${what}`, `# OKRs 2027\n\n${source}`, objective(id, ids));

  for (const [what, source] of [
    ['mere bold type', `**${families}**\n\nKey results:\n\n- ${visits}\n- ${toys}\n`],
    ['numbers in bold type', `1. **${families}**\n   - KR1: ${visits}\n   - KR2: ${toys}\n`],
    ['another word', `Goal: ${families}\n\n**Owner:** Mia\n\n- KR1: ${visits}\n- KR2: ${toys}\n`],
    [
      'a heading over a table',
      `## ${families}\n\n| Key result | Now |\n| --- | --- |\n| ${visits} | 31 % |\n| ${toys} | 4 % |\n`,
    ],
  ] as const)
    reads(
      `may be ${what}, which the results below tell`,
      `# OKRs 2027\n\n- Owner: Ann\n- Period: Q3\n\n${source}`,
      [
        { title: families, kind: 'goal', storyLevel: false },
        { title: visits, kind: 'goal' },
        { title: toys, kind: 'goal' },
      ],
    );
  reads(
    'may be a heading over the label of its results, with what is done for them',
    `# Next year\n\n## ${families}\n\n**Key results**\n\n- [ ] ${visits}\n\n**Initiatives**\n\n- Reminder by mail\n`,
    [
      { title: families, kind: 'goal' },
      { title: visits, kind: 'goal' },
      { title: 'Reminder by mail', kind: 'initiative' },
    ],
  );
  reads(
    'stand below a chapter that is none',
    `# Next year\n\n## Q1 2027\n\n- Objective: ${families}\n- KR: ${visits}\n\n## Goals\n\n- KR: ${toys}\n`,
    [{ title: families, section: ['Next year', 'Q1 2027'] }, { title: visits }, { title: toys }],
  );
  reads(
    'are read in any backlog that has both',
    `# Toys\n\nObjective 1: ${families}\n\n- KR1: ${visits}\n`,
    [
      { id: '1', kind: 'goal' },
      { id: 'KR1', kind: 'goal', parent: '1' },
    ],
    'toys.backlog.md',
  );
  reads(
    'are read where a goal is told in another way',
    `# Toys\n\n## OKR-1: ${families}\n\n- **Type:** OKR\n- **Key result 1:** ${visits}\n`,
    [
      { id: 'OKR-1', kind: 'goal' },
      { id: '1', title: visits, kind: 'goal', parent: 'OKR-1' },
    ],
    'toys.backlog.md',
  );
  reads(
    'may be the rows of a table, the objective named once',
    `# OKRs\n\n| Objective | Key result | Now |\n| --- | --- | --- |\n| ${families} | ${visits} | 33 % |\n| | ${toys} | 3 % |\n`,
    [
      { title: families, kind: 'goal', notes: [] },
      { title: visits, kind: 'goal', notes: ['33 %'] },
      { title: toys, kind: 'goal', notes: ['3 %'] },
    ],
  );
  reads(
    'have the ids of their rows',
    `# OKRs\n\n## O1 – ${families}\n\n| ID | Key result | Baseline | Target |\n| --- | --- | --- | --- |\n| KR1.1 | ${visits} | 31 % | 45 % |\n`,
    [
      { id: 'O1', kind: 'goal' },
      { id: 'KR1.1', title: visits, kind: 'goal', parent: 'O1', notes: ['31 %', '45 %'] },
    ],
  );
  reads(
    'may be lines of a text',
    `Objective: ${families} (Level: PM)\nKR1: ${visits}\nKR2: ${toys}\n`,
    [
      { title: families, kind: 'goal', storyLevel: false, fields: ['level: PM'] },
      { id: 'KR1', title: visits, kind: 'goal' },
      { id: 'KR2', title: toys, kind: 'goal' },
    ],
    'okrs.txt',
  );
  reads(
    'may be data',
    `objectives:\n  - objective: ${families}\n    key_results:\n      - ${visits}\n      - kr: ${toys}\n`,
    [
      { title: families, kind: 'goal' },
      { title: visits, kind: 'goal' },
      { title: toys, kind: 'goal' },
    ],
    'okrs.yaml',
  );
  reads(
    'have details in lists below them, which are none, and others beside them',
    `# OKRs\n\n## O1: ${families}\n\n- Type: Goal\n- Owner: Ann\n\n## Objectives\n\n- Objective: ${visits}\n- ${toys}\n`,
    [
      { id: 'O1', title: families },
      { id: null, title: visits },
      { id: null, title: toys },
    ],
  );
  for (const [what, source, path] of [
    [
      'the aim of a step over what is delivered',
      '# Roadmap\n\n**Objective:** Open in May\n\n- sign\n- shelves\n',
      'roadmap.md',
    ],
    ['code', '# Toys\n\n    npm run build\n', 'okrs.md'],
  ] as const)
    reads(
      `take no list for results below ${what}`,
      source,
      what === 'code' ? [] : [{ title: 'Open in May', kind: 'goal' }],
      path,
    );
  for (const [what, source] of [
    ['German', '## Ziel 1: Mehr\n\n**Schlüsselergebnisse:**\n\n- 40 % kommen wieder\n'],
    ['Portuguese', '## Objetivo 1: Mais\n\nResultados-chave:\n\n- 40 % voltam\n'],
    ['French', '## Objectif 1 : Plus\n\nRésultats-clés :\n\n- 40 % reviennent\n'],
    ['Czech', '## Cíl 1: Více\n\nKlíčové výsledky:\n\n- 40 % se vrátí\n'],
    ['Japanese', '## 目標1：店長が悩まない\n\n主要な成果：\n\n- 欠品率を1%に下げる\n'],
  ] as const)
    reads(`may be in ${what}`, `# OKR 2027\n\n${source}`, [
      { id: '1', kind: 'goal', parent: null },
      { kind: 'goal', parent: '1' },
    ]);
});
