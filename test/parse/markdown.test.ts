import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';

describe('a Markdown backlog', () => {
  for (const [what, below] of [
    ['nothing', ''],
    ['a paragraph', '\n  It stands beside the old one.\n'],
    ['a list', '  - Also on a telephone\n'],
    ['a fence', '\n  ```text\n  May 5\n  ```\n'],
  ] as const) {
    it(`reads a criterion with a check box and ${what} below it`, () => {
      const source = `## US-1: Renew\n\nAs a reader, I want to renew a loan.\n\n**Criteria:**\n\n- [x] The new date is shown\n${below}- [ ] A mail is sent\n`;
      const criteria = readBacklogFile('plan.md', source).items.flatMap((item) => item.criteria);
      assert.deepEqual(
        criteria.map(({ text, form }) => [text.text, form]),
        [
          ['The new date is shown', 'checklist'],
          ['A mail is sent', 'checklist'],
        ],
      );
    });
  }
});
