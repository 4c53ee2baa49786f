import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Event,
  type TextDocument,
} from 'vscode';

const patience = 15_000;

/** Writes a file of the workspace. */
export async function writeFile(name: string, text: string): Promise<Uri> {
  const uri = uriOf(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readFile(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(name)));
}

/** Writes a file of the workspace, and shows it in an editor, as a click on it does. */
export async function openFile(name: string, text: string): Promise<TextDocument> {
  const uri = await writeFile(name, text);
  // A document opened by the API of extensions would outlive its editor by minutes.
  await commands.executeCommand('vscode.open', uri);
  const document = window.activeTextEditor?.document;
  assert.equal(document?.uri.toString(), uri.toString());
  return document;
}

/** Puts words in the place of others, as a person types them. */
export async function retype(document: TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  assert.notEqual(start, -1, `"${before}" stands in the file`);
  const edit = new WorkspaceEdit();
  const end = document.positionAt(start + before.length);
  edit.replace(document.uri, new Range(document.positionAt(start), end), after);
  assert.ok(await workspace.applyEdit(edit));
}

/** Leaves neither an open editor nor a file behind, nor anything that was found in one. */
export async function clearWorkspace(): Promise<void> {
  await workspace.saveAll(false);
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name] of await workspace.fs.readDirectory(uriOf('.'))) {
    await workspace.fs.delete(uriOf(name), { recursive: true });
  }
  const isClear = (): boolean => languages.getDiagnostics().every(([uri]) => findingsIn(uri).length === 0);
  await until(languages.onDidChangeDiagnostics, isClear);
}

export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Backlog Lens');
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings of a file are those of these rules, in any order. */
export async function untilFound(uri: Uri, ...rules: readonly string[]): Promise<Diagnostic[]> {
  const found = (): string[] => findingsIn(uri).map(ruleOf).sort();
  const wanted = [...rules].sort().join();
  await until(languages.onDidChangeDiagnostics, () => found().join() === wanted).catch(() => {
    assert.deepEqual(found(), [...rules].sort());
  });
  return findingsIn(uri);
}

/** Waits for an event after which this holds; it may hold already. */
export function until(event: Event<unknown>, holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      subscription.dispose();
    };
    const check = (): void => {
      if (!holds()) return;
      end();
      resolve();
    };
    const subscription = event(check);
    const timer = setTimeout(() => {
      end();
      reject(new Error('It never came true.'));
    }, patience);
    check();
  });
}

function uriOf(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, name);
}
