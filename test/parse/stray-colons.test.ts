import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inEnglish } from '../../src/core/say';
import { expectItems, type Expected } from './summary';

const story = 'As a keeper, I want to weigh an owl, so that I feed it well.';

/** What is told stands in guillemets. */
const table: readonly { what: string; text: string; items: readonly Expected[] }[] = [
  {
    what: 'in the title of the only item',
    text: `items:\n  - title: «Owls: weigh them»\n    story: ${story}\n`,
    items: [{ title: 'Owls: weigh them', story: ['keeper', 'weigh an owl', 'I feed it well'] }],
  },
  {
    what: 'in a file that is one item',
    text: `title: «Owls: weigh them»\nstory: ${story}\nacceptance_criteria:\n  - Owls: «in g: no dot»\n  - In kg\n`,
    items: [{ title: 'Owls: weigh them', criteria: ['rule: Owls: in g: no dot', 'rule: In kg'] }],
  },
  {
    what: 'in several values of several items',
    text: `items:\n  - id: Z-1\n    title: «Owls: at night: weigh them»\n    priority: Must\n  - id: Z-2\n    title: Foxes\n    story: «As a keeper, I want to: feed a fox, so that it lives.»\n    status: open\n`,
    items: [
      { id: 'Z-1', title: 'Owls: at night: weigh them', fields: ['priority: Must'] },
      { id: 'Z-2', story: ['keeper', 'feed a fox', 'it lives'], fields: ['status: open'] },
    ],
  },
  {
    what: 'at the end of a value',
    text: 'items:\n  - id: Z-1\n    title: «Owls:»\n    status: open\n',
    items: [{ title: 'Owls:', fields: ['status: open'] }],
  },
  {
    what: 'beside values that may have one',
    text: 'items:\n  - id: Z-1\n    title: «Owls: weigh them»\n    notes: |\n      Mind: the: beak\n      # and: the: claws\n    tags: [a: b, c]\n    due: 10:30\n    context: "Zoo: of: owls"\n  - {id: Z-2, title: "Foxes: feed them"}\n',
    items: [
      { id: 'Z-1', notes: ['Mind: the: beak\n# and: the: claws\n', 'Zoo: of: owls'] },
      { id: 'Z-2', title: 'Foxes: feed them' },
    ],
  },
];

describe('a colon in a value without quotes', () => {
  for (const { what, text, items } of table) {
    for (const lineEnd of ['\n', '\r\n']) {
      it(`is told, and takes nothing along: ${what}, ${JSON.stringify(lineEnd)}`, () => {
        const marked = text.replaceAll('\n', lineEnd);
        const source = marked.replace(/[«»]/g, '');
        const { unreadable } = expectItems('zoo.yaml', source, items);
        assert.deepEqual(
          unreadable.map(({ at }) => source.slice(at.start, at.end)),
          [...marked.matchAll(/«([^»]*)»/g)].map(([, words]) => words),
        );
        for (const { message } of unreadable) assert.match(message(inEnglish), /put quotes around the value/);
      });
    }
  }
});
