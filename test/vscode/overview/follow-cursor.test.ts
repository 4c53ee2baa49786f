import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { itemName, readBacklogFile } from '../../../src/core';
import { CursorFollower } from '../../../src/vscode/overview/follow-cursor';
import { Heading, Leaf } from '../../../src/vscode/overview/level-groups';
import type { Report } from '../../../src/vscode/backlogs/report';
import type { Row } from '../../../src/vscode/overview/rows';
import { stage, Uri } from '../fake';

const path = '/toys/sprint.backlog.md';
const text =
  '## TOY-1 Reserve a toy\n\nAs a parent, I want it when it is back.\n\n## TOY-2 Clean a toy\n\nAs a volunteer, I want to mark it.\n';

/** A tree beside an editor: what of the file is read, and what is drawn of that, is up to the test. */
class Bench {
  readonly revealed: string[] = [];
  readonly follower: CursorFollower;
  private report: Report | undefined;
  private drawn: Report | undefined;

  constructor() {
    const leafOf = (item: Row['item']): Leaf | undefined =>
      this.drawn?.file.items.includes(item)
        ? new Leaf(itemName(item), new Heading('po', 'PO-level'), { item } as Row)
        : undefined;
    const reveal = ({ id }: Leaf | Heading): Promise<void> => Promise.resolve(void this.revealed.push(id));
    this.follower = new CursorFollower({ get: () => this.report }, { visible: true, reveal }, { leafOf });
    stage.settings.set('followCursor', true);
  }

  read(version: number, written = text): void {
    this.report = { version, file: readBacklogFile(path, written) } as Report;
  }

  draw(): Promise<void> {
    this.drawn = this.report;
    return this.follower.catchUp();
  }

  /** The author writes, and the cursor ends up before these words. */
  async place(words: string, version: number, written = text): Promise<void> {
    stage.active = {
      uri: Uri.file(path),
      version,
      isClosed: false,
      getText: () => written,
      offsetAt: () => written.indexOf(words),
    };
    await this.follower.follow();
  }
}

afterEach(() => {
  stage.active = undefined;
  stage.settings.clear();
});

describe('the tree that follows the cursor', () => {
  it('goes to its item at once where it is drawn as it is written', async () => {
    const bench = new Bench();
    bench.read(1);
    await bench.draw();
    await bench.place('Clean', 1);
    assert.deepEqual(bench.revealed, ['TOY-2 Clean a toy']);
  });

  it('goes to it later where the file is read again and the tree not yet drawn', async () => {
    const bench = new Bench();
    bench.read(1);
    await bench.draw();
    bench.read(2);
    await bench.place('Clean', 2);
    assert.deepEqual(bench.revealed, []);
    await bench.draw();
    assert.deepEqual(bench.revealed, ['TOY-2 Clean a toy']);
  });

  it('goes on to the right one where the places were those of an older text', async () => {
    const bench = new Bench();
    bench.read(1);
    await bench.draw();
    const longer = text.replace(
      'when it is back',
      'when the summer fair of our village is over and it is back',
    );
    await bench.place('and it is back', 2, longer);
    assert.deepEqual(bench.revealed, ['TOY-2 Clean a toy']);
    bench.read(2, longer);
    await bench.draw();
    assert.deepEqual(bench.revealed, ['TOY-2 Clean a toy', 'TOY-1 Reserve a toy']);
  });

  it('stays where the author went since, when something else is drawn', async () => {
    const bench = new Bench();
    bench.read(1);
    await bench.draw();
    await bench.place('Clean', 1);
    await bench.draw();
    assert.equal(bench.revealed.length, 1);
  });
});
