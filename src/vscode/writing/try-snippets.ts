import { commands, Selection, window, workspace, type Disposable } from 'vscode';
import { commandIds } from '../ids';

const start = '---\nbacklog: true\n---\n\n';

/** Shows somebody who has no backlog yet what a plus does, in a file that is nowhere until it is saved. */
export function trySnippets(): Disposable {
  return commands.registerCommand(commandIds.trySnippets, async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: start });
    const end = document.positionAt(start.length);
    await window.showTextDocument(document, { selection: new Selection(end, end) });
    await commands.executeCommand('type', { text: '+' });
  });
}
