import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../../src/core';
import { isSameToOthers } from '../../../src/vscode/backlogs/same-to-others';

const lane = 'LANE-1: As a swimmer, I want to book a lane.\n';

describe('a file that was read anew', () => {
  const isSame = (after: string): boolean =>
    isSameToOthers(readBacklogFile('a.stories.txt', lane), readBacklogFile('a.stories.txt', after));

  it('is the same to others where its ids, stories and fields are', () => {
    assert.ok(isSame(`# Lanes\n\n${lane}`));
  });

  it('is another one where an id, a story or a field is, or an item more', () => {
    for (const after of [
      lane.replace('LANE-1', 'LANE-2'),
      lane.replace('a lane', 'a locker'),
      lane.replace('.', ' (depends on LANE-7).'),
      lane + lane.replace('LANE-1', 'LANE-2'),
    ])
      assert.ok(!isSame(after), after);
  });
});
