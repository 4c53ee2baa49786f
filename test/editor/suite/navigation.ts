import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import {
  commands,
  Position,
  window,
  workspace,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
} from 'vscode';
import { openFile, retype } from '../workspace';

const lanes = `# Pool

## LANE-1: Book a lane

As a swimmer, I want to book a lane, so that I can train without waiting.

## LANE-2: Cancel a booking

- **Depends on:** LANE-1

As a swimmer, I want to cancel a booking, so that others can swim.
`;
const towels = 'items:\n  - id: TOWEL-3\n    title: Lend a towel\n    depends_on: [lane-1]\n';
const feature =
  '@LANE-4\nFeature: Lanes\n  # after LANE-1\n\n  Scenario: Free\n    When I book it\n    Then it is mine\n';

/** Opens the files, and waits until each has been read: who asks for its outline gets it then. */
async function openAll(files: Readonly<Record<string, string>>): Promise<TextDocument[]> {
  const documents: TextDocument[] = [];
  for (const [name, text] of Object.entries(files)) {
    const document = await openFile(name, text);
    await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    documents.push(document);
  }
  return documents;
}

async function openPool(): Promise<TextDocument> {
  const [, , document] = await openAll({
    'towels.backlog.yaml': towels,
    'lanes.feature': feature,
    'pool.backlog.md': lanes,
  });
  assert.ok(document);
  return document;
}

function placeOf(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

suite('navigation', () => {
  test('references are found in every format', async () => {
    const document = await openPool();
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'LANE-1'),
    );
    assert.deepEqual(
      // Markdown itself counts the heading once more.
      [...new Set(found.map(({ uri, range }) => `${nameOf(uri)} ${range.start.line}`))].sort(),
      ['lanes.feature 2', 'pool.backlog.md 2', 'pool.backlog.md 8', 'towels.backlog.yaml 3'],
    );
  });

  test('a mention leads to the item, from one format to another', async () => {
    await openPool();
    const document = await openFile('towels.backlog.yaml', towels);
    const [place] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'lane-1'),
    );
    assert.ok(place);
    assert.equal(`${nameOf(place.uri)} ${place.range.start.line}`, 'pool.backlog.md 2');
  });

  test('a rename writes into every file, and nowhere else', async () => {
    const document = await openPool();
    const edit = await renamed(document, 'LANE-1', 'SWIM-9');
    assert.deepEqual(
      edit
        .entries()
        .map(([uri, edits]) => `${nameOf(uri)}: ${edits.map(({ newText }) => newText).join(', ')}`)
        .sort(),
      ['lanes.feature: SWIM-9', 'pool.backlog.md: SWIM-9, SWIM-9', 'towels.backlog.yaml: SWIM-9'],
    );
  });

  test('a rename finds its places also in what was typed since, where files are checked when they are saved', async () => {
    const settings = workspace.getConfiguration('backlogLens');
    await settings.update('lintOn', 'save');
    const document = await openPool();
    await retype(await openFile('towels.backlog.yaml', towels), 'items:', '# At the desk\nitems:');
    await retype(document, '# Pool', '# Pool of the town');
    const edit = await renamed(document, 'LANE-1', 'SWIM-9');
    await settings.update('lintOn', undefined);
    const replaced = edit.entries().flatMap(([uri, edits]) => {
      const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      return edits.map(({ range }) => open?.getText(range));
    });
    assert.deepEqual(replaced.sort(), ['LANE-1', 'LANE-1', 'LANE-1', 'lane-1']);
  });

  for (const to of ['lane', 'TOWEL-3', 'lane1_b']) {
    test(`a rename to "${to}" is refused, and the heading stays what it is`, async () => {
      const document = await openPool();
      assert.equal((await renamed(document, 'LANE-1', to)).size, 0);
    });
  }

  test('a rename is refused where one of the files is read-only: it would lead nowhere from there', async () => {
    const files = workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/towels.backlog.yaml': true });
    try {
      const document = await openPool();
      assert.equal((await renamed(document, 'LANE-1', 'SWIM-9')).size, 0);
    } finally {
      await files.update('readonlyInclude', undefined);
    }
  });

  test('a rename is refused where one of the files was made read-only in this session, be it closed since', async () => {
    await openPool();
    const towel = await openFile('towels.backlog.yaml', towels);
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      await commands.executeCommand('workbench.action.closeActiveEditor');
      const document = await openFile('pool.backlog.md', lanes);
      assert.equal((await renamed(document, 'LANE-1', 'SWIM-9')).size, 0);
      assert.deepEqual([document.getText(), document.isDirty], [lanes, false]);
    } finally {
      await window.showTextDocument(towel.uri);
      await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
    const document = await openFile('pool.backlog.md', lanes);
    assert.notEqual((await renamed(document, 'LANE-1', 'SWIM-9')).size, 0);
  });

  test('words that are no id cannot be renamed', async () => {
    const document = await openPool();
    await assert.rejects(
      renamed(document, 'swimmer', 'US-1'),
      /Only the id of a backlog item can be renamed here/,
    );
  });

  test('the outline, the symbols of the workspace and the folds are items', async () => {
    await openPool();
    const document = await openFile('towels.backlog.yaml', towels);
    const outline = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(outline.some(({ name }) => name === 'TOWEL-3 Lend a towel'));

    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'cancel',
    );
    assert.ok(symbols.some(({ name }) => name === 'LANE-2 Cancel a booking'));

    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.some(({ start, end }) => start === 1 && end === 3));
  });

  test('ids lead to the tracker, also ids that only the tracker knows', async () => {
    const settings = workspace.getConfiguration('backlogLens');
    await settings.update('trackerUrl', 'https://desk.example.org/{id}');
    const document = await openFile(
      'tracked.backlog.md',
      `${lanes}\n## LANE-3: Wait\n\nAs a swimmer, I want to wait, so that I swim after LANE-77 and MP-3.\n`,
    );
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    await settings.update('trackerUrl', undefined);
    assert.deepEqual(
      links.map(({ target }) => target?.toString()),
      ['LANE-1', 'LANE-2', 'LANE-1', 'LANE-3', 'LANE-77'].map((id) => `https://desk.example.org/${id}`),
    );
  });
});

async function renamed(document: TextDocument, words: string, to: string): Promise<WorkspaceEdit> {
  return commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    placeOf(document, words),
    to,
  );
}
