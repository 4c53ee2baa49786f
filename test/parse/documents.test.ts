import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { readDocuments } from '../../src/core/parse/data/documents';

const backlog = 'items:\n  - id: B-1\n    type: story\n    title: Rent a boat\n';

describe('YAML that is one mistake after the other', () => {
  for (const piece of [']', '}', '- ]\n', '[1}', '%x\n'])
    it(`is read no further than a hundred of ${JSON.stringify(piece)}`, () => {
      const documents = readDocuments(piece.repeat(5_000), {});
      const mistakes = documents.reduce((sum, { errors }) => sum + errors.length, 0);
      assert.ok(mistakes < 110, `${mistakes} mistakes`);
    });

  it('is told at the first of them, behind what could be read', () => {
    const { items, unreadable } = readBacklogFile('plan.backlog.yaml', backlog + ']'.repeat(5_000));
    assert.deepEqual(
      items.map(({ title }) => title?.text),
      ['Rent a boat'],
    );
    assert.deepEqual(
      unreadable.map(({ at }) => at.start),
      [backlog.length],
    );
  });

  it('in front matter takes nothing from the text below', () => {
    const file = readBacklogFile(
      'boat.md',
      `---\nstatus: open\n${'}'.repeat(5_000)}\n---\n\n## B-2: Row\n\nAs a rower, I want to row.\n`,
    );
    assert.equal(file.items[0]?.story?.role?.text, 'rower');
    assert.equal(file.unreadable.length, 1);
  });

  it('is read on behind a few mistakes', () => {
    const { items } = readBacklogFile(
      'plan.backlog.yaml',
      `---\n${backlog}]\n---\n${backlog.replace('B-1', 'B-2')}`,
    );
    assert.deepEqual(
      items.map(({ id }) => id?.text),
      ['B-1', 'B-2'],
    );
  });
});
