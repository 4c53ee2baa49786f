import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf, type Level } from '../../src/core/level';
import type { BacklogFile, Item } from '../../src/core/model';
import { carryLevels } from '../../src/core/overview/carry-levels';
import { readBacklogFile } from '../../src/core/parse';

const source = `# Harbour backlog

## Research on prices

### HB-1: Berths

As a skipper, I want to **reserve a berth**
for a night, so that I need not call.

### HB-2: Next harbours

Decide with the board which harbours to enter next year and at what price.
`;

/** Of what is done with ropes only the heading above tells. */
const withRopes = `${source}
### HB-3: Old ropes, new ropes

**Type:** task
`;

function carry(before: BacklogFile, after: BacklogFile): ReadonlyMap<Item, Level> {
  const levels = new Map(before.items.map((item) => [item, levelOf(item, before)]));
  return carryLevels(before, after, (item) => levels.get(item));
}

function read(text: string): BacklogFile {
  return readBacklogFile('harbour.backlog.md', text);
}

describe('carryLevels', () => {
  it('gives an item that moved down the level that a fresh look would give, at the new places', () => {
    const after = read(source.replace('## Research', 'A note of two\nlines.\n\n## Research'));
    const carried = carry(read(source), after);
    assert.equal(carried.size, 2);
    for (const item of after.items) assert.deepEqual(carried.get(item), levelOf(item, after));
    assert.ok([...carried.values()].some(({ evidence }) => evidence.length > 0));
  });

  it('knows nothing of an item whose words, heading or kind changed', () => {
    const before = read(source);
    const words = carry(before, read(source.replace('a berth', 'a mooring')));
    assert.deepEqual(
      [...words.keys()].map(({ id }) => id?.text),
      ['HB-2'],
    );
    assert.equal(carry(before, read(source.replace('Research on prices', 'Sprint 4'))).size, 0);
  });

  it('knows nothing of an item that is now in another language, by what its file says', () => {
    const after = read(`---\nlanguage: de\n---\n\n${source}`);
    assert.equal(after.language, 'de');
    const carried = carry(read(source), after);
    // A story has the language of its template.
    assert.deepEqual(
      [...carried.keys()].map(({ id }) => id?.text),
      ['HB-1'],
    );
    for (const [item, level] of carried) assert.deepEqual(level, levelOf(item, after));
  });

  it('knows nothing of items below a heading that is evidence and that moved while they stayed', () => {
    const before = read(withRopes.replace('## Research on prices\n', 'Note.\n\n## Research on prices\n'));
    const after = read(withRopes.replace('## Research on prices\n', '## Research on prices\n\nNote.\n'));
    assert.deepEqual(
      before.items.map(({ span }) => span),
      after.items.map(({ span }) => span),
    );
    assert.deepEqual(
      [...carry(before, after).keys()].map(({ id }) => id?.text),
      ['HB-1', 'HB-2'],
    );
  });

  it('finds a heading that is evidence where it was, or where it went', () => {
    const before = read(withRopes);
    for (const note of ['## Research on prices\n\nA note.\n', 'A note.\n\n## Research on prices\n']) {
      const after = read(withRopes.replace('## Research on prices\n', note));
      const carried = carry(before, after);
      assert.equal(carried.size, 3, note);
      for (const [item, level] of carried) assert.deepEqual(level, levelOf(item, after));
    }
  });
});
