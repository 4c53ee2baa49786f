import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { CodeAction, commands, ConfigurationTarget, Range, workspace, type TextDocument } from 'vscode';
import { openFile, readFile, retype, untilFound } from '../workspace';

const backlog = `# City archive

## ARC-4 Order a file

As a historian, I want to order a file for the reading room.

### Acceptance criteria

- Given the file is in the cellar, when I order it, then I read it on the next day.
`;

async function actionsAt(document: TextDocument, words: string, kind: string): Promise<CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(words));
  return commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(start, start),
    kind,
    // An action makes its edit when it is chosen: here so many are.
    99,
  );
}

/** Takes an action as the menu does: its edit first, then its command. */
async function take(actions: readonly CodeAction[], title: string): Promise<void> {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `"${title}" is offered`);
  if (action.edit) assert.ok(await workspace.applyEdit(action.edit));
  if (!action.command) return;
  const { command, arguments: given = [] } = action.command;
  await commands.executeCommand(command, ...(given as readonly unknown[]));
}

async function openBacklog(name: string): Promise<{ document: TextDocument; actions: CodeAction[] }> {
  const document = await openFile(`${name}.backlog.md`, backlog);
  await untilFound(document.uri, 'story-missing-benefit');
  return { document, actions: await actionsAt(document, 'order a file for', 'quickfix') };
}

/** Newer editors add actions of their own to every finding. */
function isOurs({ edit, command }: CodeAction): boolean {
  return edit !== undefined || command?.command.startsWith('backlogLens.') === true;
}

suite('quick fixes', () => {
  test('are taken back in a file that was made read-only in this session: the list of problems offers them there', async () => {
    const { document, actions } = await openBacklog('session');
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      await take(actions, 'Turn off this rule for this line (story-missing-benefit)');
      assert.deepEqual([document.getText(), document.isDirty], [backlog, false]);
    } finally {
      await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  });

  test('offer the suggestion first, and to turn the rule off', async () => {
    const { actions } = await openBacklog('menu');
    assert.deepEqual(
      actions.filter(isOurs).map(({ title }) => title),
      [
        'Add "so that …"',
        'Turn off this rule for this line (story-missing-benefit)',
        'Turn off this rule for this file (story-missing-benefit)',
        'Turn off this rule for the workspace (story-missing-benefit)',
      ],
    );
  });

  test('write the words of a suggestion where they belong', async () => {
    const { document, actions } = await openBacklog('suggestion');
    await take(actions, 'Add "so that …"');
    assert.match(document.getText(), /for the reading room, so that …\.\n/);
  });

  for (const place of ['line', 'file']) {
    test(`turn a rule off for this ${place}, by a comment`, async () => {
      const { document, actions } = await openBacklog(place);
      await take(actions, `Turn off this rule for this ${place} (story-missing-benefit)`);
      await untilFound(document.uri);
      assert.match(document.getText(), /<!-- backlog-lens-disable\S* story-missing-benefit.*-->/);
    });
  }

  test('turn a rule off for the workspace, in the configuration of the team', async () => {
    const { document, actions } = await openBacklog('workspace');
    await take(actions, 'Turn off this rule for the workspace (story-missing-benefit)');
    await untilFound(document.uri);
    assert.equal(document.getText(), backlog);
    assert.match(await readFile('backlog-lens.config.yml'), /story-missing-benefit: "?off/);
  });

  test('are made all at once by source.fixAll, those that keep the meaning', async () => {
    const idle = '<!-- backlog-lens-disable-next-line story-too-large -- agreed in refinement -->\n';
    const document = await openFile('fix-all.backlog.md', backlog.replace('As a', `${idle}As a`));
    await untilFound(document.uri, 'story-missing-benefit', 'suppression-unused');
    const actions = await actionsAt(document, '# City', 'source.fixAll');
    assert.deepEqual(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.backlogLens'],
    );
    await take(actions, 'Fix all that Backlog Lens can fix');
    assert.equal(document.getText(), backlog);
    await untilFound(document.uri, 'story-missing-benefit');
  });

  test('are made on save, also where one has typed just before', async () => {
    const setting = workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.backlogLens': 'explicit' };
    await setting.update('codeActionsOnSave', onSave, ConfigurationTarget.Workspace);
    try {
      const { document } = await openBacklog('on-save');
      const idle = '<!-- backlog-lens-disable-next-line story-too-large -- agreed in refinement -->\n';
      await retype(document, 'As a', `${idle}As a`);
      await commands.executeCommand('workbench.action.files.save');
      assert.equal(await readFile('on-save.backlog.md'), backlog);
    } finally {
      await setting.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
    }
  });
});
