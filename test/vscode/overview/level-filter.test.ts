import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFilter, unknownSign, writeFilter } from '../../../src/vscode/overview/level-filter';

describe('the filter line', () => {
  const lines = [
    '',
    'price',
    '@PM',
    '@unclear two words',
    '@mixed @unclear',
    '@finding',
    '@finding:vague @finding:modal',
    '@PO @finding:vague basket "in the shop"',
    '"@home"',
  ];
  for (const line of lines) {
    it(`means what it says and can be written again: "${line}"`, () => {
      assert.equal(writeFilter(readFilter(line)), line);
    });
  }

  it('takes signs in any order and in small or large letters', () => {
    assert.deepEqual(readFilter('basket @Findings @Mixed'), {
      texts: ['basket'],
      labels: ['mixed'],
      findings: [''],
    });
  });

  it('takes each word by itself, and a phrase as it is quoted', () => {
    assert.deepEqual(readFilter('queue  coffee').texts, ['queue', 'coffee']);
    assert.deepEqual(readFilter('queue "hot  coffee" “to go”').texts, ['queue', 'hot coffee', 'to go']);
    assert.deepEqual(readFilter('"hot cof').texts, ['hot', 'cof']);
  });

  it('names the sign that means nothing', () => {
    assert.equal(unknownSign('@PO @sprint basket'), '@sprint');
    assert.equal(unknownSign('@PO basket me@home "@sprint"'), undefined);
  });
});
