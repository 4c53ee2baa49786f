import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocument } from 'vscode';
import { Looks } from '../../../src/vscode/backlogs/looks';
import { Uri } from '../fake';

describe('a look at a document', () => {
  const open = (): { uri: object; version: number; isClosed: boolean } => ({
    uri: Uri.file('/pool/lanes.backlog.md'),
    version: 1,
    isClosed: false,
  });
  const begin = async (looks: Looks, document: object): Promise<() => boolean> => {
    let isCurrent = (): boolean => false;
    let end = (): void => undefined;
    void looks.at(document as unknown as TextDocument, (is) => {
      isCurrent = is;
      return new Promise((resolve) => (end = resolve));
    });
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(isCurrent(), true);
    return () => {
      const is = isCurrent();
      end();
      return is;
    };
  };

  it('counts no more once the document has gone on', async () => {
    const document = open();
    const isCurrent = await begin(new Looks(), document);
    document.version = 2;
    assert.equal(isCurrent(), false);
  });

  it('counts no more once the document is closed', async () => {
    const document = open();
    const isCurrent = await begin(new Looks(), document);
    document.isClosed = true;
    assert.equal(isCurrent(), false);
  });

  it('counts no more once what it looks by has changed, or another look has begun', async () => {
    const looks = new Looks();
    const first = await begin(looks, open());
    const second = await begin(looks, open());
    assert.equal(first(), false);
    looks.drop();
    assert.equal(second(), false);
  });

  it('is taken once for all who ask for the same version', async () => {
    const looks = new Looks();
    const document = open() as unknown as TextDocument;
    let count = 0;
    const look = (): Promise<void> => looks.at(document, () => Promise.resolve(void (count += 1)));
    await Promise.all([look(), look()]);
    assert.equal(count, 1);
    await look();
    assert.equal(count, 2);
  });
});
