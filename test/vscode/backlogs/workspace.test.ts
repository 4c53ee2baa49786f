import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { findItem } from '../../../src/vscode/backlogs/item-target';
import { Hat } from '../../../src/vscode/levels/hat';
import { LevelTree } from '../../../src/vscode/overview/level-tree';
import { Output } from '../../../src/vscode/backlogs/output';
import { Rows } from '../../../src/vscode/overview/rows';
import { Settings } from '../../../src/vscode/settings/settings';
import { Workspace } from '../../../src/vscode/backlogs/workspace';
import { stage, Uri, workspace, type FakeDocument } from '../fake';
import { memory } from '../memory';

const lane = '## LANE-1: Book a lane\n\nAs a swimmer, I want to book a lane, so that I need not wait.\n';
const key = lane.replace('LANE-1', 'KEY-1').replaceAll('a lane', 'a locker');

describe('the backlogs of the workspace', () => {
  let parts: { settings: Settings; backlogs: Backlogs; files: Workspace; output: Output };
  const known = (): string[] =>
    parts.backlogs
      .all()
      .map(({ uri }) => uri.path)
      .sort();
  const findings = (): string[] =>
    parts.backlogs.all().flatMap((one) => one.findings.map(({ rule }) => rule));

  beforeEach(() => {
    stage.root = '/pool';
    stage.files.set('/pool/lanes.backlog.md', lane);
    stage.files.set('/pool/keys.backlog.md', key);
    const output = new Output();
    const settings = new Settings();
    const backlogs = new Backlogs(settings);
    parts = { output, settings, backlogs, files: new Workspace(backlogs, settings, output) };
  });

  afterEach(() => {
    for (const part of Object.values(parts)) part.dispose();
    for (const map of [stage.files, stage.gone, stage.settings]) map.clear();
    stage.documents.length = 0;
    stage.folders.length = 0;
    stage.warnings.length = 0;
    stage.root = '';
  });

  async function set(setting: string, value: unknown): Promise<void> {
    stage.settings.set(setting, value);
    const read = new Promise<void>((resolve) => parts.files.onDidRead(resolve));
    stage.configured.fire({ affectsConfiguration: () => true });
    await read;
  }

  async function arrange(folders: readonly string[]): Promise<void> {
    stage.folders.splice(0, stage.folders.length, ...folders);
    const read = new Promise<void>((resolve) => parts.files.onDidRead(resolve));
    stage.foldersChanged.fire();
    await read;
  }

  async function open(path: string, text: string, version = 1): Promise<FakeDocument> {
    const document = { uri: Uri.file(path), version, isClosed: false, getText: () => text };
    stage.documents.push(document);
    stage.opened.fire(document);
    await settled();
    return document;
  }

  it('hold what the editor shows, when a file is opened while it is read from disk', async () => {
    stage.fileCreated.fire(Uri.file('/pool/lanes.backlog.md'));
    await open('/pool/lanes.backlog.md', lane.replace('LANE-1', 'LANE-2'), 7);
    await settled();
    const report = parts.backlogs.all().find(({ uri }) => uri.path === '/pool/lanes.backlog.md');
    assert.deepEqual([report?.version, report?.file.items[0]?.id?.text], [7, 'LANE-2']);
  });

  it('are listed as somebody asked, also when a file is read anew meanwhile', async () => {
    const reading = parts.files.readAll(true);
    stage.fileCreated.fire(Uri.file('/pool/lanes.backlog.md'));
    await reading;
    await settled();
    assert.ok(parts.backlogs.all().every(({ isListed }) => isListed));
  });

  it('are listed no longer when a file that nobody asked for is closed', async () => {
    await parts.files.readOnce();
    const document = await open('/pool/lanes.backlog.md', lane);
    const isListed = (): boolean[] =>
      parts.backlogs.all().flatMap((one) => (one.uri.path.includes('lanes') ? [one.isListed] : []));
    assert.deepEqual(isListed(), [true]);
    stage.documents.length = 0;
    stage.closed.fire(document);
    await settled();
    assert.deepEqual(isListed(), [false]);
  });

  it('know no configuration beside their folder, be its name as it may', async () => {
    stage.root = '/home/me/back';
    stage.files.set('/home/me/backlog-lens.config.yml', 'rules:\n  story-missing-benefit: off\n');
    await open('/home/me/back/a.backlog.md', lane.replace(', so that I need not wait', ''));
    assert.ok(findings().includes('story-missing-benefit'));
  });

  it('are looked at once more before a command changes an item of theirs', async () => {
    const document = await open('/pool/lanes.backlog.md', lane, 1);
    const typed = { ...document, version: 2, getText: () => `Two lines\n\n${lane}` };
    stage.documents.splice(0, 1, typed);
    const offset = typed.getText().indexOf('LANE-1');
    const found = await findItem(parts.backlogs, { uri: document.uri.toString(), offset });
    assert.deepEqual([found?.report.version, found?.item.span.start], [2, 'Two lines\n\n'.length]);
  });

  it('are checked although the setting of the rules was emptied by hand', async () => {
    stage.settings.set('rules', null);
    await open('/pool/lanes.backlog.md', lane);
    assert.deepEqual(known(), ['/pool/lanes.backlog.md']);
  });

  it('come back when the settings that kept them away are taken back', async () => {
    await parts.files.readOnce();
    assert.deepEqual(known(), ['/pool/keys.backlog.md', '/pool/lanes.backlog.md']);
    await set('exclude', ['**/keys*']);
    assert.deepEqual(known(), ['/pool/lanes.backlog.md']);
    await set('enable', false);
    assert.deepEqual(known(), []);
    await set('exclude', []);
    await set('enable', true);
    assert.deepEqual(known(), ['/pool/keys.backlog.md', '/pool/lanes.backlog.md']);
  });

  it('are found by names that are settled later', async () => {
    stage.files.set('/pool/wishes.md', key.replace('KEY-1', 'WISH-1'));
    await parts.files.readOnce();
    await set('include', ['**/wish*']);
    assert.ok(known().includes('/pool/wishes.md'));
  });

  it('are found by what their front matter says, as long as it does', async () => {
    const wishes = `---\nbacklog: true\n---\n\n${key.replace('KEY-1', 'WISH-1')}`;
    for (const name of ['wishes.md', 'wishes.mdx', 'node_modules/wishes.md'])
      stage.files.set(`/pool/${name}`, wishes);
    stage.files.set('/pool/notes.md', key);
    await parts.files.readOnce();
    const byName = ['/pool/keys.backlog.md', '/pool/lanes.backlog.md'];
    assert.deepEqual(known(), [...byName, '/pool/wishes.md', '/pool/wishes.mdx']);
    stage.files.set('/pool/wishes.md', key);
    stage.fileCreated.fire(Uri.file('/pool/wishes.md'));
    await settled();
    assert.deepEqual(known(), [...byName, '/pool/wishes.mdx']);
  });

  it('are none that are left out on purpose, opened or not, whatever their front matter says', async () => {
    const wishes = `---\nbacklog: true\n---\n\n${key.replace('KEY-1', 'WISH-1')}`;
    await open('/pool/wishes.md', wishes);
    assert.deepEqual(known(), ['/pool/wishes.md']);
    stage.files.set('/pool/wishes.md', wishes);
    stage.settings.set('exclude', ['pool/wish*']);
    stage.configured.fire({ affectsConfiguration: () => true });
    await settled();
    assert.deepEqual(known(), []);
  });

  it('are each their own in folders beside each other, though ids and names are the same', async () => {
    stage.files.clear();
    stage.folders.push('/north/pool', '/south/pool');
    for (const folder of stage.folders) stage.files.set(`${folder}/product-backlog.md`, lane);
    await parts.files.readOnce();
    assert.deepEqual(
      parts.backlogs.all().map(({ file, shared }) => [file.path, shared]),
      [
        ['north/pool/product-backlog.md', []],
        ['south/pool/product-backlog.md', []],
      ],
    );
    stage.files.set('/south/pool/further.backlog.md', lane);
    stage.fileCreated.fire(Uri.file('/south/pool/further.backlog.md'));
    await settled();
    parts.backlogs.checkWaiting();
    const double = parts.backlogs
      .all()
      .filter(({ shared }) => shared.some(({ rule }) => rule === 'item-duplicate-id'));
    assert.deepEqual(
      double.map(({ file }) => file.path),
      ['south/pool/further.backlog.md'],
    );
  });

  it('have nothing to do with a file from elsewhere, though it has the same ids', async () => {
    stage.root = '/pool';
    await parts.files.readOnce();
    await open('/home/me/lanes.backlog.md', lane);
    assert.equal(known().length, 3);
    assert.deepEqual(
      findings().filter((rule) => rule.includes('duplicate')),
      [],
    );
    await open('/pool/more.backlog.md', lane);
    assert.ok(findings().includes('item-duplicate-id'));
  });

  it('come and go with the folder they are in', async () => {
    stage.files.clear();
    stage.folders.push('/north/pool', '/south/pool');
    for (const folder of [...stage.folders, '/west/pool'])
      stage.files.set(`${folder}/product-backlog.md`, lane);
    await parts.files.readOnce();
    await arrange(['/north/pool', '/west/pool']);
    assert.deepEqual(known(), ['/north/pool/product-backlog.md', '/west/pool/product-backlog.md']);
  });

  it('stay in the list of problems, and so do those that come later, once somebody had all of them listed', async () => {
    await parts.files.readAll(true);
    await set('enable', false);
    await set('enable', true);
    assert.deepEqual(
      parts.backlogs.all().map(({ isListed }) => isListed),
      [true, true],
    );
  });

  it('come and go with the folders of the workspace', async () => {
    await parts.files.readOnce();
    const document = await open('/pool/keys.backlog.md', key);
    stage.files.set('/gym/courts.backlog.md', lane.replace('LANE-1', 'COURT-1'));
    stage.root = '/gym';
    const read = new Promise<void>((resolve) => parts.files.onDidRead(resolve));
    stage.foldersChanged.fire();
    await read;
    // What is open is checked, wherever it stands.
    assert.deepEqual(known(), ['/gym/courts.backlog.md', '/pool/keys.backlog.md']);
    stage.documents.length = 0;
    stage.closed.fire(document);
    await settled();
    assert.deepEqual(known(), ['/gym/courts.backlog.md']);
  });

  it('are not read before somebody asks for them', async () => {
    stage.configured.fire({ affectsConfiguration: () => true });
    stage.fileCreated.fire(Uri.file('/pool/lanes.backlog.md'));
    await settled();
    assert.deepEqual(known(), []);
  });

  it('are looked for again by who asks next, where they could not be found', async (test) => {
    const { files, backlogs } = parts;
    await open('/pool/keys.backlog.md', key);
    const search = test.mock.method(workspace, 'findFiles', () =>
      Promise.reject(new Error('the server is gone')),
    );
    const told = 'The workspace could not be searched for backlogs: the server is gone';
    assert.deepEqual(await Promise.all([files.readOnce(), files.readOnce()]), [false, false]);
    assert.deepEqual([known(), stage.warnings], [['/pool/keys.backlog.md'], [told]]);

    const hat = new Hat(memory(), backlogs);
    const tree = new LevelTree(backlogs, new Rows(backlogs, hat), hat, files, memory());
    await tree.getChildren();
    assert.deepEqual(stage.warnings, [told, told]);
    search.mock.restore();
    stage.treeShown.fire({ visible: true });
    await settled();
    assert.deepEqual(known(), ['/pool/keys.backlog.md', '/pool/lanes.backlog.md']);
    for (const part of [tree, hat]) part.dispose();
  });

  it('count a file that was moved away once, though an editor still shows it where it was', async () => {
    await open('/pool/lanes.backlog.md', lane);
    await parts.files.readOnce();
    moveAway('/pool/lanes.backlog.md', '/pool/renamed.backlog.md');
    await settled();
    await set('lintOn', 'save');
    assert.deepEqual(known(), ['/pool/keys.backlog.md', '/pool/renamed.backlog.md']);
    assert.deepEqual(
      findings().filter((rule) => rule.includes('duplicate')),
      [],
    );
  });

  it('are found in a folder that was given another name, of which the editor tells alone', async () => {
    stage.files.set('/pool/team/lockers.backlog.md', key.replace('KEY-1', 'KEY-2'));
    await parts.files.readOnce();
    stage.files.set('/pool/crew/lockers.backlog.md', key.replace('KEY-1', 'KEY-2'));
    stage.files.delete('/pool/team/lockers.backlog.md');
    stage.fileDeleted.fire(Uri.file('/pool/team'));
    stage.fileCreated.fire(Uri.file('/pool/crew'));
    await settled();
    assert.deepEqual(known(), [
      '/pool/crew/lockers.backlog.md',
      '/pool/keys.backlog.md',
      '/pool/lanes.backlog.md',
    ]);
  });

  it('know a file that is gone again once it is saved, or there again', async () => {
    const document = await open('/pool/lanes.backlog.md', lane);
    for (const event of [stage.saved, undefined]) {
      stage.gone.add('/pool/lanes.backlog.md');
      stage.fileDeleted.fire(document.uri);
      await settled();
      assert.deepEqual(known(), []);
      stage.gone.clear();
      if (event) event.fire(document);
      else stage.fileCreated.fire(document.uri);
      await settled();
      assert.deepEqual(known(), ['/pool/lanes.backlog.md']);
    }
  });
});

function moveAway(from: string, to: string): void {
  stage.files.set(to, stage.files.get(from) ?? '');
  stage.files.delete(from);
  stage.gone.add(from);
  stage.fileDeleted.fire(Uri.file(from));
  stage.fileCreated.fire(Uri.file(to));
}

/** Lets all that is under way come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}
