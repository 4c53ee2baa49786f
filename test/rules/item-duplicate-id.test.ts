import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/item-duplicate-id';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

testRule(rule, {
  valid: [
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order a cake}\n  - {id: BK-2, title: Change an order}\n  - {id: BK-11, title: Bake it}\n',
    },
    { file, text: 'items:\n  - {title: Order a cake}\n  - {title: Change an order}\n' },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order a cake, parent: BK-2}\n  - {id: BK-2, title: Cakes, depends_on: [BK-1]}\n',
    },
    {
      file: 'sample.backlog.json',
      text: '{"tasks": [{"id": 1, "title": "Draw", "status": "open", "subtasks": [{"id": 1, "title": "Sketch", "status": "open"}]}, {"id": 2, "title": "Build", "status": "open", "subtasks": [{"id": 1, "title": "Saw", "status": "open"}]}]}',
    },
    'US-1: As a guest, I want to order a cake.\nUS-2: As a guest, I want to change an order.',
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: A-1, title: Plant}\n  - {id: B-1, title: Water}\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nP-1,Story,Weigh a parcel\nP-2,Story,Send a parcel\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## T-1: Plant\n\nAs a gardener, I want to plant a tree.\n\n## T-2: Water\n\nAs a gardener, I want to water a tree. It follows T-1.\n',
    },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {id: T-1, title: Plant, related: T-1}\n' },
    {
      file: 'garden.backlog.md',
      text: '## Beds\n\n| # | User story |\n|---|---|\n| 1 | As a gardener, I want to plan a bed. |\n\n## Trees\n\n| # | User story |\n|---|---|\n| 1 | As a gardener, I want to plant a tree. |\n',
    },
    {
      file: 'ausleihe.feature',
      text: '# language: de\n@US-1\nFunktionalität: Ausleihe\n\n  Szenario: Rückgabe\n    Wenn es zurückkommt\n    Dann steht es im Regal\n',
    },
  ],
  invalid: [
    {
      file: 'garden.backlog.md',
      text: '## Beds\n\n| No. | User story |\n|---|---|\n| 1 | As a gardener, I want to plan a bed. |\n| «1» | As a gardener, I want to plant a tree. |\n',
      message: '"1" is taken by "As a gardener, I want to plan a bed.".',
      suggested: [
        '## Beds\n\n| No. | User story |\n|---|---|\n| 1 | As a gardener, I want to plan a bed. |\n| 2 | As a gardener, I want to plant a tree. |\n',
      ],
    },
    {
      file,
      text: 'items:\n  - {id: BK-1, title: Order a cake}\n  - {id: «bk-1», title: Change an order}\n  - {id: BK-2, title: Bake it}\n',
      message: '"bk-1" is taken by "Order a cake".',
      suggested: [
        'items:\n  - {id: BK-1, title: Order a cake}\n  - {id: bk-3, title: Change an order}\n  - {id: BK-2, title: Bake it}\n',
      ],
    },
    {
      file,
      text: 'items:\n  - {id: US-009, title: Order a cake}\n  - {id: «US-009», title: Change it}\n  - {id: «US-009», title: Bake it}\n',
      message: '"US-009" is taken by "Order a cake".',
      suggested: [
        'items:\n  - {id: US-009, title: Order a cake}\n  - {id: US-010, title: Change it}\n  - {id: US-009, title: Bake it}\n',
        'items:\n  - {id: US-009, title: Order a cake}\n  - {id: US-009, title: Change it}\n  - {id: US-011, title: Bake it}\n',
      ],
    },
    {
      file,
      text: 'items:\n  - {id: cakes, title: Order a cake}\n  - {id: «cakes», title: Change an order}\n',
      message: '"cakes" is taken by "Order a cake".',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-4: Order a cake\n\nAs a guest, I want to order a cake.\n\n## «US-4»: Change an order\n\nAs a guest, I want to change an order.\n',
      message: '"US-4" is taken by "Order a cake".',
      suggested: [
        '## US-4: Order a cake\n\nAs a guest, I want to order a cake.\n\n## US-5: Change an order\n\nAs a guest, I want to change an order.\n',
      ],
    },
    {
      text: 'US-1: As a guest, I want to order a cake.\n«US-1»: As a guest, I want to change an order.',
      message: '"US-1" is taken by "As a guest, I want to order a cake.".',
      suggested: ['US-1: As a guest, I want to order a cake.\nUS-2: As a guest, I want to change an order.'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: T-7, title: Plant a tree}\n  - {id: «T-7», title: Water a tree}\n',
      message: '"T-7" is taken by "Plant a tree".',
      suggested: ['items:\n  - {id: T-7, title: Plant a tree}\n  - {id: T-8, title: Water a tree}\n'],
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nP-1,Story,Weigh a parcel\n«P-1»,Story,Send a parcel\n',
      message: '"P-1" is taken by "Weigh a parcel".',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"id":"BUS-1","title":"See a stop"},{"id":"«BUS-1»","title":"Skip a stop"}]}',
      message: '"BUS-1" is taken by "See a stop".',
      suggested: ['{"items":[{"id":"BUS-1","title":"See a stop"},{"id":"BUS-2","title":"Skip a stop"}]}'],
    },
    {
      file: 'sample.backlog.md',
      text: '## W-10: Free a bed\n\nAs a nurse, I want to free a bed.\n\n## W-11: Clean a bed\n\nAs a nurse, I want to clean a bed.\n\n## «W-10»: Lend a bed\n\nAs a nurse, I want to lend a bed.\n',
      message: '"W-10" is taken by "Free a bed".',
      suggested: [
        '## W-10: Free a bed\n\nAs a nurse, I want to free a bed.\n\n## W-11: Clean a bed\n\nAs a nurse, I want to clean a bed.\n\n## W-12: Lend a bed\n\nAs a nurse, I want to lend a bed.\n',
      ],
    },
    {
      text: 'B-3: Als Bäcker möchte ich Brote zählen.\n«B-3»: Als Bäcker möchte ich Brote wiegen.',
      message: '"B-3" is taken by "Als Bäcker möchte ich Brote zählen.".',
      suggested: ['B-3: Als Bäcker möchte ich Brote zählen.\nB-4: Als Bäcker möchte ich Brote wiegen.'],
    },
  ],
});

