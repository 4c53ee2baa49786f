import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocument } from 'vscode';
import { readBacklogFile } from '../../../src/core';
import { documents } from '../../../src/vscode/ids';
import { pathOf } from '../../../src/vscode/files/path-of';
import { Uri } from '../fake';

function pathAs(languageId: string, uri = Uri.from({ scheme: 'untitled', path: 'Untitled-1' })): string {
  return pathOf({ uri, languageId } as unknown as TextDocument);
}

describe('the path by which a document is read', () => {
  it('tells the format of a file that was never saved by its language', () => {
    for (const { language } of documents) {
      if (language === undefined || language === 'plaintext') continue;
      assert.match(pathAs(language), /\.\w+$/, language);
    }
    const table = 'Summary;Story Points\nBook a lane;3\n';
    assert.equal(readBacklogFile(pathAs('csv'), table).format, 'csv');
    assert.equal(readBacklogFile(pathAs('plaintext'), table).format, 'text');
  });

  it('leaves a name that somebody gave as it is', () => {
    assert.match(pathAs('plaintext', Uri.file('/pool/lanes.feature')), /lanes\.feature$/);
    assert.match(
      pathAs('markdown', Uri.from({ scheme: 'untitled', path: '/pool/lanes.yaml' })),
      /lanes\.yaml$/,
    );
  });
});
