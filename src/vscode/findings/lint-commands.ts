import {
  commands,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { Backlogs } from '../backlogs/backlogs';
import { counts } from '../wording/counts';
import type { Hat } from '../levels/hat';
import { commandIds, documents } from '../ids';
import { openDocument } from '../files/open-document';
import { ownFile } from '../files/own-file';
import type { Settings } from '../settings/settings';
import type { Workspace } from '../backlogs/workspace';

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
  const shown = window.activeTextEditor?.document ?? (await chooseFile());
  if (!shown) return;
  if (languages.match(documents, shown) === 0) {
    // Its findings would be underlined, and nothing could be done about them there.
    void window.showInformationMessage(
      l10n.t(
        'Backlog Lens reads Markdown, YAML, JSON, Gherkin, CSV and plain text, and no files of this kind.',
      ),
    );
    return;
  }
  const uri = await ownFile(shown.uri);
  if (!settings.treatAsBacklog(uri)) return;
  const own = uri === shown.uri ? shown : openDocument(uri);
  await backlogs.look(own ?? (await window.showTextDocument(uri)).document);
  const report = backlogs.get(uri);
  if (report && report.file.items.length === 0) {
    void window.showInformationMessage(l10n.t('Backlog Lens found no backlog item in this file.'));
  }
}

/** Where no file is open, as on the page of the first steps, the author says which one is meant. */
async function chooseFile(): Promise<TextDocument | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Which file is a backlog?'),
      openLabel: l10n.t('Lint as a Backlog'),
    })) ?? [];
  return chosen && (await window.showTextDocument(chosen)).document;
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
  if (isDone && reports.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        'No backlog was found. To have a file read as one, open it and run "Lint This File as a Backlog".',
      ),
    );
    return;
  }
  const findings = reports.reduce((sum, report) => sum + hat.findingsIn(report).length, 0);
  const items = reports.reduce((sum, { file }) => sum + file.items.length, 0);
  const outcome = [counts.findings(findings), counts.items(items), counts.files(reports.length)] as const;
  const told = isDone
    ? l10n.t('Backlog Lens: {0}, {1}, {2}.', ...outcome)
    : l10n.t('Cancelled. So far: {0}, {1}, {2}.', ...outcome);
  // The workspace is linted by now; whether its author looks at the message is another matter.
  void tell(told, findings > 0);
}

async function tell(outcome: string, hasFindings: boolean): Promise<void> {
  const show = l10n.t('Show Findings');
  const answer = await window.showInformationMessage(outcome, ...(hasFindings ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}

/** Opens the rule's page, which ships with the extension: nothing is fetched. */
async function explainRule(extensionUri: Uri, rule: string): Promise<void> {
  await commands.executeCommand(
    'markdown.showPreview',
    Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`),
  );
}
