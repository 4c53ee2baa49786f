import { commands, l10n, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import {
  aspectWord,
  convert,
  describeLines,
  targetNames,
  targets,
  tellLosses,
  type Conversion,
  type Target,
} from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { commandIds } from '../ids';
import { ownFile } from '../files/own-file';
import type { NewFile, Preview } from '../changes/preview';
import type { Settings } from '../settings/settings';
import { writeText } from '../files/write-text';

/** Writes the open backlog in another format: the author sees what becomes of it and what is lost, then chooses where it goes. */
export function convertBacklogs(backlogs: Backlogs, settings: Settings, preview: Preview): Disposable {
  return commands.registerCommand(commandIds.convertBacklog, async (uri?: Uri) => {
    const report = await findReport(backlogs, settings, uri ?? window.activeTextEditor?.document.uri);
    const choice = report && (await chooseTarget(report));
    if (report && choice) await propose(preview, report, choice);
  });
}

/** What is known of a file that somebody wants converted: asking for it says that it is a backlog. */
async function findReport(
  backlogs: Backlogs,
  settings: Settings,
  shown: Uri | undefined,
): Promise<Report | undefined> {
  if (!shown) {
    void window.showInformationMessage(l10n.t('Open a backlog first, then convert it.'));
    return undefined;
  }
  const uri = await ownFile(shown);
  const document = await workspace.openTextDocument(uri);
  if (!backlogs.get(uri) && !settings.treatAsBacklog(uri)) return undefined;
  await backlogs.look(document);
  const report = backlogs.get(uri);
  if (report && report.file.items.length > 0) return report;
  void window.showInformationMessage(
    l10n.t('Backlog Lens found no backlog item in this file: there is nothing to convert.'),
  );
  return undefined;
}

interface Choice extends QuickPickItem {
  readonly target: Target;
  readonly conversion: Conversion;
  /** What is not in the new files, in lines. */
  readonly lost: readonly string[];
}

function chooseTarget({ file }: Report): Thenable<Choice | undefined> {
  const choices = targets.map((target): Choice => {
    const conversion = convert(file, target);
    const { losses, leftOut } = conversion;
    const lost = [
      ...tellLosses(losses, targetNames[target], l10n.t),
      ...(leftOut.length === 0 ? [] : [l10n.t('In no item, and so left out: {0}.', describeLines(leftOut))]),
    ];
    const count = conversion.files.length;
    return {
      label: targetNames[target],
      description: count === 1 ? l10n.t('1 file') : l10n.t('{0} files', count),
      detail: losses.length === 0 ? l10n.t('Has a place for all that the items say') : lossesIn(losses),
      target,
      conversion,
      lost,
    };
  });
  return window.showQuickPick(choices, {
    title: l10n.t('Convert {0} to', file.path),
    placeHolder: l10n.t('Nothing is written before you have seen it'),
  });
}

function lossesIn(losses: Conversion['losses']): string {
  const aspects = new Set(losses.map(({ aspect }) => aspect));
  return l10n.t('Has no place for: {0}', [...aspects].map((one) => aspectWord(one, l10n.t)).join(', '));
}

async function propose(
  preview: Preview,
  { uri, file }: Report,
  { label, conversion, lost }: Choice,
): Promise<void> {
  const { files } = conversion;
  const title = l10n.t('{0} as {1}', file.path, label);
  const list = `${l10n.t('What is not in it')}\n\n${lost.map(wrapped).join('\n')}\n`;
  const shown = lost.length > 0 ? [{ path: `${l10n.t('what is lost')}.txt`, text: list }, ...files] : files;
  const text =
    lost.length > 0
      ? l10n.t('{0}: what is lost stands at the top. Save it?', title)
      : l10n.t('{0}: nothing is lost. Save it?', title);
  if (!(await preview.confirmNew({ title, text, asks: 'save' }, shown))) return;
  const placed = await place(uri, files);
  if (!placed || !(await mayOverwrite(placed))) return;
  for (const { target, text } of placed) if (!(await writeText(target, text))) return;
  const [first] = placed;
  if (first) await window.showTextDocument(first.target);
}

/** A line as it is seen whole in half the width of a comparison. */
function wrapped(line: string): string {
  return `- ${line.replace(/(.{1,48})(?:\s+|$)/g, '$1\n  ').trimEnd()}`;
}

interface Placed extends NewFile {
  readonly target: Uri;
  /** Whether the author has been asked by the dialog already. */
  readonly isChosen: boolean;
}

/** One file goes where the author says; several, and those with a place of their own in a project, go below a folder. */
async function place(source: Uri, files: readonly NewFile[]): Promise<Placed[] | undefined> {
  const folder = workspace.getWorkspaceFolder(source)?.uri ?? Uri.joinPath(source, '..');
  const [only] = files;
  if (only && files.length === 1 && !only.path.includes('/')) {
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(source, '..', only.path),
      title: l10n.t('Save the converted backlog'),
    });
    return target && [{ ...only, target, isChosen: true }];
  }
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: folder,
      openLabel: l10n.t('Save Here'),
      title: l10n.t('The folder to save the converted backlog in'),
    })) ?? [];
  return (
    chosen && files.map((file) => ({ ...file, target: Uri.joinPath(chosen, file.path), isChosen: false }))
  );
}

/** Nothing is written over without a word. */
async function mayOverwrite(placed: readonly Placed[]): Promise<boolean> {
  const there: string[] = [];
  for (const { target, path, isChosen } of placed) if (!isChosen && (await isThere(target))) there.push(path);
  if (there.length === 0) return true;
  const verb = l10n.t('Write Over');
  const question =
    there.length === 1
      ? l10n.t('This file is there already.')
      : l10n.t('{0} files are there already.', there.length);
  return (
    (await window.showWarningMessage(question, { modal: true, detail: there.join('\n') }, verb)) === verb
  );
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
