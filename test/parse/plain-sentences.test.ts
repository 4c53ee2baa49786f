import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { inEnglish } from '../../src/core/say';
import { expectItems } from './summary';

const beds = 'As a nurse, I want to see free beds, so that I can place a patient.';
const visits = 'As a visitor, I want to know the hours, so that I come in time.';

describe('a file that is a list of sentences', () => {
  const expected = [
    { id: null, kind: 'story', story: ['nurse', 'see free beds', 'I can place a patient'] },
    { id: null, kind: 'story', story: ['visitor', 'know the hours', 'I come in time'] },
  ];
  for (const [path, source] of [
    ['ward.yaml', `- ${beds}\n- ${visits}\n`],
    ['ward.yaml', `# The ward\n---\n- "${beds}"\n- >\n  ${visits.replaceAll(', ', ',\n  ')}\n`],
    ['ward.json', JSON.stringify([beds, visits])],
    ['ward.json', JSON.stringify([beds, 'Paint the ward', visits, 'As before'], null, 2)],
  ] as const) {
    it(`has an item for each story: ${source}`, () => {
      expectItems(path, source, expected);
    });
  }

  it('knows the ids before them, also among objects', () => {
    expectItems(
      'ward.yaml',
      `- "W-1: ${beds}"\n- W-2: ${visits}\n- {id: W-3, title: Print the list, status: open}\n- "[W-4] ${beds}"\n`,
      [{ id: 'W-1', title: beds }, { id: 'W-2', title: visits }, { id: 'W-3' }, { id: 'W-4', title: beds }],
    );
  });

  for (const [what, source] of [
    ['words', '["As before", "Paint the ward", "W-1: Paint the ward"]'],
    ['lists of sentences', JSON.stringify([[beds], [visits]])],
    ['sentences under a key that says nothing of them', JSON.stringify({ quotes: [beds] })],
  ] as const) {
    it(`has no items where it is one of ${what}`, () => {
      assert.deepEqual(readBacklogFile('ward.json', source).items, []);
    });
  }
});

describe('a file of data that holds nothing but a text', () => {
  for (const [path, source, told] of [
    ['ward.json', '"Paint the ward"\n', ['Paint the ward']],
    ['ward.json', '42', ['42']],
    ['ward.yaml', '# The ward\nPaint the ward\nin white\n', ['Paint the ward\nin white']],
    ['ward.yaml', '|\n  Paint the ward\n  in white\n', ['Paint the ward']],
    ['ward.json', '[]', []],
    ['ward.json', '{}', []],
    ['ward.json', '{"ward": "white"}', []],
    ['ward.json', 'null', []],
    ['ward.json', '', []],
    ['ward.yaml', '# The ward\n', []],
  ] as const) {
    it(`${told.length > 0 ? 'says so' : 'is another one'}: ${source}`, () => {
      const { items, unreadable } = readBacklogFile(path, source);
      assert.deepEqual(items, []);
      assert.deepEqual(
        unreadable.map(({ at }) => source.slice(at.start, at.end)),
        told,
      );
      for (const { message } of unreadable)
        assert.equal(message(inEnglish), 'No items can be read here: write a list of them.');
    });
  }
});
