import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFilter, unknownSign, writeFilter } from '../../src/vscode/level-filter';

describe('the filter line', () => {
  const lines = ['', 'price', '@PM', '@unclear two words', '@finding', '@PO @finding:vague basket'];
  for (const line of lines) {
    it(`means what it says and can be written again: "${line}"`, () => {
      assert.equal(writeFilter(readFilter(line)), line);
    });
  }

  it('takes signs in any order and in small or large letters', () => {
    assert.deepEqual(readFilter('basket @Findings @mixed'), { text: 'basket', label: 'mixed', finding: '' });
  });

  it('names the sign that means nothing', () => {
    assert.equal(unknownSign('@PO @sprint basket'), '@sprint');
    assert.equal(unknownSign('@PO basket me@home'), undefined);
  });
});
