import { FileType, RelativePattern, workspace, type Uri } from 'vscode';

/** The endings that a backlog may have; which files are one, the configuration says. */
export const endings = '**/*.{md,markdown,mdx,yaml,yml,json,jsonl,feature,csv,tsv,txt}';

/** Where nobody keeps a backlog of their own. */
export const passedOver = '**/{node_modules,.git}/**';

/** The files in a folder that may be a backlog; none where it is no folder. */
export async function filesIn(uri: Uri): Promise<readonly Uri[]> {
  const isFolder = await workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );
  return isFolder ? workspace.findFiles(new RelativePattern(uri, endings), passedOver) : [];
}
