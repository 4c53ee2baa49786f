import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideLabel } from '../../src/core/level/decide';

const thresholds = { clearFrom: 0.4, mixedFrom: 0.5 };

/** Score, probability of both levels, and what is said. */
const cases: readonly (readonly [number, number, string])[] = [
  [-0.9, 0, 'PO'],
  [0.9, 0, 'PM'],
  [0.3, 0, 'unclear'],
  [-0.3, 0.6, 'mixed'],
  [0.9, 0.6, 'mixed'],
  [-0.99, 0.6, 'PO'],
  [-0.99, 0.7, 'mixed'],
];

describe('the label of a level', () => {
  for (const [score, mixed, label] of cases)
    it(`is ${label} at a score of ${score}, where both levels are in it by ${mixed}`, () => {
      assert.equal(decideLabel(score, mixed, thresholds), label);
    });
});
