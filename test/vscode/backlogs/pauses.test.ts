import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocument } from 'vscode';
import { Pauses } from '../../../src/vscode/backlogs/pauses';
import { Uri } from '../fake';

const { uri: lanes } = { uri: Uri.file('/pool/lanes.backlog.md') } as unknown as TextDocument;

describe('the pause before a look', () => {
  it('begins anew with each key', ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const pauses = new Pauses();
    const looks: string[] = [];
    pauses.wait(lanes, () => looks.push('first'));
    mock.timers.tick(150);
    pauses.wait(lanes, () => looks.push('second'));
    mock.timers.tick(150);
    assert.deepEqual(looks, []);
    mock.timers.tick(50);
    assert.deepEqual(looks, ['second']);
  });

  it('is longer where a look takes long, within bounds', ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    for (const [took, pause] of [
      [10, 200],
      [400, 800],
      [5_000, 2_000],
    ] as const) {
      const pauses = new Pauses();
      let isDone = false;
      pauses.tookLook(took);
      pauses.wait(lanes, () => (isDone = true));
      mock.timers.tick(pause - 1);
      assert.equal(isDone, false, `${took} ms`);
      mock.timers.tick(1);
      assert.equal(isDone, true, `${took} ms`);
    }
  });

  it('ends with nothing when it is cancelled', ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const pauses = new Pauses();
    let isDone = false;
    pauses.wait(lanes, () => (isDone = true));
    pauses.cancel(lanes);
    pauses.wait(lanes, () => (isDone = true));
    pauses.dispose();
    mock.timers.tick(5_000);
    assert.equal(isDone, false);
  });
});
