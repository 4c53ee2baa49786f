import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemName, type Item } from '../src/core';

const named = (title: string): string => itemName({ title: { text: title }, kind: 'story' } as Item);

describe('the name of an item in a list', () => {
  it('is its title, on one line', () => {
    assert.equal(named('Book\n a lane'), 'Book a lane');
  });

  it('is cut between two words where it is long, and says so', () => {
    const name = named('Book a lane for the swimming course of the children '.repeat(4));
    assert.ok(name.length <= 120);
    assert.match(name, / (?:Book|a|lane|for|the|swimming|course|of|children)…$/);
  });

  it('is cut somewhere where there is no space to cut at', () => {
    assert.equal(named('泳'.repeat(200)), `${'泳'.repeat(119)}…`);
  });
});
