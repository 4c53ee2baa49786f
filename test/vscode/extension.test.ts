import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ExtensionContext } from 'vscode';
import { activate } from '../../src/vscode/extension';
import { commandIds } from '../../src/vscode/ids';
import { alive, l10n, stage, Uri, type FakeDocument } from './fake';

/** As much of a context as the extension takes. */
function contextOf(subscriptions: { dispose(): unknown }[]): ExtensionContext {
  const memory = new Map<string, unknown>();
  const workspaceState = {
    get: (key: string, otherwise?: unknown): unknown => memory.get(key) ?? otherwise,
    update: (key: string, value: unknown): Promise<void> => Promise.resolve(void memory.set(key, value)),
  };
  return {
    subscriptions,
    workspaceState,
    extensionUri: Uri.file('/extension'),
  } as unknown as ExtensionContext;
}

function documentOf(path: string, text: string, version = 1): FakeDocument {
  return { uri: Uri.file(path), version, isClosed: false, getText: () => text };
}

async function untilDiagnosed(document: FakeDocument): Promise<readonly { message: string }[]> {
  const key = document.uri.toString();
  for (let turn = 0; turn < 100 && !stage.diagnostics.has(key); turn++) await Promise.resolve();
  return stage.diagnostics.get(key) ?? [];
}

/** Whether it comes to be so while what is under way is done. */
async function becomes(isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 100 && !isSo(); turn++) await Promise.resolve();
  return isSo();
}

