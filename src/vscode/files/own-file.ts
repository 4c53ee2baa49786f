import { Uri, workspace } from 'vscode';

/**
 * Whether what stands there is somebody's file, saved or not. The other side of a comparison has the same items as the
 * file, and would make each of them one too many.
 */
export function isKept({ scheme }: Uri): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The file that somebody means who points at it: where an earlier state of it is shown, or a later one, the file itself. */
export async function ownFile(uri: Uri): Promise<Uri> {
  if (isKept(uri)) return uri;
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  const home = folders.find(({ path }) => uri.path.startsWith(`${path}/`)) ?? Uri.file('/');
  const { scheme, authority } = home;
  const own = uri.with({ scheme, authority, query: '', fragment: '' });
  return workspace.fs.stat(own).then(
    () => own,
    () => uri,
  );
}
