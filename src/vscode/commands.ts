import {
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type ExtensionContext,
} from 'vscode';
import type { Backlogs } from './backlogs';
import { counts } from './counts';
import type { Hat } from './hat';
import { commandIds } from './ids';
import type { Settings } from './settings';
import type { Workspace } from './workspace';

/** The commands that a person runs by name. */
export function registerCommands(
  { extensionUri }: ExtensionContext,
  backlogs: Backlogs,
  workspaceFiles: Workspace,
  settings: Settings,
  hat: Hat,
): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.lintFile, () => lintFile(backlogs, settings)),
    commands.registerCommand(commandIds.lintWorkspace, () => lintWorkspace(backlogs, workspaceFiles, hat)),
    commands.registerCommand(commandIds.explainRule, (rule: string) => explainRule(extensionUri, rule)),
    commands.registerCommand(commandIds.turnOffInWorkspace, (rule: string, uri: Uri) =>
      settings.turnOff(rule, uri),
    ),
  );
}

async function lintFile(backlogs: Backlogs, settings: Settings): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a file first, then lint it as a backlog.'));
    return;
  }
  if (!settings.treatAsBacklog(document.uri)) return;
  await backlogs.look(document);
  const report = backlogs.get(document.uri);
  if (report && report.file.items.length === 0) {
    void window.showInformationMessage(l10n.t('Backlog Lens found no backlog item in this file.'));
  }
}

async function lintWorkspace(backlogs: Backlogs, files: Workspace, hat: Hat): Promise<void> {
  if (!workspace.workspaceFolders) {
    void window.showInformationMessage(l10n.t('Open a folder first, then lint it.'));
    return;
  }
  const isDone = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Backlog Lens: linting the workspace'),
      cancellable: true,
    },
    (progress, cancelled) => files.readAll(true, progress, cancelled),
  );
  const reports = backlogs.all();
  const findings = reports.reduce((sum, report) => sum + hat.findingsIn(report).length, 0);
  const items = reports.reduce((sum, { file }) => sum + file.items.length, 0);
  const outcome = [counts.findings(findings), counts.items(items), counts.files(reports.length)] as const;
  void window.showInformationMessage(
    isDone
      ? l10n.t('Backlog Lens: {0}, {1}, {2}.', ...outcome)
      : l10n.t('Cancelled. So far: {0}, {1}, {2}.', ...outcome),
  );
}

/** Opens the rule's page, which ships with the extension: nothing is fetched. */
async function explainRule(extensionUri: Uri, rule: string): Promise<void> {
  await commands.executeCommand(
    'markdown.showPreview',
    Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`),
  );
}
