import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf, readBacklogFile, type Item } from '../../../src/core';
import type { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import type { Hat } from '../../../src/vscode/levels/hat';
import type { Report } from '../../../src/vscode/backlogs/report';
import { Rows } from '../../../src/vscode/overview/rows';
import { Uri } from '../fake';

const hat = { shows: () => true } as unknown as Hat;

function rowsOf(...files: readonly (readonly [path: string, text: string])[]): Rows {
  const reports = files.map(([path, text]) => ({
    uri: Uri.file(`/pool/${path}`),
    file: readBacklogFile(path, text),
  }));
  const backlogs = {
    all: () => reports,
    prepareLevels: () => Promise.resolve(),
    levelOf: ({ file }: Report, item: Item) => levelOf(item, file),
    findingsOf: () => [],
  } as unknown as Backlogs;
  return new Rows(backlogs, hat);
}

describe('the rows of a list', () => {
  it('stand in the order of files and places', async () => {
    const all = await rowsOf(
      ['keys.stories.txt', 'KEY-1: As a swimmer, I want a key.\n'],
      ['bath.stories.txt', 'BATH-2: As a swimmer, I want it warm.\nBATH-1: As a swimmer, I want it clean.\n'],
    ).all();
    assert.deepEqual(
      all.map(({ item }) => item.id?.text),
      ['BATH-2', 'BATH-1', 'KEY-1'],
    );
  });

  it('have each a key of their own, also where items are called the same', async () => {
    const twins = '## Warm it\n\nAs a swimmer, I want it warm.\n\n';
    const keys = (await rowsOf(['bath.backlog.md', twins + twins]).all()).map(({ key }) => key);
    assert.equal(keys.length, 2);
    assert.equal(new Set(keys).size, 2);
  });
});
