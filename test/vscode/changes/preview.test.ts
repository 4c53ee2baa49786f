import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Edit } from '../../../src/core';
import type { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { commandIds, contextKeys } from '../../../src/vscode/ids';
import { Preview } from '../../../src/vscode/changes/preview';
import type { Report } from '../../../src/vscode/backlogs/report';
import { alive, FilePermission, Position, stage, Uri } from '../fake';

const source = '- Book a lane\r\n';
const report = { uri: Uri.file('/pool/lanes.md'), version: null, file: { source } } as unknown as Report;
const title = 'Move "Book a lane" to Next';

describe('the preview of a change', () => {
  let preview: Preview;
  let before: number;
  const propose = (...edits: Edit[]): Promise<boolean> =>
    preview.apply({ title, text: `${title}?`, asks: 'move' }, [{ report, edits }]);
  /** How the file would look, by what is open. */
  const shown = (): string | undefined => {
    const [, , after] = stage.compared[0] ?? [];
    return after && stage.contents?.provideTextDocumentContent(after);
  };
  const answer = (id: string): unknown => stage.commands.get(id)?.();

  beforeEach(() => {
    before = alive.size;
    stage.files.set('/pool/lanes.md', source);
    stage.applied = 0;
    preview = new Preview({ get: () => report } as unknown as Backlogs);
  });

  afterEach(() => {
    preview.dispose();
    assert.equal(alive.size, before);
    for (const map of [stage.files, stage.context, stage.permissions]) map.clear();
    stage.tabs = [];
    stage.takesEdits = true;
    stage.warnings.length = 0;
  });

  it('asks as long as the comparison is open, then closes it and makes the change', async () => {
    const done = propose();
    await settled();
    assert.equal(stage.context.get(contextKeys.asks), 'move');
    assert.equal(stage.tabs.length, 1);
    answer(commandIds.moveAsShown);
    assert.equal(await done, true);
    assert.deepEqual(
      [stage.applied, stage.tabs.length, stage.context.get(contextKeys.asks)],
      [1, 0, undefined],
    );
  });

  it('takes a comparison that is closed for a no, and so does its button', async () => {
    for (const refuse of [closeTab, () => answer(commandIds.leaveAsItIs)]) {
      const done = propose();
      await settled();
      refuse();
      assert.equal(await done, false);
      // A late yes finds nothing to agree to.
      answer(commandIds.moveAsShown);
      await settled();
      assert.deepEqual([stage.applied, stage.warnings], [0, []]);
    }
  });

  it('goes on asking when another tab is closed, or its own is dragged elsewhere', async () => {
    const done = propose();
    await settled();
    stage.tabsChanged.fire({ closed: [{ label: 'lanes.md' }] });
    stage.tabsChanged.fire({ closed: [...stage.tabs] });
    await settled();
    answer(commandIds.moveAsShown);
    assert.equal(await done, true);
  });

  it('has one question at a time: the newer one takes the place of the older', async () => {
    const first = propose();
    await settled();
    const second = propose();
    assert.equal(await first, false);
    await settled();
    assert.equal(stage.tabs.length, 1);
    answer(commandIds.moveAsShown);
    assert.equal(await second, true);
  });

  it('asks again where the one before could not be shown', async () => {
    stage.failing = 'vscode.changes';
    await assert.rejects(propose());
    stage.failing = '';
    const done = propose();
    await settled();
    assert.equal(shown(), source);
    answer(commandIds.moveAsShown);
    assert.equal(await done, true);
  });

  it('shows what is asked now, also where another change to the same file was just put aside', async () => {
    const first = propose(insertionOf('- Lend a towel\r\n'));
    await settled();
    const firstShown = stage.compared[0]?.[2]?.toString();
    const second = propose(insertionOf('- Find a locker\r\n'));
    assert.equal(await first, false);
    await settled();
    assert.equal(shown(), `- Find a locker\r\n${source}`);
    // The editor may still hold the text of an address that it has seen.
    assert.notEqual(stage.compared[0]?.[2]?.toString(), firstShown);
    answer(commandIds.leaveAsItIs);
    assert.equal(await second, false);
  });

  it('asks nothing where one of the files takes no change: what was moved there would be lost', async () => {
    stage.permissions.set('/pool/lanes.md', FilePermission.Readonly);
    assert.equal(await propose(), false);
    assert.deepEqual([stage.applied, stage.tabs.length], [0, 0]);
    assert.match(stage.warnings.join(), /^pool\/lanes\.md is read-only, so nothing was changed/);
  });

  it('takes a change back that the editor shows and does not hold, as in a file that is read-only in this session', async () => {
    let saved = 0;
    const save = (): Promise<boolean> => Promise.resolve((saved += 1) > 0);
    const positionAt = (offset: number): Position => new Position(0, offset);
    const shown = { uri: report.uri, version: 1, isClosed: false, getText: () => source, save, positionAt };
    for (const [isDirty, onDisk, isDone] of [
      [false, source, false],
      [true, source, true],
      [false, '', true],
    ] as const) {
      stage.documents.splice(0, 1, { ...shown, isDirty: false });
      const done = propose();
      await settled();
      stage.applied = 0;
      answer(commandIds.moveAsShown);
      stage.documents.splice(0, 1, { ...shown, isDirty });
      stage.files.set('/pool/lanes.md', onDisk);
      assert.equal(await done, isDone);
      assert.deepEqual([stage.applied, saved], isDone ? [1, 1] : [2, 1]);
      stage.files.set('/pool/lanes.md', source);
    }
    assert.equal(stage.warnings.length, 1);
    assert.match(stage.warnings.join(), /^pool\/lanes\.md is read-only, so nothing was changed/);
    stage.documents.length = 0;
  });

  it('says so where the editor makes no change', async () => {
    stage.takesEdits = false;
    const done = propose();
    await settled();
    answer(commandIds.moveAsShown);
    assert.equal(await done, false);
    assert.deepEqual(stage.warnings, ['The file has changed since: please try again.']);
  });

  it('changes nothing where the file has changed since, and says so', async () => {
    const done = propose();
    await settled();
    stage.files.set('/pool/lanes.md', `${source}- Lend a towel\r\n`);
    answer(commandIds.moveAsShown);
    assert.equal(await done, false);
    assert.equal(stage.applied, 0);
    assert.match(stage.warnings.join(), /has changed since: nothing was moved/);
  });
});

function insertionOf(text: string): Edit {
  return { span: { start: 0, end: 0 }, text };
}

function closeTab(): void {
  const closed = stage.tabs;
  stage.tabs = [];
  stage.tabsChanged.fire({ closed });
}

/** Lets all that is under way come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}
