import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { Settings } from '../../../src/vscode/settings/settings';
import { inStretches, Turns } from '../../../src/vscode/backlogs/stretches';
import { stage, Uri, type FakeDocument } from '../fake';

const lane = (id: number): string =>
  `## LANE-${id}: Book lane ${id}\n\nAs a swimmer, I want to book lane ${id}, so that I need not wait.\n\n`;
const lanes = Array.from({ length: 300 }, (_, index) => lane(index + 1)).join('');

describe('long work', () => {
  /** Keeps the thread busy for longer than one may. */
  function* busily(): Generator<undefined, string, undefined> {
    for (let step = 0; step < 2; step++) {
      for (const end = Date.now() + 25; Date.now() < end;);
      yield;
    }
    return 'done';
  }

  it('lets the editor see to what comes in meanwhile', async () => {
    const told: string[] = [];
    setTimeout(() => told.push('a key'), 0);
    told.push((await inStretches(busily())) ?? 'left');
    assert.deepEqual(told, ['a key', 'done']);
  });

  it('is left where its result counts no longer', async () => {
    assert.equal(await inStretches(busily(), () => false), undefined);
  });

  it('that several wait for goes on one after the other', async () => {
    const turns = new Turns();
    const told: string[] = [];
    const wait = async (name: string): Promise<void> => {
      await turns.next();
      told.push(name);
      setTimeout(() => told.push('a key'), 0);
    };
    await Promise.all([wait('outline'), wait('folding')]);
    assert.deepEqual(told, ['outline', 'a key', 'folding']);
  });
});

describe('a look at a document', () => {
  let settings: Settings;
  let backlogs: Backlogs;

  beforeEach(() => {
    settings = new Settings();
    backlogs = new Backlogs(settings);
  });

  afterEach(() => {
    backlogs.dispose();
    settings.dispose();
  });

  it('comes to nothing where its author has typed on, and the later one counts', async () => {
    const document = { uri: Uri.file('/pool/lanes.backlog.md'), version: 1, isClosed: false };
    const versions: unknown[] = [];
    backlogs.onDidChange(([uri]) => versions.push(uri && backlogs.get(uri)?.version));
    const open = (): void => {
      stage.opened.fire({ ...document, getText: () => lanes });
    };
    const later = new Promise((resolve) => backlogs.onDidChange(resolve));
    open();
    document.version = 2;
    open();
    await later;
    assert.deepEqual(versions, [2]);
  });

  it('is no more than a glance where it is no backlog: its text is not taken', async () => {
    const taken: unknown[] = [];
    const letter: FakeDocument = {
      uri: Uri.file('/pool/letter.md'),
      version: 1,
      isClosed: false,
      getText: (range?: unknown) => {
        taken.push(range);
        return 'Dear swimmers';
      },
    };
    stage.opened.fire(letter);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    assert.equal(taken.length, 1);
    assert.ok(taken[0]);
  });
});
