import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { findingsIn, openFile, until, untilFound, writeFile } from '../workspace';

const story = 'As a baker, I want to see the orders of tomorrow.\n';

suite('commands', () => {
  test('"Lint this file as a backlog" takes the file for one, whatever its name', async () => {
    const { uri } = await openFile('notes.txt', story);
    await commands.executeCommand('backlogLens.lintFile');
    await untilFound(uri, 'story-missing-benefit');
  });

  test('"Lint the workspace" finds what is wrong in files that nobody opened', async () => {
    const morning = await writeFile('early/morning.stories.txt', story);
    const evening = await writeFile('late/evening.stories.txt', story.replace('tomorrow', 'yesterday'));
    const letter = await writeFile('letter.txt', story);
    // It ends when its message is closed.
    void commands.executeCommand('backlogLens.lintWorkspace');
    await untilFound(morning, 'story-missing-benefit');
    await untilFound(evening, 'story-missing-benefit');
    assert.deepEqual(findingsIn(letter), []);

    // A folder takes its findings along.
    await workspace.fs.delete(Uri.joinPath(morning, '..'), { recursive: true });
    await untilFound(morning);
    await untilFound(evening, 'story-missing-benefit');
  });

  test('a move in a file that was made read-only in this session is taken back, for it would be lost', async () => {
    const other = await openFile('other.backlog.md', story);
    const document = await openFile('session.backlog.md', story);
    for (const { uri } of [document, other])
      await until(languages.onDidChangeDiagnostics, () => findingsIn(uri).length > 0);
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      const place = { start: 0, end: story.length };
      for (const { uri } of [document, other]) {
        const change = { title: `Move ${uri.path}`, edits: [{ span: place, text: '' }], isMove: true };
        const moved = commands.executeCommand('backlogLens.applyMove', uri, change);
        const isAsked = (): boolean =>
          window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith(change.title)));
        await until(window.tabGroups.onDidChangeTabs, isAsked);
        await commands.executeCommand('backlogLens.moveAsShown');
        await moved;
      }
      assert.deepEqual([document.getText(), document.isDirty], [story, false]);
      assert.equal(other.getText(), '');
    } finally {
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  });

  test('"Show output" shows it', async () => {
    await commands.executeCommand('backlogLens.showOutput');
  });

  test('the link of a finding opens the page of its rule', async () => {
    await commands.executeCommand('backlogLens.explainRule', 'story-missing-benefit');
    const isShown = (): boolean =>
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('story-missing-benefit')),
      );
    await until(window.tabGroups.onDidChangeTabs, isShown);
  });
});
