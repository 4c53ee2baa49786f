import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'toys.backlog.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

describe('a line in bold type', () => {
  const criteria = 'Acceptance criteria:\n\n- It is kept for two days\n';
  reads(
    'is a title over criteria, in every backlog',
    `# Toys\n\n**Reserve a toy**\n\nOnline.\n\n${criteria}\n**Extend a loan**\n\n${criteria}`,
    ['Reserve a toy', 'Extend a loan'].map((title) => ({
      title,
      criteria: ['rule: It is kept for two days'],
    })),
    'docs/user-stories/toys.md',
  );
  reads(
    'is one over a text and its fields in the same paragraph, in a file called a backlog',
    '# Toys\n\n**Reserve a toy**\nParents reserve online.\n\n**Extend a loan**\nTwice at most.\n',
    [
      { title: 'Reserve a toy', notes: ['Parents reserve online.'] },
      { title: 'Extend a loan', notes: ['Twice at most.'] },
    ],
  );
  reads(
    'has its id',
    '# Toys\n\n## Sprint 3\n\n**TOY-1: Reserve a toy**\n\nOnline.\n\n**Priority:** High\n\n**TOY-2: Extend a loan**\n\n## Rules\n\nBe kind.\n',
    [
      { id: 'TOY-1', title: 'Reserve a toy', section: ['Toys', 'Sprint 3'], fields: ['priority: High'] },
      { id: 'TOY-2', title: 'Extend a loan', section: ['Toys', 'Sprint 3'] },
    ],
  );
  reads(
    'ends at the next heading, however deep',
    '# Toys\n\n**TOY-1: Reserve a toy**\n\nOnline.\n\n**Priority:** High\n\n## Icebox\n\n- Second branch\n',
    [
      { id: 'TOY-1', fields: ['priority: High'] },
      { title: 'Second branch', section: ['Toys', 'Icebox'], parent: null },
    ],
  );
  const told = 'As a parent, I want to borrow a toy.';
  for (const [what, source, expected] of [
    [
      'in an item',
      `## TOY-1 Lend\n\n${told}\n\n**Things to know**\n\nOld.\n\n**Open points**\n\nWho?\n`,
      [{ id: 'TOY-1' }],
    ],
    [
      'over a story, which knows its own title',
      `# Toys\n\n**Lend a toy**\n\n${told}\n`,
      [{ title: 'Lend a toy' }],
    ],
    ['of a group', `# Toys\n\n**Sprint 3**\n\nFirst.\n\n**Must have**\n\nSecond.\n`, []],
    [
      'over a list of work',
      '# Toys\n\n**TOY-1 Shelves**\n\n- [ ] Build\n- [ ] Paint\n',
      [{ title: 'Build' }, { title: 'Paint' }],
    ],
    ['alone over a text', '# Toys\n\n**What we do**\n\nWe lend toys.\n', []],
  ] as const)
    reads(`is none ${what}`, source, expected);
});
