import { window, workspace, type Uri } from 'vscode';

/** The folder for something new: that of the workspace, or one the author chooses where there is none or several. */
export async function askFolder(button: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  return folders[0]?.uri ?? chooseFolder(button);
}

/** Any folder that the author chooses. */
export async function chooseFolder(button: string): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: button,
  });
  return chosen?.[0];
}
