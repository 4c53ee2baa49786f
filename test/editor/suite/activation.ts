import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, extensions } from 'vscode';

suite('activation', () => {
  test('starts without a mistake and registers what the manifest promises', async () => {
    const extension = extensions.getExtension('backlog-lens.backlog-lens');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);

    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = await commands.getCommands(true);
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter((id) => !registered.includes(id));
    assert.deepEqual(missing, []);
  });
});
