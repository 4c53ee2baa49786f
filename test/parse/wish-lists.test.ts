import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, lines: readonly string[], expected: Expected): void {
  it(what, () => {
    expectItems('farm.backlog.md', `# Farm\n\n## F-1: Weekly box\n\n${lines.join('\n')}\n`, [expected]);
  });
}

const wishes = ['- see the orders', '- print labels'];

describe('a story whose wishes are a list below it', () => {
  reads(
    'goes into the list and on behind it',
    ['As a farmer, I want to:', '', ...wishes, '', 'so that nobody waits.'],
    {
      story: ['farmer', 'see the orders; print labels', 'nobody waits'],
      criteria: [],
      notes: [],
    },
  );
  reads('ends with the list', ['**As a** farmer **I want to**', '* see the orders,', '* print labels'], {
    story: ['farmer', 'see the orders, print labels', null],
  });
  reads('says "to" in each', ['As a farmer, I want:', '1. to see the orders and', '2. to print labels'], {
    story: ['farmer', 'to see the orders and to print labels', null],
  });
  reads('opens with words around the wish', ['As a farmer, I need to be able to:', ...wishes], {
    story: ['farmer', 'be able to: see the orders; print labels', null],
  });
  reads('has its benefit in bold', ['As a farmer, I want to:', ...wishes, '', '**So that** nobody waits.'], {
    story: ['farmer', 'see the orders; print labels', 'nobody waits'],
  });
  reads(
    'is told in another language',
    ['Als Bäuerin möchte ich:', '- Etiketten drucken', '', 'damit niemand wartet.'],
    {
      story: ['Bäuerin', 'Etiketten drucken', 'niemand wartet'],
    },
  );
  reads(
    'has details below a wish',
    ['As a farmer, I want to:', '- see the orders', '  - of this week', '- print labels'],
    {
      story: ['farmer', 'see the orders; of this week; print labels', null],
    },
  );
  reads(
    'goes on behind what a whole wish is about',
    ['As a farmer, I want to filter orders by:', '- day', '- size', '', 'so that nobody waits.'],
    { story: ['farmer', 'filter orders by: day; size', 'nobody waits'] },
  );
  reads(
    'has criteria below',
    ['As a farmer, I want to:', ...wishes, '', 'Acceptance criteria:', '- Orders of today stand first'],
    {
      story: ['farmer', 'see the orders; print labels', null],
      criteria: ['rule: Orders of today stand first'],
    },
  );

  it('stands in an entry', () => {
    expectItems(
      'farm.backlog.md',
      '- F-1: As a farmer, I want to:\n  - see the orders\n\n  so that nobody waits.\n',
      [{ id: 'F-1', story: ['farmer', 'see the orders', 'nobody waits'] }],
    );
  });
});

describe('a list below a story', () => {
  reads(
    'is none of its wishes where the wish is whole',
    ['As a farmer, I want to filter orders by:', '- day'],
    {
      story: ['farmer', 'filter orders by', null],
    },
  );
  reads(
    'is none of its wishes where it has a label',
    ['As a farmer, I want to see orders. Criteria:', '- Today first'],
    {
      story: ['farmer', 'see orders', null],
    },
  );

  it('is left alone below a sentence of a README', () => {
    expectItems('README.md', 'As a user, you can:\n\n- see orders\n- print labels\n', []);
  });
});

describe('wishes listed in a field', () => {
  const story = ['farmer', 'see the orders; print labels', 'nobody waits'];
  const text = ['As a farmer, I want to:', '- see the orders', '* print labels', '', 'so that nobody waits.'];

  it('are read in a description in YAML', () => {
    const lines = text.map((line) => `      ${line}`).join('\n');
    expectItems(
      'farm.backlog.yml',
      `items:\n  - id: F-1\n    title: Weekly box\n    description: |\n${lines}\n`,
      [{ id: 'F-1', story }],
    );
  });

  it('are left apart from a whole wish in another language than that of the file', () => {
    const lines = ['Als Bäuerin möchte ich Etiketten sortieren nach:', '- Tag', '- Ort'].map(
      (line) => `      ${line}`,
    );
    const source = `items:\n  - id: F-1\n    title: Print the labels of the week so that the driver can see what is for whom\n    description: |\n${lines.join('\n')}\n`;
    expectItems('farm.backlog.yml', source, [
      { story: ['Bäuerin', 'Etiketten sortieren nach: - Tag - Ort', null] },
    ]);
  });

  it('are read in a cell', () => {
    expectItems(
      'farm.backlog.csv',
      `Key,Summary,Status,Description\nF-1,Weekly box,Open,"${text.join('\n')}"\n`,
      [{ id: 'F-1', story }],
    );
  });
});
