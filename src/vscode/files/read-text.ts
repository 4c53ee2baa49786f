import { workspace, type Uri } from 'vscode';

/** The text of a file as it stands on disk; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
