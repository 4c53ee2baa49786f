import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTime, timeBeside } from '../../src/core/parse/plans/planned-times';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'roadmap.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

describe('a time of a roadmap is the section of what is planned below it', () => {
  const expected: readonly Expected[] = [
    { title: 'Snow chains', kind: 'roadmap', section: ['Roadmap', 'Q1 2027'] },
    { title: 'Ski bus', kind: 'roadmap', section: ['Roadmap', 'Q2 2027'] },
  ];
  for (const [what, source] of [
    ['as a line in bold type', '**Q1 2027**\n\n- Snow chains\n\n**Q2 2027:**\n- Ski bus\n'],
    ['as a line', 'Q1 2027\n- Snow chains\n\nQ2 2027:\n\n- Ski bus\n'],
    ['as an entry', '- Q1 2027\n  - Snow chains\n- **Q2 2027:**\n  - Ski bus\n'],
    ['as an entry with a number', '1. Q1 2027\n   1. Snow chains\n2. Q2 2027\n   1. Ski bus\n'],
    [
      'over lines of themes',
      '**Q1 2027**\n\n**Roads**\n\n- Snow chains\n\n**Q2 2027**\n\n**Slopes**\n\n- Ski bus\n',
    ],
    [
      'over prose',
      '**Q1 2027**\nTwo of us are away.\n\n- Snow chains\n\n**Q2 2027**\n\nAll are back.\n\n- Ski bus\n',
    ],
    [
      'over headings',
      '**Q1 2027**\n\n## Snow chains\n\nTo rent.\n\n**Q2 2027**\n\n## Ski bus\n\nFrom the station.\n',
    ],
    [
      'as what is shown of a part that folds away',
      '<details>\n<summary>Q1 2027</summary>\n\n- Snow chains\n\n</details>\n\n<details>\n<summary>Q2 2027</summary>\n\n- Ski bus\n\n</details>\n',
    ],
  ] as const)
    reads(what, `# Roadmap\n\n${source}`, expected);

  reads(
    'with what its author calls it',
    '# Product roadmap\n\n**Release 2.1 – Winter**\n\n- Snow chains\n\n**Now:** what we have begun\n\n- Ski bus\n',
    [
      { title: 'Snow chains', section: ['Product roadmap', 'Release 2.1 – Winter'] },
      { title: 'Ski bus', section: ['Product roadmap', 'Now: what we have begun'] },
    ],
  );
  reads(
    'over its tables and within its areas',
    '# Roadmap\n\n## Valley\n\n**Now**\n\n| Theme | Status |\n| --- | --- |\n| Parking | open |\n\n## Summit\n\n- Now\n  - Snow chains\n- Later\n  - Ski bus\n',
    [
      { title: 'Parking', kind: 'initiative', section: ['Roadmap', 'Valley', 'Now'] },
      { title: 'Snow chains', section: ['Roadmap', 'Summit', 'Now'] },
      { title: 'Ski bus', section: ['Roadmap', 'Summit', 'Later'] },
    ],
  );
  reads(
    'up to what is no time beside it, be it a column or anything else over a list',
    '# Roadmap\n\n**Later**\n\n- Ski bus\n\n**Ideas**\n\n- Night runs\n\n**Write to us:**\n\n- Ana reads it\n',
    [
      { title: 'Ski bus', section: ['Roadmap', 'Later'] },
      { title: 'Night runs', section: ['Roadmap', 'Ideas'] },
      { title: 'Ana reads it', section: ['Roadmap', 'Write to us'] },
    ],
  );
  reads(
    'with the stories and the objectives below it',
    '# Roadmap\n\n**Now**\n\n- As a skier, I want to rent chains, so that I get home.\n\n**Next**\n\n- Objective 1: Skiers come by bus\n  - KR1: 40 % do\n',
    [
      { kind: 'story', section: ['Roadmap', 'Now'] },
      { title: 'Skiers come by bus', kind: 'goal', section: ['Roadmap', 'Next'] },
      { title: '40 % do', kind: 'goal', section: ['Roadmap', 'Next'] },
    ],
  );
  reads(
    'and leaves what the heading above says that it is',
    '# Roadmap\n\n## Goals\n\n**2027**\n\n- 40 % come by bus\n\n**2028**\n\n- Half of them do\n',
    [
      { title: '40 % come by bus', kind: 'goal', section: ['Roadmap', 'Goals', '2027'] },
      { title: 'Half of them do', kind: 'goal', section: ['Roadmap', 'Goals', '2028'] },
    ],
  );
});

