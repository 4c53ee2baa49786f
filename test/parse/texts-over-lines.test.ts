import { describe, it } from 'node:test';
import { expectItems } from './summary';

function reads(what: string, source: string, stories: readonly (readonly (string | null)[] | null)[]): void {
  it(what, () => {
    expectItems(
      'toys.stories.txt',
      source,
      stories.map((story) => ({ story })),
    );
  });
}

describe('a text with its stories over several lines', () => {
  const both = [
    ['parent', 'reserve a toy', 'it is there'],
    ['child', 'see the toys', 'I can choose'],
  ];
  reads(
    'has one in three lines',
    'As a parent,\nI want to reserve a toy,\nso that it is there.\n\nAs a child,\nI want to see the toys,\nso that I can choose.\n',
    both,
  );
  reads(
    'has one in three bullets',
    '- As a parent\n- I want to reserve a toy\n- So that it is there.\n\n- As a child\n- I want to see the toys\n- So that I can choose.\n',
    both,
  );
  reads(
    'has one in lines with bold openings',
    '**As a** parent\n**I want to** reserve a toy\n**so that** it is there\n\n**As a** child\n**I want to** see the toys\n**so that** I can choose\n',
    both,
  );
  reads(
    'may be German',
    'Als Mutter\nmöchte ich ein Spielzeug ausleihen,\ndamit das Kind es ausprobieren kann.\n',
    [['Mutter', 'ein Spielzeug ausleihen', 'das Kind es ausprobieren kann']],
  );
  reads(
    'is no list of a story a line where one of them breaks off',
    'As a parent, I want to reserve a toy.\nAs a child, I want to see the toys.\nAs a nurse,\nI want to count the toys.\n',
    [
      ['parent', 'reserve a toy', null],
      ['child', 'see the toys', null],
      null,
      [null, 'count the toys', null],
    ],
  );
});

describe('a text that sets the template off in type', () => {
  for (const [as, want, so] of [
    ['*As a*', '*I want to*', '*so that*'],
    ['**As a**', '**I want to**', '**so that**'],
    ['- _As a_', '_I want to_', '_so that_'],
  ] as const)
    reads(
      `reads ${as} as the words it holds`,
      `${as} parent ${want} reserve a toy ${so} it is there.\n${as} child ${want} see the toys.\n`,
      [
        ['parent', 'reserve a toy', 'it is there'],
        ['child', 'see the toys', null],
      ],
    );
});

describe('a text with a block for each story', () => {
  const reserve = ['parent', 'reserve a toy', 'it is there'];
  const see = ['child', 'see the toys', 'I can choose'];
  const [first, second] = [
    'As a parent, I want to reserve a toy, so that it is there.',
    'As a child, I want to see the toys, so that I can choose.',
  ];
  it('has titles in the lines above', () => {
    expectItems('toys.stories.txt', `TOY-1: Reserve\n${first}\n\nWhat there is\n${second}\n`, [
      { id: 'TOY-1', title: 'Reserve', story: reserve },
      { title: 'What there is', story: see },
    ]);
  });
  it('has criteria in the list below', () => {
    expectItems(
      'toys.stories.txt',
      `${first}\n- It is kept for two days\n[ ] It is shown as taken\n\n${second}\n`,
      [
        { story: reserve, criteria: ['rule: It is kept for two days', 'rule: It is shown as taken'] },
        { story: see, criteria: [] },
      ],
    );
  });
  reads('is one of a story a line where a block has two', `Toys\n${first}\n${second}\n\n${first}\n`, [
    null,
    reserve,
    see,
    reserve,
  ]);
  reads(
    'is one of a line an item where a line says something else',
    `${first}\nCount the toys\n\n${second}\n`,
    [reserve, null, see],
  );
});

describe('a text that announces criteria', () => {
  const list = '- It is kept for two days\n';
  for (const label of [
    'Acceptance criteria:',
    'Acceptance criteria',
    '## Acceptance criteria',
    '**Acceptance criteria**',
    '**Acceptance criteria:**',
    '_Acceptance criteria_',
  ])
    it(`does so by "${label}"`, () => {
      expectItems('toys.stories.txt', `As a parent, I want to reserve a toy.\n${label}\n${list}`, [
        { criteria: ['rule: It is kept for two days'] },
      ]);
    });

  it('does not by a comment or by a title', () => {
    expectItems(
      'toys.stories.txt',
      '# Acceptance criteria\nAcceptance criteria\nAs a parent, I want to reserve a toy.\n',
      [{ title: 'Acceptance criteria' }, { story: ['parent', 'reserve a toy', null] }],
    );
  });
});
