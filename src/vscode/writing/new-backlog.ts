import {
  commands,
  InputBoxValidationSeverity,
  l10n,
  SnippetString,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type ExtensionContext,
  type InputBoxValidationMessage,
} from 'vscode';
import { fitSnippet } from '../../core';
import { askFolder } from '../files/ask-folder';
import { commandIds } from '../ids';
import { readText } from '../files/read-text';
import type { Settings } from '../settings/settings';
import { templates, type Template } from './templates';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/** Starts a backlog from a template: the author says what it is for and where it goes, then fills it in. */
export function startBacklogs(
  { extensionUri }: ExtensionContext,
  settings: Settings,
  whole: WholeBacklog,
): Disposable {
  return commands.registerCommand(commandIds.newBacklog, async () => {
    const template = await window.showQuickPick([...templates()], {
      title: l10n.t('New Backlog'),
      placeHolder: l10n.t('What is it for?'),
      matchOnDetail: true,
    });
    if (!template) return;
    const uri = await askPlace(template, settings);
    if (!uri) return;
    const body = await readText(Uri.joinPath(extensionUri, 'templates', `${template.id}.md`));
    if (body === null) return;
    // The first item here may not have the id of an item in a file that nobody has opened yet.
    await whole.complete();
    const { house } = (await settings.treatmentOf(uri, '')).rules;
    const references = whole.referencesOf(uri);
    await create(uri, new SnippetString(fitSnippet(body.split('\n'), '', { references, house })));
  });
}

async function askPlace({ label, path, toName }: Template, settings: Settings): Promise<Uri | undefined> {
  const folder = await askFolder(l10n.t('Put the Backlog Here'));
  if (!folder) return undefined;
  const start = path.indexOf(toName);
  const chosen = await window.showInputBox({
    title: l10n.t('New Backlog: {0}', label),
    prompt: l10n.t('The file, from the folder {0}', folder.path),
    value: path,
    valueSelection: [start, start + toName.length],
    validateInput: (typed) => judge(folder, typed, settings),
  });
  return chosen === undefined ? undefined : Uri.joinPath(folder, chosen);
}

/** What speaks against a place, or what its author should know of it. */
async function judge(
  folder: Uri,
  typed: string,
  settings: Settings,
): Promise<string | InputBoxValidationMessage | undefined> {
  if (!/[^/\\]\.md$/.test(typed)) return l10n.t('The name ends with .md');
  const uri = Uri.joinPath(folder, typed);
  if ((await readText(uri)) !== null) return l10n.t('{0} is there already.', typed);
  if (await settings.isToRead(uri)) return undefined;
  return {
    message: l10n.t('Files of this name are not taken for a backlog. Try product-backlog.md.'),
    severity: InputBoxValidationSeverity.Info,
  };
}

/** Makes the file, never in the place of another one, and puts the cursor on the first tab stop. */
async function create(uri: Uri, body: SnippetString): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(l10n.t('{0} could not be made.', uri.path));
    return;
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  await editor.insertSnippet(body);
}
