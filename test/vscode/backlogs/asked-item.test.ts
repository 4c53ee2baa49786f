import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeActionContext, Range as EditorRange, TextDocument } from 'vscode';
import { readBacklogFile } from '../../../src/core';
import { askedItem } from '../../../src/vscode/backlogs/asked-item';
import type { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { CodeActionTriggerKind, Position, Range, Uri } from '../fake';

describe('the item at the cursor of who asks', () => {
  const source = '# Pool\n\nLANE-1: As a swimmer, I want to book a lane.\n';
  const report = { version: 3, file: readBacklogFile('lanes.stories.txt', source) };
  const ask = (
    offset: number,
    { version = 3, triggerKind = CodeActionTriggerKind.Invoke } = {},
  ): string | undefined => {
    const backlogs = { get: () => report } as unknown as Backlogs;
    const uri = Uri.file('/pool/lanes.stories.txt');
    const document = { uri, version, offsetAt: () => offset } as unknown as TextDocument;
    const cursor = new Position(2, 0);
    const range = new Range(cursor, cursor) as unknown as EditorRange;
    const found = askedItem(backlogs, document, range, { triggerKind } as unknown as CodeActionContext);
    return found?.item.id?.text;
  };

  it('is the one that holds the cursor', () => {
    assert.equal(ask(source.indexOf('swimmer')), 'LANE-1');
    assert.equal(ask(0), undefined);
  });

  it('is none where nobody asked, or the text has gone on', () => {
    const there = source.indexOf('swimmer');
    assert.equal(ask(there, { triggerKind: CodeActionTriggerKind.Automatic }), undefined);
    assert.equal(ask(there, { version: 4 }), undefined);
  });
});
