import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { convertBacklogs } from '../../../src/vscode/writing/convert-backlog';
import { commandIds } from '../../../src/vscode/ids';
import { Preview } from '../../../src/vscode/changes/preview';
import { Settings } from '../../../src/vscode/settings/settings';
import { FilePermission, stage, Uri } from '../fake';

const lane = 'LANE-1: As a swimmer, I want to book a lane, so that I need not wait.\n';

describe('a backlog that is converted into several files', () => {
  let parts: { dispose(): unknown }[];

  beforeEach(() => {
    const settings = new Settings();
    const backlogs = new Backlogs(settings);
    const preview = new Preview(backlogs);
    parts = [settings, backlogs, preview, convertBacklogs(backlogs, settings, preview)];
    const uri = Uri.file('/pool/lanes.stories.txt');
    stage.documents.push({ uri, version: 1, isClosed: false, getText: () => lane });
    stage.choice = 'Backlog.md';
    stage.chosenFolder = Uri.file('/new');
  });

  afterEach(() => {
    for (const part of parts) part.dispose();
    for (const list of [stage.documents, stage.warnings, stage.tabs]) list.length = 0;
    for (const map of [stage.written, stage.gone, stage.context, stage.permissions]) map.clear();
    stage.choice = '';
    stage.button = undefined;
    stage.chosenFolder = undefined;
  });

  async function convert(): Promise<string[]> {
    const done = stage.commands.get(commandIds.convertBacklog)?.(Uri.file('/pool/lanes.stories.txt'));
    for (let turn = 0; turn < 200 && stage.tabs.length === 0; turn++) await Promise.resolve();
    stage.commands.get(commandIds.saveAsShown)?.();
    await done;
    return [...stage.written.keys()];
  }

  it('writes over none that is there unless its author says so', async () => {
    assert.deepEqual(await convert(), []);
    assert.deepEqual(stage.warnings, ['This file is there already.']);
    stage.button = 'Write Over';
    const [path] = await convert();
    assert.match(path ?? '', /^\/new\/.*\.md$/);
  });

  it('asks nothing where none is there', async () => {
    stage.button = 'Write Over';
    const [path = ''] = await convert();
    stage.written.clear();
    stage.warnings.length = 0;
    stage.gone.add(path);
    assert.deepEqual([await convert(), stage.warnings], [[path], []]);
  });

  it('says why where a file cannot be written', async () => {
    stage.button = 'Write Over';
    const [path = ''] = await convert();
    stage.written.clear();
    stage.gone.add(path);
    stage.permissions.set(path, FilePermission.Readonly);
    assert.deepEqual(await convert(), []);
    assert.match(stage.warnings.at(-1) ?? '', /^new\/.*\.md could not be written: NoPermissions$/);
  });
});
