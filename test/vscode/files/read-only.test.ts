import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { areSavable as judgeSaving, areWritable as judge } from '../../../src/vscode/files/read-only';
import { FilePermission, stage, Uri } from '../fake';

const warning = 'work/pool/lanes.md is read-only, so nothing was changed. Make the file writable first.';
const file = Uri.file('/work/pool/lanes.md');

function areWritable(...uris: readonly unknown[]): Promise<boolean> {
  return judge(uris as Parameters<typeof judge>[0]);
}

function areSavable(...uris: readonly unknown[]): Promise<boolean> {
  return judgeSaving(uris as Parameters<typeof judgeSaving>[0]);
}

describe('a file that takes no change', () => {
  afterEach(() => {
    stage.settings.clear();
    stage.permissions.clear();
    stage.warnings.length = 0;
    stage.folders = [];
    stage.documents = [];
  });

  for (const [glob, isTold] of [
    ['pool/**', true],
    ['**/lanes.md', true],
    ['**/work/pool/*', true],
    ['lanes.md', false],
    ['court/**', false],
  ] as const) {
    it(`is told${isTold ? '' : ' of none'} where "${glob}" is read-only`, async () => {
      stage.folders = ['/work'];
      stage.settings.set('readonlyInclude', { [glob]: true, 'pool/off.md': false });
      assert.equal(await areWritable(Uri.file('/work/off.md'), file), !isTold);
      assert.deepEqual(stage.warnings, isTold ? [warning] : []);
    });
  }

  it('is one no longer where it is among those that are not read-only after all', async () => {
    stage.settings.set('readonlyInclude', { '**/*.md': true });
    stage.settings.set('readonlyExclude', { '**/lanes.md': true });
    assert.equal(await areWritable(file), true);
  });

  it('is told by its file system too, and by the right to write it', async () => {
    stage.permissions.set('/work/pool/lanes.md', FilePermission.Readonly);
    assert.equal(await areWritable(file), false);
    assert.equal(await areWritable(Uri.parse('untitled:Untitled-1')), true);
  });

  it('is told by the editor, which saves none of it once it was made read-only in this session', async () => {
    const open = (saves: boolean, isDirty: boolean): void => {
      const save = (): Promise<boolean> => (isDirty ? assert.fail() : Promise.resolve(saves));
      stage.documents = [{ uri: file, version: 1, isClosed: false, isDirty, getText: () => '', save }];
    };
    open(false, false);
    assert.equal(await areSavable(file), false);
    assert.deepEqual(stage.warnings, [warning]);
    open(true, false);
    assert.equal(await areSavable(file), true);
    // What is typed in there will be saved when its author says so.
    open(false, true);
    assert.equal(await areSavable(file), true);
    stage.permissions.set('/work/pool/lanes.md', FilePermission.Readonly);
    assert.equal(await areSavable(file), false);
  });

  it('is none by settings that say nothing', async () => {
    stage.settings.set('readonlyInclude', null);
    assert.equal(await areWritable(file), true);
    assert.deepEqual(stage.warnings, []);
  });
});
