import { FileSystemError, workspace, type TextDocument, type Uri } from 'vscode';

/** The document of a file that is open, be it in sight or not. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isClosed);
}

/** Whether a file is gone although an editor may still show it. What was never saved is not gone. */
export async function isGone(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch (error) {
    // Where nobody can tell, as with a server that does not answer, it may well be there.
    return error instanceof FileSystemError && error.code === FileSystemError.FileNotFound.name;
  }
}
