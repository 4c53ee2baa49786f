import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Backlogs } from '../../src/vscode/backlogs';
import { commandIds } from '../../src/vscode/ids';
import { moveBetweenLevels } from '../../src/vscode/level-moves';
import { moveItems } from '../../src/vscode/move-item';
import type { Preview, Proposal } from '../../src/vscode/preview';
import { Settings } from '../../src/vscode/settings';
import type { Workspace } from '../../src/vscode/workspace';
import { stage, Uri, type FakeDocument } from './fake';

const text = `# Ferry

## GOAL-1 Fewer queues

Type: goal

**Acceptance criteria:**

- We enter two towns next year

## GOAL-2 More piers

Type: goal

Open two piers by 2028.
`;

describe('a move that is the first thing asked for, before the workspace has been read', () => {
  let parts: { dispose(): unknown }[];
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
      apply: (_: unknown, proposals: readonly Proposal[]) => Promise.resolve(void (proposed = proposals)),
    } as unknown as Preview;
    proposed = [];
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
    assert.deepEqual(await run(commandIds.liftSentence, 'We enter', 'GOAL-2 More piers'), [2]);
    assert.deepEqual(await run(commandIds.makeChildStory, 'We enter', 'Ferry'), [1]);
    assert.deepEqual(await run(commandIds.moveItem, '## GOAL-1', 'Ferry'), [2]);
  });

  it('offers an item no place in itself', async () => {
    assert.deepEqual(await run(commandIds.liftSentence, 'We enter', 'GOAL-1 Fewer queues'), []);
  });
});
