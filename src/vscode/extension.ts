import { commands, window, type ExtensionContext } from 'vscode';
import { rules } from '../core';

/** The table of contents: one line per feature. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Backlog Lens');
  const show = (): void => {
    output.appendLine(`${rules.length} rules`);
    output.show();
  };

  context.subscriptions.push(output, commands.registerCommand('backlogLens.showOutput', show));
}
