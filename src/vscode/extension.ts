import type { ExtensionContext } from 'vscode';
import { showBalance } from './balance-view';
import { Backlogs } from './backlogs';
import { showCodeLenses } from './code-lens';
import { registerCommands } from './commands';
import { completeWords } from './completion';
import { showDiagnostics } from './diagnostics';
import { offerGherkinSnippets } from './gherkin-snippets';
import { Hat } from './hat';
import { commandLevels } from './level-commands';
import { LevelTree } from './level-tree';
import { moveItems } from './move-item';
import { navigateIds } from './navigation';
import { startBacklogs } from './new-backlog';
import { outlineItems } from './outline';
import { Output } from './output';
import { offerQuickFixes } from './quick-fixes';
import { offerSample } from './sample';
import { Settings } from './settings';
import { showStatus } from './status';
import { Workspace } from './workspace';

/** The table of contents: one line per feature. */
export function activate(context: ExtensionContext): void {
  const output = new Output();
  const settings = new Settings();
  const backlogs = new Backlogs(settings);
  const files = new Workspace(backlogs, settings, output);
  const hat = new Hat(context.workspaceState, backlogs);

  context.subscriptions.push(
    ...[output, settings, backlogs, files, hat],
    showDiagnostics(backlogs, hat),
    offerQuickFixes(backlogs),
    showStatus(backlogs),
    registerCommands(context, backlogs, files, settings),
    startBacklogs(context, settings),
    offerSample(context),
    new LevelTree(backlogs, hat, files, context.workspaceState),
    commandLevels(backlogs),
    moveItems(backlogs, files),
    showCodeLenses(backlogs),
    showBalance(backlogs, hat, files),
    outlineItems(backlogs),
    navigateIds(backlogs),
    completeWords(backlogs, settings),
    offerGherkinSnippets(),
  );
}
