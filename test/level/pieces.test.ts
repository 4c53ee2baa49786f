import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsOf } from '../../src/core/level/parts';
import { piecesOf } from '../../src/core/level/pieces';
import { readPart } from '../../src/core/level/read';
import { createReader } from '../../src/core/level/reader';
import { itemOf, type Sketch } from './item-of';

const reader = createReader();

const texts: readonly [sketch: Sketch, pieces: readonly string[]][] = [
  [
    { text: 'Find two bakeries for the trial, agree on a fee and build the order page' },
    ['Find two bakeries for the trial', 'agree on a fee', 'build the order page'],
  ],
  [
    { text: 'Ferry tickets: which ports next? Seat map (colours, wheelchair places) by May' },
    ['Ferry tickets:', 'which ports next?', 'Seat map', 'wheelchair places'],
  ],
  [
    { text: 'As a harbour master, I want to see the berths, so that I sleep well' },
    ['I want to see the berths', 'so that I sleep well'],
  ],
  [
    { text: 'Pilot with two ports\nfee per berth - berth plan without colours' },
    ['Pilot with two ports', 'fee per berth', 'berth plan without colours'],
  ],
  [{ text: 'Dark mode' }, ['Dark mode']],
  [{ text: 'Archive', criteria: ['Files are kept, and links still open'] }, []],
];

describe('the pieces of an item', () => {
  for (const [sketch, expected] of texts) {
    it(`are parted: ${sketch.text}`, () => {
      const pieces = piecesOf(partsOf(itemOf(sketch).item).map((part) => readPart(part, reader)));
      assert.deepEqual(
        pieces.map(({ text }) => text),
        expected,
      );
    });
  }

  it('are no more than a dozen', () => {
    const text = Array.from({ length: 40 }, (_, index) => `weigh crate number ${index}`).join(', ');
    const readings = partsOf(itemOf({ text }).item).map((part) => readPart(part, reader));
    assert.equal(piecesOf(readings).length, 12);
  });
});
