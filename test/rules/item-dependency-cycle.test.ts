import rule from '../../src/core/rules/item-dependency-cycle';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

testRule(rule, {
  valid: [
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order}\n  - {id: BK-2, title: Pay, depends_on: BK-1}\n  - {id: BK-3, title: Bake, depends_on: [BK-1, BK-2]}\n',
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, depends_on: [BK-2, BK-3]}\n  - {id: BK-2, title: Pay, depends_on: BK-3}\n  - {id: BK-3, title: Bake}\n',
    },
    { file, text: 'items:\n  - {id: BK-1, title: Order, depends_on: BK-9}\n' },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, depends_on: «BK-2»}\n  - {id: BK-2, title: Pay, depends_on: BK-1}\n',
      message: 'BK-1 waits for itself: by way of BK-2.',
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, depends_on: «bk-1»}\n',
      message: 'BK-1 waits for itself.',
    },
    {
      file,
      text: 'items:\n  - {id: BK-9, title: Sell, depends_on: BK-1}\n  - {id: BK-1, title: Order, depends_on: «BK-2»}\n  - {id: BK-2, title: Pay, depends_on: BK-3}\n  - {id: BK-3, title: Bake, depends_on: BK-1}\n',
      message: 'BK-1 waits for itself: by way of BK-2, BK-3.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"tasks": [{"id": 1, "title": "Draw", "status": "open", "dependencies": [«2»]}, {"id": 2, "title": "Saw", "status": "open", "dependencies": [1]}]}',
      message: '1 waits for itself: by way of 2.',
    },
  ],
});
