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
  ],
});

it('knows the items of all files', () => {
  const a = readBacklogFile('a.yaml', `items:\n${others}`);
  const b = readBacklogFile('b.yaml', 'items:\n  - {id: BK-4, title: Pay, depends_on: BK-1}\n');
  assert.deepEqual(lint({ files: [a, b] }, undefined, [rule]), []);
});
