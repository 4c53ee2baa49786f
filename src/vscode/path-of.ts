import { workspace, type TextDocument } from 'vscode';

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
  const path = workspace.asRelativePath(uri);
  const isNamed = uri.scheme !== 'untitled' || /\.\w+$/.test(path);
  return isNamed ? path : `${path}${endings.get(languageId) ?? ''}`;
}
