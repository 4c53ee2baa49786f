import { l10n, window, workspace, type Uri } from 'vscode';

/** The folder for a new backlog: that of the workspace, or one the author chooses where there is none or several. */
export async function askFolder(button: string): Promise<Uri | undefined> {
  const title = l10n.t('The folder for the new backlog');
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: title }))?.uri;
  return folders[0]?.uri ?? chooseFolder(title, button);
}

/**
 * Any folder that the author chooses.
 * @param title what will be done with it
 */
export async function chooseFolder(title: string, button: string): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title,
    openLabel: button,
  });
  return chosen?.[0];
}