/** Starts the extension until the test is over. */
function start(test: TestContext): void {
  const subscriptions: { dispose(): unknown }[] = [];
  activate(contextOf(subscriptions));
  test.after(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
}

describe('activate', () => {
  const story = 'As a nurse, I want to free a bed.';

  it('leaves nothing alive when it is disposed of', () => {
    const before = alive.size;
    const subscriptions: { dispose(): unknown }[] = [];
    activate(contextOf(subscriptions));
    assert.ok(alive.size > before + subscriptions.length / 2, 'the features registered something');
    for (const subscription of subscriptions) subscription.dispose();
    assert.equal(alive.size, before);
  });

  it('says of a file that has not changed what another one made wrong, and takes it back', async (test) => {
    start(test);
    const item = (id: string, title: string): string =>
      `## ${id}: ${title}\n\nAs a nurse, I want to print the ${title.toLowerCase()}.\n`;
    const ward = documentOf('/ward/ward.backlog.md', item('US-1', 'Rota'));
    const kitchen = documentOf('/ward/kitchen.backlog.md', item('US-2', 'Menu'));
    const isTwice = (): boolean =>
      stage.diagnostics.get(kitchen.uri.toString())?.some(({ message }) => message.includes('US-2')) === true;

    stage.opened.fire(ward);
    stage.opened.fire(kitchen);
    await untilDiagnosed(kitchen);
    assert.ok(!isTwice());
    stage.opened.fire(documentOf('/ward/ward.backlog.md', item('US-2', 'Rota')));
    assert.ok(await becomes(isTwice));
    stage.opened.fire(documentOf('/ward/ward.backlog.md', item('US-3', 'Rota')));
    assert.ok(await becomes(() => !isTwice()));
  });

  it("says what it finds in the editor's language", async (test) => {
    test.mock.method(l10n, 't', (english: string) => `auf Deutsch: ${english}`);
    start(test);
    const ward = documentOf('/ward/translated.stories.txt', story);
    stage.opened.fire(ward);
    const told = (await untilDiagnosed(ward)).map(({ message }) => message);
    assert.deepEqual(told, ['auf Deutsch: Say why the user wants {0}.']);
  });

  it('takes the other side of a comparison for no backlog: every id would stand there twice', async (test) => {
    start(test);
    const text = '## US-1: Rota\n\nAs a nurse, I want to print the rota, so that I can hang it up.\n';
    const ward = documentOf('/ward/compared.backlog.md', text);
    const before = { ...ward, uri: Uri.from({ scheme: 'git', path: ward.uri.path }) };
    stage.opened.fire(ward);
    stage.opened.fire(before);
    stage.opened.fire(documentOf('/ward/later.stories.txt', story));
    await untilDiagnosed(documentOf('/ward/later.stories.txt', story));
    assert.deepEqual(
      (await untilDiagnosed(ward)).filter(({ message }) => message.includes('US-1')),
      [],
    );
    assert.deepEqual(await untilDiagnosed(before), []);
  });

  it('takes who points at the other side of a comparison to mean the file, whatever it is asked for', async (test) => {
    start(test);
    const ward = documentOf('/ward/handover.txt', story);
    const before = { ...ward, uri: Uri.from({ scheme: 'git', path: ward.uri.path, query: '{"ref":"~"}' }) };
    stage.documents.push(ward, before);
    for (const command of [commandIds.lintFile, commandIds.convertBacklog]) {
      stage.active = before;
      await stage.commands.get(command)?.();
      assert.equal((await untilDiagnosed(ward)).length, 1, command);
      assert.deepEqual(await untilDiagnosed(before), [], command);
      stage.diagnostics.clear();
    }
    // Where the file is gone, what is shown of it is all there is.
    stage.gone.add(ward.uri.path);
    await stage.commands.get(commandIds.lintFile)?.();
    assert.equal((await untilDiagnosed(before)).length, 1);
    stage.gone.clear();
    stage.documents.length = 0;
    stage.active = undefined;
  });

  it('says to who asks for it that a file is not looked at where it was turned off', async (test) => {
    start(test);
    stage.active = documentOf('/ward/handover.txt', story);
    stage.settings.set('enable', false);
    await stage.commands.get(commandIds.lintFile)?.();
    assert.deepEqual(stage.told, [
      'Backlog Lens is turned off for this file, by the setting backlogLens.enable.',
    ]);
    stage.settings.clear();
    await stage.commands.get(commandIds.lintFile)?.();
    assert.equal(stage.told.length, 1);
    assert.equal((await untilDiagnosed(stage.active)).length, 1);
    stage.active = undefined;
    stage.told.length = 0;
  });

  it('says above a dialog that asks for a folder what becomes of it', async (test) => {
    start(test);
    stage.choice = 'Kanban';
    for (const [command, ...told] of [
      [
        commandIds.openSample,
        'Choose a folder: backlog-lens-sample is made in it, and opened',
        'Put the Sample Here',
      ],
      [commandIds.newBacklog, 'The folder for the new backlog', 'Put the Backlog Here'],
    ] as const) {
      await stage.commands.get(command)?.();
      assert.deepEqual(stage.dialog, told);
    }
    stage.choice = '';
  });

  it('asks which file is meant where none is open, and reads it as a backlog', async (test) => {
    start(test);
    const named = documentOf('/ward/rota.txt', story);
    stage.documents.push(named);
    stage.chosenFolder = named.uri;
    await stage.commands.get(commandIds.lintFile)?.();
    assert.equal((await untilDiagnosed(named)).length, 1);
    stage.documents.length = 0;
    stage.chosenFolder = undefined;
    // Whoever chooses none is told nothing.
    await stage.commands.get(commandIds.lintFile)?.();
    assert.deepEqual(stage.told, []);
  });

  it('says of a file of a kind that is not read what is, and underlines nothing in it', async (test) => {
    start(test);
    const log = { ...documentOf('/ward/night.rst', story), languageId: 'restructuredtext' };
    stage.active = log;
    await stage.commands.get(commandIds.lintFile)?.();
    assert.match(stage.told.join(), /^Backlog Lens reads Markdown, .* no files of this kind/);
    assert.deepEqual(await untilDiagnosed(log), []);
    stage.active = undefined;
    stage.told.length = 0;
  });

  it('says what to do next where the workspace has no backlog', async (test) => {
    start(test);
    stage.folders.push('/attic');
    await stage.commands.get(commandIds.lintWorkspace)?.();
    assert.match(stage.told.join(), /^No backlog was found\. .*"Lint This File as a Backlog"/);
    stage.folders.length = 0;
    stage.told.length = 0;
  });

  it('turns no rule off in a configuration that has unsaved changes', async (test) => {
    start(test);
    stage.root = '/ward';
    stage.files.set('/ward/backlog-lens.config.yml', 'rules: {}\n');
    const config = documentOf('/ward/backlog-lens.config.yml', 'rules:\n  # half a thought');
    stage.documents.push({ ...config, isDirty: true });
    const { turnOffInWorkspace } = commandIds;
    await stage.commands.get(turnOffInWorkspace)?.('story-missing-benefit', Uri.file('/ward/a.stories.txt'));
    assert.match(stage.warnings.join(), /has changes that are not saved/);
    for (const list of [stage.documents, stage.warnings]) list.length = 0;
    stage.root = '';
    stage.files.clear();
  });

  it('lists nothing of a file that was only read to be counted', async (test) => {
    start(test);
    stage.root = '/ward';
    stage.files.set('/ward/counted.stories.txt', story);
    await stage.commands.get(commandIds.showBalance)?.();
    assert.match(stage.page.html, /counted\.stories\.txt/);
    const { uri } = documentOf('/ward/counted.stories.txt', story);
    assert.deepEqual(stage.diagnostics.get(uri.toString()) ?? [], []);
    stage.root = '';
    stage.files.clear();
  });

  it('finds what is wrong in a backlog that is opened, and leaves other files alone', async (test) => {
    start(test);
    const backlog = documentOf('/ward/rota.stories.txt', story);
    const letter = documentOf('/ward/letter.txt', story);
    stage.opened.fire(backlog);
    stage.opened.fire(letter);
    assert.deepEqual(
      (await untilDiagnosed(backlog)).map(({ message }) => message),
      ['Say why the user wants "free a bed".'],
    );
    assert.deepEqual(await untilDiagnosed(letter), []);
  });
});
