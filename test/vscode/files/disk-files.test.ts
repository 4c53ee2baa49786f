import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DiskFiles } from '../../../src/vscode/files/disk-files';

describe('a file that is read from disk', () => {
  it('counts as it was read last', () => {
    const files = new DiskFiles();
    const first = files.begin('lanes', false);
    const second = files.begin('lanes', false);
    assert.deepEqual([first(), second()], [false, true]);
    files.forget('lanes');
    assert.deepEqual([second(), files.has('lanes')], [false, false]);
  });

  it('stays listed once somebody had it listed, however often it is read anew', () => {
    const files = new DiskFiles();
    files.begin('lanes', true);
    files.begin('lanes', false);
    files.begin('keys', false);
    assert.deepEqual([files.isListed('lanes'), files.isListed('keys')], [true, false]);
  });
});
