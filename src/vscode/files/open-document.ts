import { FileSystemError, Range, workspace, type TextDocument, type Uri } from 'vscode';
import { readText } from './read-text';

/** The document of a file that is open, be it in sight or not. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isClosed);
}

/** As many lines as a front matter takes. */
const headLength = 100;

/** The beginning of a document, which says whether it is a backlog. */
export function headOf(document: TextDocument): string {
  return document.getText(new Range(0, 0, headLength, 0));
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

/** A file as it was read. */
interface Read {
  readonly uri: Uri;
  readonly file: { readonly source: string };
}

/** Whether a file still holds what was read: an edit made for other text would land in the wrong place. */
export async function isAsRead({ uri, file }: Read): Promise<boolean> {
  const text = openDocument(uri)?.getText() ?? (await readText(uri));
  return text !== null && isSameText(text, file.source);
}

/** Whether two texts are the same to the editor, which has one kind of line end only. */
export function isSameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
