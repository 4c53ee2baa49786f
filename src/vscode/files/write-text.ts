import { l10n, window, workspace, type Uri } from 'vscode';
import { pathIn } from './path-of';
import { reasonOf } from './reason-of';

/** @returns whether the file was written; why not is told, as where its folder belongs to somebody else */
export async function writeText(uri: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    void window.showWarningMessage(l10n.t('{0} could not be written: {1}', pathIn(uri), reasonOf(error)));
    return false;
  }
}
