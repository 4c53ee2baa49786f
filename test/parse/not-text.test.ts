import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { formatOf } from '../../src/core/parse/format-of';
import { inEnglish } from '../../src/core/say';

describe('a file that is no text', () => {
  for (const [what, source, message] of [
    ['a picture', '\uFFFDPNG\r\n\0\0\0\rIHDR\0\0', /no text/],
    ['UTF-16 read as something else', 'As a nurse, I want a rota.'.replace(/./g, '$&\0'), /UTF-16/],
  ] as const) {
    it(`is refused: ${what}`, () => {
      const { items, unreadable } = readBacklogFile('plan.txt', source);
      assert.deepEqual(items, []);
      assert.match(unreadable[0]?.message(inEnglish) ?? '', message);
      assert.equal(unreadable.length, 1);
    });
  }

  it('is not a text with one stray character', () => {
    const { items, unreadable } = readBacklogFile(
      'plan.txt',
      `As a nurse, I want a caf\uFFFD near the ward.\n${'As a nurse, I want a rota.\n'.repeat(9)}`,
    );
    assert.equal(items.length, 10);
    assert.deepEqual(unreadable, []);
  });
});

describe('the line ends of the old Macintosh', () => {
  for (const [path, source] of [
    ['plan.yaml', 'items:\n  - id: R-1\n    title: Rota\n    acceptance_criteria:\n      - It is shown\n'],
    ['plan.feature', 'Feature: Rota\n\n  Scenario: Shown\n    When I look\n    Then it is shown\n'],
    ['plan.csv', 'ID,Title,Acceptance Criteria,Status\nR-1,Rota,It is shown,open\n'],
  ] as const) {
    it(`are read in ${path}`, () => {
      const { items, unreadable } = readBacklogFile(path, source.replaceAll('\n', '\r'));
      assert.equal(items[0]?.title?.text, 'Rota');
      assert.equal(items[0].criteria.length, 1);
      assert.deepEqual(unreadable, []);
    });
  }
});

describe('the format of a file', () => {
  for (const [path, format] of [
    ['a/BACKLOG.MD', 'markdown'],
    ['prd.json.example', 'json'],
    ['plan.yaml.sample', 'yaml'],
    ['.beads/issues.jsonl', 'json'],
    ['plan.tsv', 'csv'],
    ['a.b/plan', 'text'],
  ] as const) {
    it(`is ${format} for ${path}`, () => {
      assert.equal(formatOf(path), format);
    });
  }
});
