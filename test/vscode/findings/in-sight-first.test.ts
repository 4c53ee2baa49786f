import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../src/core';
import { inSightFirst } from '../../../src/vscode/findings/in-sight-first';

function findingAt(start: number, severity: Finding['severity'] = 'warning'): Finding {
  const at = { start, end: start + 5 };
  const said = { rule: 'story-missing-benefit', message: 'Say why.', file: 'toys.md', item: null };
  return { ...said, severity, at, fix: null, suggestions: [] };
}

const findings = [0, 100, 200, 300, 400].map((start) => findingAt(start));

describe('what is shown of more findings than there is room for', () => {
  const startsOf = (seen: { start: number; end: number }[], most: number, all = findings): number[] =>
    inSightFirst(all, seen, most).map(({ at }) => at.start);

  it('is what is nearest to what is in sight', () => {
    assert.deepEqual(startsOf([{ start: 310, end: 390 }], 2), [300, 400]);
    assert.deepEqual(startsOf([{ start: 402, end: 460 }], 5), [400, 300, 200, 100, 0]);
  });

  it('is what any of several editors shows', () => {
    const halves = [
      { start: 0, end: 20 },
      { start: 390, end: 420 },
    ];
    assert.deepEqual(startsOf(halves, 2), [0, 400]);
  });

  it('is the beginning where nobody sees the file', () => {
    assert.deepEqual(startsOf([], 2), [0, 100]);
  });

  it('is what breaks the backlog too, however far it is', () => {
    const broken = [...findings, findingAt(900, 'error')];
    assert.deepEqual(startsOf([{ start: 0, end: 20 }], 2, broken), [0, 900]);
  });
});
