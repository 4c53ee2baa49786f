import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { locate, readBacklogFile } from '../../../src/core';
import { insertAt } from '../../../src/core/edit';
import type { Report } from '../../../src/vscode/backlogs/report';
import { TextAction } from '../../../src/vscode/changes/text-action';
import { CodeActionKind, stage, Uri, type FakeDocument } from '../fake';

const uri = Uri.file('/pool/lanes.backlog.md');
const text = 'As a swimmer, I want to book a lane.\n';

function actionOn(read: string): TextAction {
  const report = { uri, file: readBacklogFile(uri.path, read), position: locate(read) };
  const edits = [insertAt(read.indexOf('.'), ', so that …')];
  const kind = CodeActionKind.QuickFix as unknown as ConstructorParameters<typeof TextAction>[1];
  return new TextAction('Add "so that …"', kind, report as unknown as Report, { edits, toFillIn: true });
}

function show(now: string): void {
  const document: FakeDocument = { uri, version: 7, isClosed: false, isDirty: true, getText: () => now };
  stage.documents.push(document);
}

describe('an action that changes a text', () => {
  afterEach(() => {
    stage.documents.length = 0;
    stage.warnings.length = 0;
  });

  it('makes its edit in the text it was offered for', async () => {
    show(text.replaceAll('\n', '\r\n'));
    const action = await actionOn(text).resolve();
    assert.ok(action.edit);
    await action.check();
    assert.deepEqual(stage.warnings, []);
  });

  it('makes none in a text that came in its place while the menu was open, and says so', async () => {
    show(`# Lanes\n\n${text}`);
    const action = await actionOn(text).resolve();
    assert.equal(action.edit, undefined);
    await action.check();
    assert.deepEqual(stage.warnings, ['The file has changed since: please try again.']);
  });
});
