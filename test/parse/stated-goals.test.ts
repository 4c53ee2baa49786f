import { describe, it } from 'node:test';
import { expectItems, type Expected } from './summary';

function reads(what: string, source: string, expected: readonly Expected[], path = 'roadmap.md'): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

const vision = 'Every child in town can play with any toy, whatever the parents earn.';

describe('a goal in a paragraph', () => {
  for (const heading of ['Vision', 'Our vision', 'Product goal', 'Goal', 'Objective', 'North Star'])
    reads(
      `stands below "${heading}" in a document of the product`,
      `# Roadmap\n\n## ${heading}\n\n${vision}\n\n## Now\n\n- Online booking\n`,
      [
        { title: vision, kind: 'goal', storyLevel: false, section: ['Roadmap', heading] },
        { title: 'Online booking', kind: 'roadmap' },
      ],
    );
  reads(
    'stands below "Product goal" in a backlog, beside its stories',
    `# Toys\n\n## Product goal\n\n${vision}\n\n## TOY-1 Lend\n\nAs a parent, I want to borrow a toy.\n`,
    [{ title: vision, kind: 'goal' }, { id: 'TOY-1' }],
    'toys.backlog.md',
  );
  reads(
    'is no item of its own in a story',
    `# Toys\n\n## TOY-1 Lend\n\nAs a parent, I want to borrow a toy.\n\n### Vision\n\n${vision}\n`,
    [{ id: 'TOY-1' }],
    'toys.backlog.md',
  );
  for (const [what, below] of [
    ['a text of several', `${vision}\n\nThat is why we began.`],
    ['what introduces a list', 'What we want to reach this year:\n\n- more toys'],
    ['a link or a word', 'See below.'],
  ] as const)
    reads(`is none in ${what}`, `# About us\n\n## Vision\n\n${below}\n\n## Now\n\n- Online booking\n`, [
      { title: 'Online booking' },
    ]);
});
