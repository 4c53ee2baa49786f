import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupEntries, levelOf, readBacklogFile, type BacklogFile } from '../../../src/core';
import { Heading, LevelGroups, type Node } from '../../../src/vscode/overview/level-groups';
import type { Row } from '../../../src/vscode/overview/rows';

const file = readBacklogFile(
  'bakery.stories.txt',
  'As a baker, I want to print the orders.\nAs a baker, I want to weigh a loaf.\nAs a guest, I want to pay by card.\n',
);

function rowsOf({ items }: BacklogFile, look: (index: number) => string = () => ''): Row[] {
  return items.map((item, index) => ({
    item,
    path: file.path,
    level: levelOf(item, file),
    findings: [],
    report: {} as Row['report'],
    key: item.title?.text ?? '',
    look: look(index),
  }));
}

function titlesOf(nodes: readonly Node[] | undefined): readonly string[] | undefined {
  return nodes?.map((node) => (node instanceof Heading ? node.title : node.row.key));
}

describe('the groups of the tree', () => {
  it('are drawn as a whole when they come, and not at all when nothing changed', () => {
    const groups = new LevelGroups();
    assert.equal(groups.update(groupEntries(rowsOf(file), 'file'), 'file'), undefined);
    assert.deepEqual(groups.update(groupEntries(rowsOf(file), 'file'), 'file'), []);
  });

  it('stay the same objects when the file is read again, and know the new reading', () => {
    const groups = new LevelGroups();
    groups.update(groupEntries(rowsOf(file), 'file'), 'file');
    const [heading] = groups.headings;
    const [leaf] = heading?.leaves ?? [];
    const again = readBacklogFile(file.path, `\n\n${file.source}`);
    groups.update(groupEntries(rowsOf(again), 'file'), 'file');
    assert.equal(groups.headings[0], heading);
    assert.equal(groups.headings[0]?.leaves[0], leaf);
    assert.equal(leaf?.offset, 2);
    assert.equal(groups.leafOf(again.items[0] ?? assert.fail()), leaf);
  });

  it('draw the item alone where only what it shows has changed', () => {
    const groups = new LevelGroups();
    groups.update(groupEntries(rowsOf(file), 'file'), 'file');
    const changed = groups.update(
      groupEntries(
        rowsOf(file, (index) => (index === 1 ? '1 finding' : '')),
        'file',
      ),
      'file',
    );
    assert.deepEqual(titlesOf(changed), ['As a baker, I want to weigh a loaf.']);
  });

  it('draw the group that an item has come to or gone from', () => {
    const groups = new LevelGroups();
    const rows = rowsOf(file).map((row, index) => ({ ...row, path: index < 2 ? 'a.txt' : 'b.txt' }));
    groups.update(groupEntries(rows, 'file'), 'file');
    assert.deepEqual(titlesOf(groups.update(groupEntries(rows.slice(1), 'file'), 'file')), ['a.txt']);
    assert.equal(groups.update(groupEntries(rows.slice(2), 'file'), 'file'), undefined);
  });
});
