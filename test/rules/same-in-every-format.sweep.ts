import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lint } from '../../src/core/lint';
import type { BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';

/** A story sentence among criteria is a story to the reader of Markdown. */
const isStory = /^As an? /;

describe('a criterion', () => {
  for (const name of readdirSync('measure').filter((each) => /^criteria-.*\.jsonl$/.test(each))) {
    it(`gets the same findings in Markdown as in JSON: ${name}`, () => {
      const told = readFileSync(`measure/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as { item: string; text: string })
        .filter(({ text }) => !text.includes('\n') && !isStory.test(text));
      assert.ok(told.length > 100);
      const other = told.filter(({ item, text }) => {
        const data = { items: [{ id: 'US-1', type: 'story', title: item, acceptance_criteria: [text] }] };
        const json = readBacklogFile('sample.backlog.json', JSON.stringify(data));
        const markdown = readBacklogFile(
          'sample.backlog.md',
          `# Backlog\n\n## US-1: ${item}\n\n**Acceptance criteria:**\n\n- ${text}\n`,
        );
        return rulesOn(json) !== rulesOn(markdown);
      });
      assert.deepEqual(other, []);
    });
  }
});

function rulesOn(file: BacklogFile): string {
  const found = lint({ files: [file] }).map(({ rule }) => rule);
  return [...new Set(found.filter((rule) => /^(?:criterion|scenario)-/.test(rule)))].sort().join();
}
