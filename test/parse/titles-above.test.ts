import { describe, it } from 'node:test';
import { expectItems } from './summary';

const story = 'As a parent, I want to reserve a toy.';
const other = 'As a child, I want to see the toys.';

function reads(what: string, source: string, titles: readonly (string | null)[]): void {
  it(what, () => {
    expectItems(
      'toys.backlog.md',
      `# Toys\n\n${source}`,
      titles.map((title) => ({ title })),
    );
  });
}

describe('a line in bold type over a list', () => {
  reads('is the title of the one story in it', `**TOY-1: Reserve**\n\n- ${story}\n`, ['Reserve']);
  reads(
    'is so without an id where each of several lists has one',
    `**Reserve a toy**\n\n- ${story}\n\n**See the toys**\n\n- ${other}\n`,
    ['Reserve a toy', 'See the toys'],
  );
  reads('names a group of several', `**Toy shelf**\n\n- ${story}\n- ${other}\n`, [null, null]);
  reads(
    'names groups where one of them has several',
    `**Toy shelf**\n\n- ${story}\n- ${other}\n\n**Play room**\n\n- As a nurse, I want to count the toys.\n`,
    [null, null, null],
  );
  reads('may name a group of one', `**Play room**\n\n- ${story}\n`, [null]);
  reads('is no title where it sorts', `**Must have**\n\n- ${story}\n\n**Should have**\n\n- ${other}\n`, [
    null,
    null,
  ]);
});

describe('a line with an id above a story', () => {
  reads('is its title', `TOY-1: Reserve a toy\n\n${story}\n`, ['Reserve a toy']);
  reads('is so over its label', `TOY-1: Reserve a toy\n\n**User story**\n\n${story}\n`, ['Reserve a toy']);
  reads('is none where it is a sentence', `TOY-1: Reserved toys are kept.\n\n${story}\n`, [null]);
});