const messagesOf = (files: readonly (readonly [string, string])[]): string[] =>
  lint({ files: files.map(([path, text]) => readBacklogFile(path, text)) }, undefined, [rule]).map(
    ({ file: path, message }) => `${path}: ${message}`,
  );

it('looks at all files together', () => {
  const text = 'items:\n  - {id: BK-1, title: Order a cake}\n';
  assert.deepEqual(
    messagesOf([
      ['plans/a.yaml', text],
      ['plans/b.yaml', text],
    ]),
    ['plans/b.yaml: "BK-1" is taken in plans/a.yaml.'],
  );
});

it('takes a story for the same one where another file tells of it by its number', () => {
  const epic = '# Epic 1: Cakes\n\n## Story 1.1: Order\n\nAs a guest,\nI want to order a cake.\n';
  const story = '# Story 1.1: Order\n\n## Story\n\nAs a guest,\nI want to order a cake.\n';
  assert.deepEqual(
    messagesOf([
      ['docs/epic-1.md', epic],
      ['docs/stories/1.1.story.md', story],
    ]),
    [],
  );
});

it('leaves ids alone that begin anew in each file', () => {
  const stories = '{"userStories": [{"id": "US-001", "title": "Order", "passes": false}]}';
  const feature = '@US-1\nFeature: Order\n';
  assert.deepEqual(
    messagesOf([
      ['a/prd.json', stories],
      ['b/prd.json', stories],
    ]),
    [],
  );
  assert.deepEqual(
    messagesOf([
      ['a.feature', feature],
      ['b.feature', feature],
    ]),
    [],
  );
});

it('counts key results within their objective', () => {
  const okrs = (second: string): string =>
    `# OKRs\n\n## Objective 1: Cakes for all\n\n- KR1: 300 cakes\n- ${second}: 40 guests\n\n` +
    '## Objective 2: Bread for all\n\n- KR1: 200 loaves\n';
  assert.deepEqual(messagesOf([['okrs.md', okrs('KR2')]]), []);
  assert.equal(messagesOf([['okrs.md', okrs('KR1')]]).length, 1);
  const data = (second: string): string =>
    `items:\n  - {id: KR1, type: goal, title: 300 cakes, parent: O1}\n  - {id: KR1, type: goal, title: 200 loaves, parent: ${second}}\n`;
  assert.deepEqual(messagesOf([['okrs.backlog.yaml', data('O2')]]), []);
  assert.equal(messagesOf([['okrs.backlog.yaml', data('O1')]]).length, 1);
});

it('counts objectives below one heading', () => {
  const okrs = (second: string): string =>
    `# OKRs\n\n## Q1\n\n### Objective 1: Cakes for all\n\n- KR1: 300 cakes\n\n${second}### Objective 1: Bread for all\n\n- KR1: 200 loaves\n`;
  assert.deepEqual(messagesOf([['okrs.md', okrs('## Q2\n\n')]]), []);
  assert.equal(messagesOf([['okrs.md', okrs('')]]).length, 1);
});