describe('what looks like a time over plans and is none', () => {
  reads(
    'the date of the document, or of a change to it',
    '# Product roadmap\n\nMarch 2027\n\n- Ask Ana\n\n## Now\n\n- Ski bus\n\n## Changes\n\n- March 2027: the bus was added\n- April 2027: night runs were left out\n',
    [{ title: 'Ski bus', section: ['Product roadmap', 'Now'] }],
  );
  reads(
    'the time of a plan that has a heading',
    '# Roadmap\n\n## Now\n\n### Ski bus\n\n**Q1 2027**\n\n- From the station\n\n### Chains\n\nIn steps.\n\n- Q2 2027\n  - To rent\n',
    [
      { title: 'Ski bus', notes: ['Q1 2027', 'From the station'] },
      { title: 'Chains', notes: ['In steps.', 'Q2 2027', 'To rent'] },
    ],
  );
  reads(
    'a time in a file that is no roadmap',
    '# Ski bus\n\n**Q1 2027**\n\n- Chains\n\n**Now:**\n\n- Bus\n',
    [],
    'README.md',
  );
  reads(
    'the version of a list of changes',
    '# Roadmap\n\n## v1.2 – 2026-05-01\n\n### Added\n\n- Night runs\n\n## Sprint 4\n\n- Ski bus\n',
    [{ title: 'Ski bus', section: ['Roadmap', 'Sprint 4'] }],
  );
  reads(
    'the number of a question',
    '# Roadmap\n\n## Open questions\n\n- Q1: Do skiers pay?\n- Q2: Who drives?\n',
    [
      { id: 'Q1', title: 'Do skiers pay?', kind: 'research', fields: [] },
      { id: 'Q2', title: 'Who drives?' },
    ],
  );
});

describe('a plan of a roadmap', () => {
  reads(
    'has the time beside its title as its date, or as its sprint',
    `# Our roadmap

- **Q1 2027:** Ski bus
- **Q1 2027** Snow chains
- March 2027 – Night runs
  - Until ten
- [Later] Sledges
- Warm hut (P1) (by Q3 2027)
- Sprint 4: Lost gloves
- Ski school · H2 2027
`,
    [
      { title: 'Ski bus', kind: 'roadmap', fields: ['date: Q1 2027'] },
      { title: 'Snow chains', fields: ['date: Q1 2027'] },
      { title: 'Night runs', fields: ['date: March 2027'], notes: ['Until ten'] },
      { title: 'Sledges', fields: ['date: Later'] },
      { title: 'Warm hut', fields: ['date: Q3 2027', 'priority: P1'] },
      { title: 'Lost gloves', fields: ['sprint: Sprint 4'] },
      { title: 'Ski school', fields: ['date: H2 2027'] },
    ],
  );
  reads(
    'may be a heading',
    '# Roadmap\n\n## Ski bus (Q1 2027)\n\nFrom the station.\n\n## Warm hut – H2 2027\n\nFor children.\n',
    [
      { title: 'Ski bus', fields: ['date: Q1 2027'] },
      { title: 'Warm hut', fields: ['date: H2 2027'] },
    ],
  );
  reads(
    'is called what stands in bold type, and what is said of it follows',
    `# Roadmap

## Now

- **Ski bus** – from the station
- **Snow chains:** to rent
- **Warm hut** (Q3 2027) — for children
- **[Night runs](https://example.org/12)** - until ten
- **Sledges.** They are old.
- **Ski school**
  For all who are new.
`,
    [
      { title: 'Ski bus', notes: ['from the station'] },
      { title: 'Snow chains', notes: ['to rent'] },
      { title: 'Warm hut', fields: ['date: Q3 2027'], notes: ['for children'] },
      { title: 'Night runs', notes: ['until ten'] },
      { title: 'Sledges', notes: ['They are old.'] },
      { title: 'Ski school', notes: ['For all who are new.'] },
    ],
  );
  reads(
    'is called by all of its words where bold type stresses some of them',
    '# Roadmap\n\n## Now\n\n- **Skiers** come by bus\n- Ski bus – from the station\n- **Description:** what we do\n- **In progress:** night runs\n- **Beta** – sledges\n',
    [
      { title: 'Skiers come by bus', notes: [] },
      { title: 'Ski bus – from the station', notes: [] },
      { title: 'Description: what we do', notes: [] },
      { title: 'In progress: night runs', notes: [] },
      { title: 'Beta – sledges', notes: [] },
    ],
  );
});

describe('times', () => {
  for (const words of [
    'Now',
    '🟢 Now:',
    'Next – planned',
    'Later (2028)',
    'Q1',
    "Q1 '27",
    'Q1/2027',
    '2027-Q1',
    '2027 H2',
    'FY27',
    'Q3 FY2027',
    'Q1–Q2 2027',
    'March–May 2027',
    'Mar 2027',
    'Mai',
    'Ende 2027',
    'Early 2027',
    'Summer 2027',
    '2. Halbjahr 2027',
    '3e trimestre 2027',
    'Segundo trimestre de 2027',
    'Kurzfristig',
    'Moyen terme',
    'Largo plazo',
    'Release 2.1',
    'v3.0',
    'Sprint 12 (May)',
    'Phase 2',
  ])
    it(`are: ${words}`, () => {
      assert.equal(isTime(words), true);
    });
  for (const words of [
    'Nowhere',
    'Now we begin',
    'Next steps',
    'Q5',
    'Marching bands',
    'Quarterly report',
    'T1',
    '12',
    'Phase 2: Opening',
  ])
    it(`are not: ${words}`, () => {
      assert.equal(isTime(words), false);
    });
  for (const [words, at] of [
    ['2027 goals (Q1 2027)', 'Q1 2027'],
    ['Ski bus (2028)', '2028'],
    ['Now: bus', 'Now'],
    ['Next generation bus', null],
    ['Fewer than 2000 cars', null],
    ['Node (v20)', null],
    ['Ski bus (red)', null],
    ['Q1 2027', null],
  ] as const)
    it(`stand beside what is planned, or not: ${words}`, () => {
      const found = timeBeside(words, () => false);
      assert.equal(found && words.slice(...found.at), at);
    });
});
