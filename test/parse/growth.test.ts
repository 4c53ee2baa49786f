import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf } from '../../src/core/level';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';

const story = '# Backlog\n\n## L-1: Renew\n\nAs a reader, I want ';

/** Pieces that, repeated, once took four times as long for twice as many. */
const repeated: readonly (readonly [piece: string, what: string])[] = [
  ['1', 'a number'],
  ['x', 'a word'],
  ['L-', 'a word with hyphens'],
  ['[', 'opening brackets'],
  ['](', 'halves of links'],
  ['(a ', 'round brackets'],
  ['{{', 'braces'],
  ['“a ', 'opening quotes'],
];

describe('a story with an endless run of one thing', () => {
  for (const [piece, what] of repeated) {
    it(`takes no more than its length: ${what}`, () => {
      const short = fastest(story + piece.repeat(15_000 / piece.length));
      const long = fastest(story + piece.repeat(120_000 / piece.length));
      // In step with the length it is 8 times as long, with its square 64 times; what takes no time proves nothing.
      assert.ok(long < Math.max(short, 8) * 28, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
    });
  }
});

/** The better of two goes, so that what else the machine does counts for less. */
function fastest(source: string): number {
  return Math.min(timeOf(source), timeOf(source));
}

function timeOf(source: string): number {
  const start = performance.now();
  const file = readBacklogFile('plan.md', source);
  lint({ files: [file] });
  for (const item of file.items) levelOf(item, file);
  return performance.now() - start;
}
