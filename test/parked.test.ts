import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from '../src/core/lint';
import { readBacklogFile } from '../src/core/parse';
import { defineRule, type Rule } from '../src/core/rule';
import { rules } from '../src/core/rules';

const broken: Rule = defineRule({
  id: 'item-broken',
  on: 'item',
  severity: 'error',
  summary: 'For this test, every item is broken.',
  *check({ span }) {
    yield { at: span, message: 'Broken.' };
  },
});

function rulesIn(status: string, by: readonly Rule[]): string[] {
  const source = `items:
  - {id: B, type: story, title: Split a bill, as_a: guest, i_want: to split a bill, status: ${status}}
`;
  return lint({ files: [readBacklogFile('till.backlog.yaml', source)] }, undefined, by).map(
    ({ rule }) => rule,
  );
}

describe('a parked item', () => {
  it('is left in peace', () => {
    assert.ok(rulesIn('todo', rules).includes('story-missing-benefit'));
    assert.deepEqual(rulesIn('parked', rules), []);
    assert.deepEqual(rulesIn('"not yet"', rules), []);
  });

  it('is told of what breaks the backlog all the same', () => {
    assert.deepEqual(rulesIn('parked', [broken]), ['item-broken']);
  });

  it('may stand in a column for such, where its own word says nothing else', () => {
    const rulesBelow = (heading: string, field = ''): string[] => {
      const source = `# Till\n\n## ${heading}\n\n### B-1 Split a bill\n\nAs a guest, I want to split a bill.\n${field}`;
      return lint({ files: [readBacklogFile('till.backlog.md', source)] }).map(({ rule }) => rule);
    };
    for (const heading of ["Won't do", 'Icebox', '🧊 Parked'])
      assert.deepEqual(rulesBelow(heading), [], heading);
    for (const heading of ['Next', 'Parked cars']) assert.ok(rulesBelow(heading).length > 0, heading);
    assert.ok(rulesBelow('Icebox', '\n**Status:** In progress\n').length > 0);
  });

  it('may be struck through', () => {
    const rulesOf = (text: string): string[] =>
      lint({ files: [readBacklogFile('till.backlog.md', `# Till\n\n${text}\n`)] }).map(({ rule }) => rule);
    assert.ok(rulesOf('- As a guest, I want to split a bill').length > 0);
    assert.deepEqual(rulesOf('- ~~As a guest, I want to split a bill~~ (dropped in May)'), []);
    assert.deepEqual(rulesOf('- TILL-4 ~~As a guest, I want to split a bill~~ dropped in May'), []);
    assert.ok(rulesOf('- ~~As a guest, I want a bill~~ As a guest, I want to split a bill').length > 0);
    assert.ok(rulesOf('- ~~As a guest~~ waiter, I want to split a bill').length > 0);
    assert.ok(rulesOf('- ~~Bills~~: As a guest, I want to split a bill').length > 0);
  });
});

describe('an item that is done', () => {
  const asksForCriteria = (text: string): boolean =>
    lint({ files: [readBacklogFile('till.backlog.md', `# Till\n\n${text}\n`)] }).some(
      ({ rule }) => rule === 'item-missing-criteria',
    );
  const story = 'As a guest, I want to split a bill, so that we can leave.';

  it('is not asked how to tell that it is', () => {
    assert.ok(asksForCriteria(`- [ ] ${story}`));
    assert.ok(!asksForCriteria(`- [x] ${story}`));
    for (const status of ['Done', '✅ Done', '✅', '✔️ 2026-11-02'])
      assert.ok(!asksForCriteria(`- ${story}\n  - Status: ${status}`), status);
    for (const status of ['🔲', '🟡 In progress', '❌', '✅ Reviewed'])
      assert.ok(asksForCriteria(`- ${story}\n  - Status: ${status}`), status);
  });
});
