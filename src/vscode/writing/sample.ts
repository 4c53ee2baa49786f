import { commands, l10n, Uri, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { chooseFolder } from '../files/ask-folder';
import { commandIds } from '../ids';
import { readText } from '../files/read-text';
import { reasonOf } from '../files/reason-of';

/** The files of the sample, which stand in `examples`. */
export const sampleFiles = [
  'counter.stories.txt',
  'loan-bikes.feature',
  'product-backlog.md',
  'roadmap.md',
  'workshop.backlog.yml',
] as const;

const folderName = 'backlog-lens-sample';

/** Puts a sample backlog where the author wants it, and opens it. A sample that is there already stays as it is. */
export function offerSample({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand(commandIds.openSample, async () => {
    const parent = await chooseFolder(
      l10n.t('Choose a folder: {0} is made in it, and opened', folderName),
      l10n.t('Put the Sample Here'),
    );
    if (!parent) return;
    const folder = Uri.joinPath(parent, folderName);
    try {
      for (const name of sampleFiles) await copy(Uri.joinPath(extensionUri, 'examples', name), folder, name);
    } catch (error) {
      void window.showWarningMessage(l10n.t('The sample could not be written: {0}', reasonOf(error)));
      return;
    }
    const forceNewWindow = workspace.workspaceFolders !== undefined;
    await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  });
}

async function copy(from: Uri, folder: Uri, name: string): Promise<void> {
  const to = Uri.joinPath(folder, name);
  if ((await readText(to)) === null) await workspace.fs.writeFile(to, await workspace.fs.readFile(from));
}
