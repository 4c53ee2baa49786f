import { describe, it } from 'node:test';
import { expectItems } from './summary';

const story = 'As a beekeeper, I want to log each hive so that I see which one is weak.\n';

function reads(what: string, below: string, fields: readonly string[]): void {
  it(what, () => {
    expectItems(
      'plan.md',
      `## US-1: Log a hive\n\n${below.startsWith(story) ? below : `${below}\n\n${story}`}`,
      [{ fields: [...fields] }],
    );
  });
}

describe('fields on one line', () => {
  const all = ['priority: Must', 'estimate: 5', 'status: Ready'];
  for (const [name, between] of [
    ['bars', ' | '],
    ['dots', ' · '],
    ['bullets', ' • '],
    ['commas', ', '],
    ['semicolons', '; '],
    ['strokes', ' / '],
    ['dashes', ' – '],
  ] as const) {
    const labels = ['Priority: Must', 'Estimate: 5', 'Status: Ready'];
    reads(`are parted by ${name}`, labels.join(between), all);
    reads(
      `are parted by ${name}, with labels in bold`,
      labels.map((field) => field.replace(/^\w+:/, '**$&**')).join(between),
      all,
    );
  }
  reads('are parted by spaces before bold', '**Priority:** Must **Story points:** 5 **Status:** Ready', all);
  reads('go on in the next line', '**Priority:** Must · **Estimate:** 5\n**Status:** Ready', all);
  reads('stand in an entry', '- Priority: Must, Estimate: 5, Status: Ready', all);
  reads('may have a sign before them', '**🔥 Priority:** Must · 📏 Estimate: 5', all.slice(0, 2));
  reads('may follow what is no field', '**Type:** Story | **Priority:** P1 | **Points:** 3', [
    'priority: P1',
    'estimate: 3',
  ]);
  reads('may have among them what is no field', '**Priority:** P1 · **Risk:** low · **Points:** 3', [
    'priority: P1',
    'estimate: 3',
  ]);
  reads('may stand below what is no field', '**Type:** Story\n**Priority:** P1', ['priority: P1']);

  reads('keep commas, strokes and dots in a value', 'Tags: hives, spring / autumn · bees', [
    'tags: hives, spring / autumn · bees',
  ]);
  reads('keep a colon in a value', 'Due: Friday, 10:30', ['date: Friday, 10:30']);
  reads('keep a word in a value that could be a label', 'Status: waits for Ann, priority: unclear', [
    'status: waits for Ann, priority: unclear',
  ]);
  reads('keep spaces before a plain label', 'Status: Ready Priority: Must', ['status: Ready Priority: Must']);
  reads('are none in an example', 'Example: a hive, Size: large', []);
  reads('are none behind a sentence', 'The log has three parts: fast notes, Status: full', []);
  reads('are none below a sentence', 'We talked about it: it is late.\nStatus: unclear', []);
});

describe('a table of fields', () => {
  const all = ['priority: Must', 'estimate: 5'];
  reads('has a row for each', '| Priority | Must |\n| --- | --- |\n| Estimate | 5 |', all);
  reads(
    'has a row of heads',
    '| Field | Value |\n| --- | --- |\n| **Priority** | Must |\n| Points | 5 |',
    all,
  );
  reads('has empty heads', '| | |\n| --- | --- |\n| ID | US-1 |\n| Priority | Must |\n| Points | 5 |', all);
  reads('has no line of dashes', '| Priority | Must |\n| Estimate | 5 |', all);
  reads(
    'is none with other heads',
    '| Field | Type |\n| --- | --- |\n| priority | text |\n| size | number |',
    [],
  );
  reads(
    'may have a column for each',
    '| Priority | Estimate | Status |\n| --- | --- | --- |\n| Must | 5 | Ready |',
    ['priority: Must', 'estimate: 5', 'status: Ready'],
  );
  reads('is none with a column of anything else', '| Priority | Bees |\n| --- | --- |\n| Must | 5 |', []);
  reads(
    'is none with several rows of values',
    '| Priority | Size |\n| --- | --- |\n| Must | 5 |\n| Low | 2 |',
    [],
  );
  reads(
    'is none with data',
    '| Size | 5 |\n| --- | --- |\n| Frames | 10 |\n| Weight | 30 |\n| Bees | all |',
    [],
  );
  reads(
    'is none under another heading',
    story + '\n### Data\n\n| Priority | Must |\n| --- | --- |\n| Size | 5 |',
    [],
  );
  reads(
    'is none below words that announce it',
    'We store:\n\n| Priority | Must |\n| --- | --- |\n| Size | 5 |',
    [],
  );
  reads('is none with a third column', '| Priority | Must | x |\n| --- | --- | --- |\n| Size | 5 | y |', []);
});

describe('fields right below a story sentence', () => {
  const told = 'As a nurse, I want to swap a shift so that I can rest';
  const story = ['nurse', 'swap a shift', 'I can rest'];
  const fields = ['priority: High', 'estimate: 3'];
  for (const [name, text] of [
    ['on lines of the paragraph', `${told}.\nPriority: High\nEstimate: 3`],
    ['without a stop before them', `${told}\n**Priority:** High\n**Estimate:** 3`],
    ['in one line', `${told}\nPriority: High | Estimate: 3`],
    ['in the entry', `- ${told}\n  Priority: High\n  Estimate: 3`],
    ['in the entry, not set in', `- ${told}\nPriority: High\nEstimate: 3`],
    [
      'behind a wrapped sentence',
      `- As a nurse,\n  I want to swap a shift\n  so that I can rest\n  Priority: High\n  Estimate: 3`,
    ],
  ] as const)
    it(`are read ${name}`, () => {
      expectItems('plan.md', `# Ward\n\n${text}\n`, [{ story, fields }]);
    });

  it('stand above the criteria of an entry', () => {
    for (const gap of ['\n', '\n\n']) {
      const entry = ['  Priority: High', '  Acceptance criteria:', '  - Both agree', '  - The ward is told'];
      const list = [`- ${told}`, ...entry].join(gap);
      const criteria = ['rule: Both agree', 'rule: The ward is told'];
      expectItems('plan.md', `# Ward\n\n${list}${gap}${list}\n`, [
        { story, criteria, fields: ['priority: High'] },
        { story, criteria, fields: ['priority: High'] },
      ]);
    }
  });

  it('stand below criteria without an empty line', () => {
    expectItems(
      'plan.md',
      `## US-1: Swap\n\n${told}\n\nAcceptance criteria:\n- Both agree\nPriority: High\n`,
      [{ criteria: ['rule: Both agree'], fields: ['priority: High'] }],
    );
  });

  it('are no part of a story in a text of YAML', () => {
    const item = `    description: |\n      ${told}\n      Priority: High\n`;
    expectItems('plan.yaml', `items:\n  - id: W-1\n${item}`, [{ story }]);
  });

  it('are no part of a scenario above them', () => {
    expectItems(
      'plan.md',
      `## US-1: Swap\n\n${told}\n\n**Acceptance criteria:**\n\nScenario: Both agree\n  Given two shifts\n  When both agree\n  Then they are swapped\n\n**Size:** M\n**MoSCoW:** Must\n`,
      [
        {
          criteria: ['gherkin: Both agree\nGiven two shifts\nWhen both agree\nThen they are swapped'],
          fields: ['estimate: M', 'priority: Must'],
        },
      ],
    );
  });
});
