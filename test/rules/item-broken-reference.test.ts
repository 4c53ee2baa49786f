import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/item-broken-reference';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';
const others =
  '  - {id: BK-1, title: Order a cake}\n  - {id: BK-2, title: Change an order}\n  - {id: BK-30, title: Bake it}\n';

testRule(rule, {
  valid: [
    { file, text: `items:\n${others}  - {id: BK-4, title: Pay, depends_on: [BK-1, bk-2], parent: BK-30}\n` },
    { file, text: 'items:\n  - {id: BK-4, title: Pay, depends_on: [BK-1]}\n' },
    { file, text: `items:\n${others}  - {id: BK-4, title: Pay, depends_on: OPS-17}\n` },
    { file, text: `items:\n${others}  - {id: BK-4, title: Pay, parent: All about cakes}\n` },
    {
      file: 'sample.backlog.json',
      text: '{"tasks": [{"id": 1, "title": "Draw", "status": "open"}, {"id": 2, "title": "Saw", "status": "open", "dependencies": [1]}, {"id": 3, "title": "Paint", "status": "open", "dependencies": [1, 2]}]}',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, depends_on: TR-3}\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Parent\nE-1,Epic,Trees,\nT-1,Story,Plant a tree,E-1\nT-2,Story,Water a tree,e-1\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, depends_on: []}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, parent: The city park}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, blocked_by: [TR-1, TR-2]}\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## TR-1: List the trees\n\nAs a gardener, I want to list the trees.\n\n## TR-2: Water a tree\n\n**Depends on:** TR-1\n\nAs a gardener, I want to water a tree.\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'Issue key,Issue Type,Summary,Epic Link\nBK-2,Story,Order a cake,BK-1\nBK-3,Story,Bake it,BK-1\nBK-4,Story,Pay,\n',
    },
    {
      file: 'sample.backlog.json',
      text: '[{"id": 311, "name": "Order a cake", "epic_id": 300, "estimate": 1}, {"id": 312, "name": "Bake it", "epic_id": 300, "estimate": 1}, {"id": 313, "name": "Pay", "epic_id": null, "estimate": 1}]',
    },
  ],
  invalid: [
    {
      file,
      text: `items:\n${others}  - {id: BK-4, title: Pay, depends_on: [BK-1, «BK-20»]}\n`,
      message: 'There is no item "BK-20".',
      suggested: [`items:\n${others}  - {id: BK-4, title: Pay, depends_on: [BK-1, BK-2]}\n`],
    },
    {
      file,
      text: `items:\n${others}  - {id: BK-4, title: Pay, parent: «BK-987654»}\n`,
      message: 'There is no item "BK-987654".',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Parent\nEP-1,Epic,Cakes,\nEP-2,Epic,Bread,\nEP-3,Epic,Tea,\nBK-1,Story,Order a cake,«EP-4»\n',
      message: 'There is no item "EP-4".',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, depends_on: [«TR-31»]}\n',
      message: 'There is no item "TR-31".',
      suggested: [
        'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, depends_on: [TR-1]}\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, depends_on: [«TR-77», «TR-88»]}\n',
      message: ['There is no item "TR-77".', 'There is no item "TR-88".'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, blocked_by: «TR-99999»}\n',
      message: 'There is no item "TR-99999".',
    },
    // However long the letters are before a number, two digits that are wrong are no slip.
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: FERRY-101, title: Book a trip}\n  - {id: FERRY-102, title: Bring a bike}\n  - {id: FERRY-103, title: Pay, depends_on: «FERRY-199»}\n',
      message: 'There is no item "FERRY-199".',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"id":"BUS-1","title":"See the stop"},{"id":"BUS-2","title":"Skip the stop","depends_on":["«BUS-12»"]},{"id":"BUS-3","title":"Add a stop"},{"id":"BUS-4","title":"Move a stop"}]}',
      message: 'There is no item "BUS-12".',
      suggested: [
        '{"items":[{"id":"BUS-1","title":"See the stop"},{"id":"BUS-2","title":"Skip the stop","depends_on":["BUS-1"]},{"id":"BUS-3","title":"Add a stop"},{"id":"BUS-4","title":"Move a stop"}]}',
      ],
    },
    {
      file: 'sample.backlog.md',
      text: '## TR-1: List the trees\n\nAs a gardener, I want to list the trees.\n\n## TR-2: Water a tree\n\n**Depends on:** «TR-41»\n\nAs a gardener, I want to water a tree.\n\n## TR-3: Fell a tree\n\nAs a gardener, I want to fell a tree.\n',
      message: 'There is no item "TR-41".',
      suggested: [
        '## TR-1: List the trees\n\nAs a gardener, I want to list the trees.\n\n## TR-2: Water a tree\n\n**Depends on:** TR-1\n\nAs a gardener, I want to water a tree.\n\n## TR-3: Fell a tree\n\nAs a gardener, I want to fell a tree.\n',
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Depends on\nP-1,Story,Weigh a parcel,\nP-2,Story,Stamp a parcel,P-1\nP-3,Story,Send a parcel,«P-4444»\n',
      message: 'There is no item "P-4444".',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: TR-1, title: List the trees}\n  - {id: TR-2, title: Water a tree}\n  - {id: TR-3, title: Fell a tree}\n  - {id: TR-4, title: Plant, parent: «TR-12345», depends_on: TR-1}\n',
      message: 'There is no item "TR-12345".',
    },
  ],
});

it('knows the items of all files', () => {
  const a = readBacklogFile('a.yaml', `items:\n${others}`);
  const b = readBacklogFile('b.yaml', 'items:\n  - {id: BK-4, title: Pay, depends_on: BK-1}\n');
  assert.deepEqual(lint({ files: [a, b] }, undefined, [rule]), []);
});

it('knows the items of other backlogs beside this one', () => {
  const own = readBacklogFile(
    'cakes/backlog.yaml',
    `items:\n${others}  - {id: BK-4, title: Pay, depends_on: [BK-9, BK-8]}\n`,
  );
  const beside = readBacklogFile('bread/backlog.yaml', 'items:\n  - {id: BK-9, title: Bake bread}\n');
  assert.deepEqual(
    lint({ files: [own], beside: [beside] }, undefined, [rule]).map(({ message }) => message),
    ['There is no item "BK-8".'],
  );
});
