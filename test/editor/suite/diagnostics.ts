import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { suite, test } from 'mocha';
import { commands, DiagnosticSeverity, languages, Range, Uri, window, workspace } from 'vscode';
import { findingsIn, openFile, retype, until, untilFound } from '../workspace';

const backlog = `# Toy library

## TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan.

### Acceptance criteria

- Given the train set is on loan, when it comes back, then I get a message.
`;

suite('diagnostics', () => {
  test('say what to do, at the words that need it, and where to read why', async () => {
    const document = await openFile('pointed.backlog.md', backlog);
    const [finding] = await untilFound(document.uri, 'story-missing-benefit');
    assert.ok(finding);

    assert.equal(document.getText(finding.range), 'reserve a toy that is on loan');
    assert.equal(finding.message, 'Say why the user wants "reserve a toy that is on loan".');
    assert.equal(finding.severity, DiagnosticSeverity.Warning);
    assert.ok(typeof finding.code === 'object');
    assert.ok(finding.code.target instanceof Uri);
    assert.match(decodeURIComponent(finding.code.target.toString()), /story-missing-benefit/);
  });

  test('go and come as one types', async () => {
    const document = await openFile('typed.backlog.md', backlog);
    await untilFound(document.uri, 'story-missing-benefit');
    await retype(document, 'that is on loan.', 'that is on loan so that we can plan the birthday.');
    await untilFound(document.uri);
    await retype(document, 'As a parent', 'As a user');
    await untilFound(document.uri, 'story-generic-role');
  });

  test('stay away from files that are no backlog, unless these say they are one', async () => {
    const letter = await openFile('letter.md', backlog);
    const toys = await openFile('marked.backlog.md', backlog.replaceAll(/toy/gi, 'game'));
    await untilFound(toys.uri, 'story-missing-benefit');
    assert.deepEqual(findingsIn(letter.uri), []);

    await retype(letter, '# Toy library', '---\nbacklog: true\n---\n# Toy library');
    await untilFound(letter.uri, 'story-missing-benefit');
  });

  test('do not count a file twice that another program moves while it is open', async () => {
    const { uri } = await openFile('toys.backlog.md', backlog);
    await untilFound(uri, 'story-missing-benefit');
    const moved = Uri.joinPath(uri, '..', 'moved.backlog.md');
    await rename(uri.fsPath, moved.fsPath);
    await untilFound(uri);
    await commands.executeCommand('vscode.open', moved);
    await untilFound(moved, 'story-missing-benefit');
    assert.deepEqual(findingsIn(uri), []);
  });

  test('are first those near what is in sight: the editor underlines no more than so many', async () => {
    const wish = (id: number): string => `I want to reserve toy ${id} quickly, so that nobody else has it.`;
    const story = (id: number): string => `## TOY-${id} Reserve toy ${id}\n\nAs a parent, ${wish(id)}\n`;
    const text = Array.from({ length: 1200 }, (_, index) => story(index + 1)).join('\n');
    const document = await openFile('many.backlog.md', text);
    const { uri, lineCount } = document;
    const isShown = (id: number): boolean =>
      findingsIn(uri).some(({ range }) => document.lineAt(range.start).text.endsWith(wish(id)));
    await until(languages.onDidChangeDiagnostics, () => isShown(1));
    assert.equal(findingsIn(uri).length, 1000);
    assert.match(
      findingsIn(uri).at(-1)?.message ?? '',
      /^The editor shows 1000 findings of a file,.* Not shown: \d+ findings\.$/,
    );
    assert.ok(!isShown(1200));
    window.activeTextEditor?.revealRange(new Range(lineCount - 1, 0, lineCount - 1, 0));
    await until(languages.onDidChangeDiagnostics, () => isShown(1200));
    assert.ok(!isShown(1));
  });

  test('are there in every format', async () => {
    const files = {
      'club.stories.txt': 'As a coach, I want to see the fixtures.\n',
      'club.backlog.yml':
        'items:\n  - id: C-2\n    type: epic\n    as_a: coach\n    i_want: to lend a ball\n',
      'club.backlog.json':
        '{ "items": [{ "id": "C-3", "type": "epic", "as_a": "coach", "i_want": "to call a parent" }] }\n',
      'club.feature':
        'Feature: Hall\n  As a coach\n  I want to book the hall\n\n  Scenario: Free\n    When I book it\n    Then it is mine\n',
    };
    for (const [name, text] of Object.entries(files)) {
      const { uri } = await openFile(name, text);
      await untilFound(uri, 'story-missing-benefit');
    }
  });

  test('go with the file, also from others that had something in common with it', async () => {
    const toys = await openFile('toys.backlog.md', backlog);
    await untilFound(toys.uri, 'story-missing-benefit');
    const games = await openFile('games.backlog.md', backlog.replaceAll('toy', 'game'));
    await untilFound(games.uri, 'item-duplicate-id', 'story-missing-benefit');

    await commands.executeCommand('vscode.open', toys.uri);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(toys.uri);
    await untilFound(toys.uri);
    await untilFound(games.uri, 'story-missing-benefit');
  });
});
