import { describe, it } from 'node:test';
import { expectItems } from './summary';

const stories = [
  { need: 'reserve a toy', criteria: ['It is kept for two days', 'Nobody else can reserve it'] },
  { need: 'extend a loan', criteria: ['A loan is extended twice at most', 'The new date is shown'] },
  { need: 'hear when a toy is back', criteria: ['The message names the toy'] },
];

/** Stories below each other that no heading parts, each with its criteria below a label. */
function reads(what: string, { before = '', label, behind = '' }: Way, path = 'toys.backlog.md'): void {
  it(what, () => {
    const source = stories.map(({ need, criteria }, index) => {
      const opening = before.replace('#', String(index + 1));
      return `${opening}As a parent, I want to ${need}.\n\n${label}\n\n${criteria.map((one) => `- ${one}\n`).join('')}`;
    });
    expectItems(
      path,
      `# Toys\n\n${source.join('\n')}${behind}`,
      stories.map(({ need, criteria }) => ({
        story: ['parent', need, null],
        criteria: criteria.map((one) => `rule: ${one}`),
      })),
    );
  });
}

interface Way {
  /** What stands before the sentence: `#` is its number. */
  readonly before?: string;
  readonly label: string;
  readonly behind?: string;
}

describe('stories in a row', () => {
  reads('have a heading over the criteria of each', { label: '### Acceptance criteria' });
  reads('have one of the level of the sections', {
    label: '## Acceptance criteria',
    behind: '\n## Rules\n\n- Be kind\n',
  });
  reads('have one below titles in bold type', {
    before: '**TOY-#: A toy**\n\n',
    label: '### Acceptance criteria',
  });
  reads('are numbered, with criteria that are not indented', {
    before: '#. ',
    label: '**Acceptance criteria**',
  });
  reads('are numbered, with a heading over the criteria', {
    before: '#. ',
    label: '### Acceptance criteria',
  });
  reads('are bullets, with criteria that are not indented', { before: '- ', label: 'Acceptance criteria:' });
  reads('are bullets, with a heading over the criteria', { before: '- ', label: '### Acceptance criteria' });

  it('may be titles in bold type over a text', () => {
    const entry = (title: string, criterion: string): string =>
      `**${title}**\n\nParents asked for it.\n\n### Acceptance criteria\n\n- ${criterion}\n\n`;
    expectItems(
      'toys.backlog.md',
      `# Toys\n\n${entry('Reserve a toy', 'It is kept')}${entry('Extend a loan', 'Twice')}`,
      [
        { title: 'Reserve a toy', criteria: ['rule: It is kept'] },
        { title: 'Extend a loan', criteria: ['rule: Twice'] },
      ],
    );
  });

  it('end where a column begins, be it deeper than what they stand below', () => {
    expectItems(
      'toys.backlog.md',
      '# Toys\n\n**TOY-1: Reserve**\n\nAs a parent, I want to reserve a toy.\n\n### Acceptance criteria\n\n- It is kept\n\n## Icebox\n\n- Second branch\n',
      [
        { title: 'Reserve', section: ['Toys'], criteria: ['rule: It is kept'], notes: [] },
        { title: 'Second branch', section: ['Toys', 'Icebox'] },
      ],
    );
  });

  it('are no groups of criteria in bold type', () => {
    expectItems(
      'toys.backlog.md',
      '## TOY-1: Reserve a toy\n\nAs a parent, I want to reserve a toy.\n\n### Acceptance criteria\n\n**At home**\n\n- It is kept\n\n**In the shop**\n\n- It is put aside\n',
      [{ id: 'TOY-1', criteria: ['rule: It is kept', 'rule: It is put aside'] }],
    );
  });

  it('are no criteria in the words of stories', () => {
    expectItems(
      'toys.backlog.md',
      '- As a parent, I want to reserve a toy.\n\nAcceptance criteria:\n\n1. As a parent, I can reserve one toy\n2. As a guest, I cannot reserve a toy\n',
      [
        {
          criteria: ['rule: As a parent, I can reserve one toy', 'rule: As a guest, I cannot reserve a toy'],
        },
      ],
    );
  });

  // "Como" opens stories in Spanish too, "Als" in German.
  for (const [language, parts] of [
    ['Portuguese', ['Como bibliotecária', 'quero reservar um brinquedo', 'para que haja um livre']],
    ['Dutch', ['Als ouder', 'wil ik een speeltje lenen', 'zodat het kind kan spelen']],
  ] as const)
    it(`may have their parts in bullets in ${language}`, () => {
      expectItems('toys.backlog.md', `# Toys\n\n${parts.map((part) => `- ${part}\n`).join('')}`, [
        { story: parts.map((part) => part.replace(/^(?:Como|Als|quero|wil ik|para que|zodat) /, '')) },
      ]);
    });
});
