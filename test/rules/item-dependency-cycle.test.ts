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
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant}\n  - {id: T-2, title: Water, depends_on: [T-1]}\n  - {id: T-3, title: Prune, depends_on: [T-1]}\n  - {id: T-4, title: Fell, depends_on: [T-2, T-3]}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-2, title: Water, depends_on: T-1}\n  - {id: T-1, title: Plant}\n',
    },
    {
      file: 'sample.backlog.json',
      text: '{"tasks":[{"id":1,"title":"Draw","status":"open"},{"id":2,"title":"Saw","status":"open","dependencies":[1]}]}',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant, related: T-2}\n  - {id: T-2, title: Water, related: T-1}\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Depends on\nP-1,Story,Weigh a parcel,\nP-2,Story,Send a parcel,P-1\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant, depends_on: [T-10]}\n  - {id: T-10, title: Water, depends_on: [T-100]}\n  - {id: T-100, title: Prune}\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## T-1: Plant\n\nAs a gardener, I want to plant a tree.\n\n## T-2: Water\n\n**Depends on:** T-1\n\nAs a gardener, I want to water a tree.\n',
    },
    // A later sprint may need an earlier one, and one item of a sprint another.
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, sprint: Sprint 4, depends_on: BK-2}\n  - {id: BK-2, title: Pay, sprint: Sprint 3}\n  - {id: BK-3, title: Sell, sprint: Sprint 3, depends_on: BK-2}\n',
    },
    // Further down in a file is not later, and neither is a month.
    { file, text: 'items:\n  - {id: BK-1, title: Order, depends_on: BK-2}\n  - {id: BK-2, title: Pay}\n' },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, sprint: 2026-03, depends_on: BK-2}\n  - {id: BK-2, title: Pay, sprint: 2026-04}\n',
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, sprint: 3, depends_on: BK-2}\n  - {id: BK-2, title: Pay, sprint: 4, status: done}\n',
    },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, depends_on: «BK-2»}\n  - {id: BK-2, title: Pay, depends_on: BK-1}\n',
      message: 'BK-1 waits for itself, by way of BK-2.',
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, depends_on: «bk-1»}\n',
      message: 'BK-1 waits for itself.',
    },
    {
      file,
      text: 'items:\n  - {id: BK-9, title: Sell, depends_on: BK-1}\n  - {id: BK-1, title: Order, depends_on: «BK-2»}\n  - {id: BK-2, title: Pay, depends_on: BK-3}\n  - {id: BK-3, title: Bake, depends_on: BK-1}\n',
      message: 'BK-1 waits for itself, by way of BK-2, BK-3.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"tasks": [{"id": 1, "title": "Draw", "status": "open", "dependencies": [«2»]}, {"id": 2, "title": "Saw", "status": "open", "dependencies": [1]}]}',
      message: '1 waits for itself, by way of 2.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant, depends_on: [«T-3»]}\n  - {id: T-2, title: Water, depends_on: [T-1]}\n  - {id: T-3, title: Prune, depends_on: [T-2]}\n',
      message: 'T-1 waits for itself, by way of T-3, T-2.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: SCHOOL-7, title: Mark, depends_on: [«SCHOOL-7»]}\n',
      message: 'SCHOOL-7 waits for itself.',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Depends on\nP-1,Story,Weigh a parcel,«P-2»\nP-2,Story,Send a parcel,P-1\n',
      message: 'P-1 waits for itself, by way of P-2.',
    },
    {
      file: 'sample.backlog.md',
      text: '## TR-1: Plant\n\n**Depends on:** «TR-2»\n\nAs a gardener, I want to plant a tree.\n\n## TR-2: Water\n\n**Depends on:** TR-1\n\nAs a gardener, I want to water a tree.\n',
      message: 'TR-1 waits for itself, by way of TR-2.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant, depends_on: [«T-2»]}\n  - {id: T-2, title: Water, depends_on: [T-1]}\n  - {id: B-1, title: Ring, depends_on: [«B-2»]}\n  - {id: B-2, title: Call, depends_on: [B-1]}\n',
      message: ['T-1 waits for itself, by way of T-2.', 'B-1 waits for itself, by way of B-2.'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-1, title: Plant, blocked_by: «T-2»}\n  - {id: T-2, title: Water, depends_on: T-1}\n',
      message: 'T-1 waits for itself, by way of T-2.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-9, title: Rake}\n  - {id: T-1, title: Plant, depends_on: [T-9, «T-2»]}\n  - {id: T-2, title: Water, depends_on: [T-1]}\n',
      message: 'T-1 waits for itself, by way of T-2.',
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order, sprint: Sprint 3, depends_on: «BK-2»}\n  - {id: BK-2, title: Pay, sprint: Sprint 4}\n',
      message: 'This is for sprint 3 but waits for BK-2 in sprint 4: swap them.',
    },
    {
      file: 'sample.backlog.md',
      text: '## Sprint 9\n\n### TR-1: Plant\n\n**Depends on:** «TR-2»\n\nAs a gardener, I want to plant a tree.\n\n## Sprint 10\n\n### TR-2: Water\n\nAs a gardener, I want to water a tree.\n',
      message: 'This is for sprint 9 but waits for TR-2 in sprint 10: swap them.',
    },
  ],
});
