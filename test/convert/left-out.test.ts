import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeLines, leftOut } from '../../src/core/convert/left-out';
import { tellLosses, type Loss } from '../../src/core/convert/losses';
import { readBacklogFile } from '../../src/core/parse';

describe('what no item holds', () => {
  for (const [path, source, lines] of [
    [
      'keys.backlog.md',
      '# Keys\n\nAbout keys.\n\n## US-1: Lend a key\n\n- **Type:** story\n- **Estimate:** 3\n\nAs a tenant, I want keys.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n**Acceptance criteria:**\n\n- [ ] It turns\n  - twice\n\nA note stays.\n',
      'lines 3, 12, 14, 19',
    ],
    [
      'lists.backlog.md',
      '# Keys\n\n## US-1: Lend a key\n\nAs a tenant, I want keys.\n\n**Acceptance criteria:**\n\n- [ ] A receipt is printed with:\n  - the name\n  - the hour,\n    to the minute\n- [ ] The log has:\n\n  ```\n  key\n  ```\n',
      'line 16',
    ],
    [
      'keys.backlog.yaml',
      'version: 2\nitems:\n  - id: US-1\n    type: story\n    title: Keys\n    colour: red\n    acceptance_criteria:\n      - It turns\n',
      'lines 1, 6',
    ],
    [
      'keys.feature',
      '# lang\nFeature: Keys\n  As a tenant\n  I want keys\n\n  Background:\n    Given a lock\n\n  Scenario: Turn\n    When it turns\n    Then it opens\n',
      'lines 1, 6–7',
    ],
    [
      'keys.backlog.yaml',
      'items:\n  - title: Keys\n    acceptance_criteria:\n      - id: AC-1\n        criterion: The door opens\n',
      '',
    ],
    ['roadmap.md', '# Roadmap\n\n**Q1 2027:**\n\n- Keys\n\n1. Later\n   - Locks\n\nWe vote.\n', 'line 10'],
    ['keys.stories.txt', 'As a tenant, I want keys, so that I can go home.\n', ''],
    ['keys.backlog.csv', 'ID,Title,Status,Colour\nUS-1,Keys,todo,red\n', ''],
  ] as const) {
    it(path, () => {
      const found = leftOut(readBacklogFile(path, source));
      assert.equal(found.length === 0 ? '' : describeLines(found), lines);
    });
  }
});

describe('telling losses', () => {
  const loss = (item: string, becomes: string | null = null): Loss => ({
    item,
    aspect: 'status',
    value: 'todo',
    becomes,
  });

  it('names the items that lose the same in one line', () => {
    const items = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7'];
    assert.deepEqual(
      tellLosses(
        items.map((item) => loss(item)),
        'kiro',
      ),
      ['A-1, A-2, A-3, A-4, A-5 and 2 more: kiro has no place for status "todo".'],
    );
  });

  it('tells what reads as something else', () => {
    assert.deepEqual(tellLosses([loss('A-1', 'done')], 'csv'), ['A-1: status "todo" will read as done.']);
  });
});
