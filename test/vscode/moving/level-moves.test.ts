import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { commandIds } from '../../../src/vscode/ids';
import { moveBetweenLevels } from '../../../src/vscode/moving/level-moves';
import { moveItems } from '../../../src/vscode/moving/move-item';
import type { Proposal } from '../../../src/vscode/changes/make-change';
import type { Preview } from '../../../src/vscode/changes/preview';
import { Settings } from '../../../src/vscode/settings/settings';
import type { Workspace } from '../../../src/vscode/backlogs/workspace';
import { stage, Uri, type FakeDocument } from '../fake';

const text = `# Ferry $(boat)

## GOAL-1 Fewer queues

Type: goal

**Acceptance criteria:**

- We enter two towns next year

## GOAL-2 More $(piers)

Type: goal

Open two piers by 2028.
`;

describe('a move that is the first thing asked for, before the workspace has been read', () => {
  let parts: { dispose(): unknown }[];
  let asked: string;
  let proposed: readonly Proposal[];
  const document: FakeDocument = {
    uri: Uri.file('/pier/goals.backlog.md'),
    version: 1,
    isClosed: false,
    getText: () => text,
  };

  beforeEach(async () => {
    const settings = new Settings();
    const backlogs = new Backlogs(settings);
    const look = (): Promise<void> =>
      backlogs.look(...([document] as unknown as Parameters<Backlogs['look']>));
    // It reads what is open as well.
    const files = { readOnce: look } as unknown as Workspace;
    const preview = {
      apply: ({ title }: { title: string }, proposals: readonly Proposal[]) => {
        asked = title;
        proposed = proposals;
        return Promise.resolve(false);
      },
    } as unknown as Preview;
    proposed = [];
    asked = '';
    parts = [
      settings,
      backlogs,
      moveBetweenLevels(backlogs, files, preview),
      moveItems(backlogs, files, preview),
    ];
    await look();
  });

  afterEach(() => {
    for (const part of parts) part.dispose();
    stage.choice = '';
    stage.told.length = 0;
  });

  async function run(command: string, words: string, choice: string): Promise<number[]> {
    const offset = text.indexOf(words);
    stage.choice = choice;
    await stage.commands.get(command)?.({ uri: document.uri.toString(), offset, end: offset + words.length });
    return proposed.map(({ edits }) => edits.length);
  }

  it('shows a file once, with all that becomes of it', async () => {
    assert.deepEqual(await run(commandIds.liftSentence, 'We enter', String.raw`GOAL-2 More \$(piers)`), [2]);
    assert.deepEqual(await run(commandIds.makeChildStory, 'We enter', String.raw`Ferry \$(boat)`), [1]);
    assert.deepEqual(await run(commandIds.moveItem, '## GOAL-1', String.raw`Ferry \$(boat)`), [2]);
  });

  it('lists what authors wrote as they wrote it, where the editor would draw an icon, and asks in their words', async () => {
    await run(commandIds.liftSentence, 'We enter', String.raw`GOAL-2 More \$(piers)`);
    assert.equal(asked, 'Move the sentence to GOAL-2 More $(piers)');
    await run(commandIds.moveItem, '## GOAL-1', String.raw`Ferry \$(boat)`);
    assert.equal(asked, 'Move GOAL-1 Fewer queues to Ferry $(boat)');
  });

  it('offers an item no place in itself', async () => {
    assert.deepEqual(await run(commandIds.liftSentence, 'We enter', 'GOAL-1 Fewer queues'), []);
  });
});
