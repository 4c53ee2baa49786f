import { workspace, type TextDocument, type Uri } from 'vscode';

const endings: ReadonlyMap<string, string> = new Map([
  ['markdown', '.md'],
  ['mdx', '.mdx'],
  ['yaml', '.yaml'],
  ['json', '.json'],
  ['jsonc', '.jsonc'],
  ['jsonl', '.jsonl'],
  ['backlog-stories', '.stories.txt'],
  ['feature', '.feature'],
  ['gherkin', '.feature'],
  ['cucumber', '.feature'],
  ['csv', '.csv'],
  ['tsv', '.tsv'],
]);

/** The path by which a document is read. What was never saved has no ending to tell its format by; its language does. */
export function pathOf({ uri, languageId }: TextDocument): string {
  const path = pathIn(uri);
  const isNamed = uri.scheme !== 'untitled' || /\.\w+$/.test(path);
  return isNamed ? path : `${path}${endings.get(languageId) ?? ''}`;
}

/** The path of a file in the workspace. Of folders with the same name it tells as much as tells them apart. */
export function pathIn(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  const alike = (workspace.workspaceFolders ?? []).filter(({ name }) => name === folder?.name);
  if (!folder || alike.length < 2) return workspace.asRelativePath(uri);
  const paths = alike.map(({ uri: { path } }) => path.split('/'));
  const length = Math.min(...paths.map((parts) => parts.length)) - 1;
  const own = folder.uri.path.split('/');
  const isShared = own.slice(0, length).map((part, index) => paths.every((parts) => parts[index] === part));
  const apart = isShared.indexOf(false);
  const name = own.slice(apart < 0 ? length : apart).join('/');
  return `${name}/${workspace.asRelativePath(uri, false)}`;
}
