import { FilePermission, l10n, window, workspace, type Uri } from 'vscode';
import { matcherOf } from '../../core';
import { pathIn } from './path-of';

/**
 * Whether all of these files take a change; says which of them does not. The editor makes an edit in a read-only file as
 * in any other, and saves it never: what was moved there would be lost.
 */
export async function areWritable(uris: readonly Uri[]): Promise<boolean> {
  for (const uri of uris) {
    if (!(await isReadOnly(uri))) continue;
    tellReadOnly(uri);
    return false;
  }
  return true;
}

/**
 * The same, and none was made read-only in this session: no extension is told of that, but who wants such a file saved is
 * refused, and where it has nothing to save, nothing else comes of it. The files are opened, as they will be for a change
 * that the editor itself makes, and nobody could take back.
 */
export async function areSavable(uris: readonly Uri[]): Promise<boolean> {
  if (!(await areWritable(uris))) return false;
  for (const uri of uris) {
    const document = await workspace.openTextDocument(uri);
    if (document.isDirty || (await document.save())) continue;
    tellReadOnly(uri);
    return false;
  }
  return true;
}

/** Says which file takes no change, and what to do about it. */
export function tellReadOnly(uri: Uri): void {
  void window.showWarningMessage(
    l10n.t('{0} is read-only, so nothing was changed. Make the file writable first.', pathIn(uri)),
  );
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (isMeant(uri, 'readonlyInclude') && !isMeant(uri, 'readonlyExclude')) return true;
  const permissions = await workspace.fs.stat(uri).then(
    (stat) => stat.permissions ?? 0,
    () => 0,
  );
  return (permissions & FilePermission.Readonly) !== 0;
}

/** Whether one of the globs of a setting of the editor means a file, by its path in its folder or its whole path. */
function isMeant(uri: Uri, setting: string): boolean {
  // Set by hand, it may be anything, null too.
  const set = workspace
    .getConfiguration('files', uri)
    .get<Readonly<Record<string, boolean>> | null>(setting, {});
  const globs = Object.entries(set ?? {}).filter(([, isOn]) => isOn);
  // There a name without a slash is found in the folder itself only.
  const isOne = matcherOf(globs.map(([glob]) => (glob.startsWith('**') ? glob : `/${glob}`)));
  return [workspace.asRelativePath(uri, false), uri.path.slice(1)].some(isOne);
}
