import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../src/core/edit';
import { lint } from '../../src/core/lint';
import type { BacklogFile, Item } from '../../src/core/model';
import {
  addSentence,
  detailAt,
  landingBelow,
  landingsIn,
  liftable,
  writeChildStory,
} from '../../src/core/move';
import { titleFrom } from '../../src/core/move/story-title';
import { readBacklogFile } from '../../src/core/parse';
import { References } from '../../src/core/references';

const story = `# Ferry backlog

## Sprint 2

### FE-1: Book a bicycle

As a cyclist, I want to book a place for my bicycle, so that I get on board.

Places are few in July. We decide on prices with the harbours. There is a list of waiting cyclists.

- A note in a list.

**Acceptance criteria:**

- [ ] The place is shown as taken
- [ ] The board has agreed on the price
`;

function itemOf(file: BacklogFile, id: string): Item {
  return file.items.find((one) => one.id?.text === id) ?? assert.fail(`no ${id}`);
}

function placeOf(source: string, words: string): { start: number; end: number } {
  const start = source.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function cut(path: string, source: string, id: string, words: string): [string, string] | null {
  const file = readBacklogFile(path, source);
  const sentence = liftable(itemOf(file, id), file, [placeOf(source, words)]);
  return sentence && [sentence.text, applyEdits(source, [sentence.cut])];
}

describe('a sentence that goes up', () => {
  for (const [what, path, criteria] of [
    [
      'of several on a line',
      'ferry.backlog.md',
      '**Acceptance criteria:** Seats are free; The board agrees; It is paid\n',
    ],
    [
      'with others set in below it',
      'ferry.backlog.md',
      '**Acceptance criteria:**\n\n- Seats are free\n- The board agrees\n  - in May\n',
    ],
    ['in a list on one line', 'ferry.backlog.yml', '[Seats are free, The board agrees, It is paid]\n'],
    ['in a text of its own', 'ferry.backlog.yml', '"Seats are free\\n- The board agrees"\n'],
  ] as const) {
    it(`stays where it is a criterion ${what}`, () => {
      const source = path.endsWith('.md')
        ? `## FE-1: Book\n\nAs a cyclist, I want to book, so that I get on board.\n\n${criteria}`
        : `items:\n  - id: FE-1\n    title: Book\n    story: As a cyclist, I want to book.\n    acceptance_criteria: ${criteria}`;
      assert.equal(readBacklogFile(path, source).items.length, 1);
      assert.equal(cut(path, source, 'FE-1', 'The board agrees'), null);
    });
  }

  it('is taken out of the middle and the end of a note', () => {
    const [text, left] = cut('ferry.backlog.md', story, 'FE-1', 'prices') ?? assert.fail();
    assert.equal(text, 'We decide on prices with the harbours.');
    assert.ok(left.includes('few in July. There is a list of waiting cyclists.\n'), left);
    const [, last] = cut('ferry.backlog.md', story, 'FE-1', 'waiting') ?? assert.fail();
    assert.ok(last.includes('with the harbours.\n\n- A note'), last);
  });

  it('goes with its line where it is all of a note, or a criterion', () => {
    const [, note] = cut('ferry.backlog.md', story, 'FE-1', 'note in a list') ?? assert.fail();
    assert.ok(note.includes('waiting cyclists.\n\n**Acceptance'), note);
    const [text, left] = cut('ferry.backlog.md', story, 'FE-1', 'agreed on') ?? assert.fail();
    assert.equal(text, 'The board has agreed on the price');
    assert.ok(left.endsWith('- [ ] The place is shown as taken\n'), left);
  });

  it('stays where it is the title or the story, or the only entry of a YAML list', () => {
    assert.equal(cut('ferry.backlog.md', story, 'FE-1', 'Book a bicycle'), null);
    assert.equal(cut('ferry.backlog.md', story, 'FE-1', 'get on board'), null);
    const yaml =
      'items:\n  - id: FE-1\n    title: Book\n    acceptance_criteria:\n      - The board has agreed\n';
    assert.equal(cut('ferry.backlog.yml', yaml, 'FE-1', 'agreed'), null);
  });

  const goals: readonly (readonly [string, string, string, string])[] = [
    [
      'below a heading',
      'plan.backlog.md',
      '## EPIC-1: Ferries\n\n### US-1: X\n',
      '## EPIC-1: Ferries\n\nA: b.\n\n### US-1',
    ],
    [
      'below the last note',
      'plan.backlog.md',
      '## EPIC-1: Ferries\n\nOne.\n\n### US-1: X\n',
      'One.\n\nA: b.\n\n###',
    ],
    [
      'below an entry',
      'roadmap.md',
      '# Roadmap\n\n## Next\n\n- EPIC-1: Ferries\n- Buses\n',
      'Ferries\n\n  A: b.\n- Buses',
    ],
    [
      'as a description',
      'p.backlog.yml',
      'items:\n  - id: EPIC-1\n    title: Ferries\n',
      'Ferries\n    description: "A: b."\n',
    ],
    [
      'behind a description',
      'p.backlog.yml',
      "items:\n  - id: EPIC-1\n    title: F\n    description: 'One.'\n",
      "'One. A: b.'\n",
    ],
  ];
  for (const [place, path, source, expected] of goals) {
    it(`is written ${place}`, () => {
      const file = readBacklogFile(path, source);
      const edit = addSentence(itemOf(file, 'EPIC-1'), file, 'A: b.') ?? assert.fail();
      const after = applyEdits(source, [edit]);
      assert.ok(after.includes(expected), after);
      assert.deepEqual(
        readBacklogFile(path, after).items.map(({ id }) => id?.text),
        file.items.map(({ id }) => id?.text),
      );
    });
  }

  it('finds no place in a table or a feature file', () => {
    const file = readBacklogFile('f.feature', 'Feature: Ferries\n  Scenario: A\n    When b\n    Then c\n');
    assert.equal(addSentence(file.items[0] ?? assert.fail(), file, 'A.'), null);
    const row = '# OKRs\n\n| Objective | Key result |\n| --- | --- |\n| More guests | 300 a day |\n';
    const okrs = readBacklogFile('okrs.md', row);
    assert.equal(okrs.items.length, 2);
    for (const item of okrs.items) assert.equal(addSentence(item, okrs, 'A.'), null);
  });

  it('finds none in a vision, which is one paragraph, and one below a heading of either kind', () => {
    const vision = readBacklogFile(
      'vision.md',
      '# Vision\n\n## Vision\n\nEverybody sails wherever they like.\n',
    );
    assert.equal(addSentence(vision.items[0] ?? assert.fail(), vision, 'A.'), null);
    const epic = readBacklogFile(
      'a.backlog.md',
      'EPIC-1: Boats\n---------\n\n## B-1\n\nAs a guest, I want a boat.\n',
    );
    assert.ok(addSentence(itemOf(epic, 'EPIC-1'), epic, 'A.'));
  });
});

describe('a detail that goes down', () => {
  const roadmap = '# Roadmap\n\n## Goals\n\n- G-1: 9 in 10 cyclists use the new dropdown\n';

  it('has no place below an entry of a list, and becomes a story below any heading', () => {
    const from = readBacklogFile('roadmap.md', roadmap);
    const goal = itemOf(from, 'G-1');
    assert.equal(landingBelow(goal, from), null);
    const to = readBacklogFile('ferry.backlog.md', story);
    const landing = landingsIn(to).find(({ section }) => section.at(-1) === 'Sprint 2') ?? assert.fail();
    const detail = detailAt(goal, from, placeOf(roadmap, 'dropdown'));
    assert.equal(detail.cut, null);
    const edit =
      writeChildStory(detail, goal, to, landing, new References({ files: [from, to] })) ?? assert.fail();
    const after = applyEdits(story, [edit]);
    assert.ok(
      after.endsWith(
        '\n\n### FE-2: Use the new dropdown\n\nAs a …, I want to …, so that ….\n\n**Parent:** G-1\n',
      ),
      after,
    );
  });

  it('is a story that is not scolded, and none is missing below the goal any more', () => {
    const goals = readBacklogFile('roadmap.md', roadmap);
    for (const [path, source] of [
      ['ferry.backlog.md', story],
      [
        'ferry.backlog.yml',
        'items:\n  - id: FE-1\n    type: story\n    title: Book a bicycle\n    as_a: guest\n    i_want: to book a bicycle\n',
      ],
    ] as const) {
      const to = readBacklogFile(path, source);
      const backlog = { files: [goals, to] };
      const said = (files: readonly BacklogFile[]): string[] =>
        lint({ files }).map(({ rule, message }) => `${rule}: ${message}`);
      const before = said(backlog.files);
      const goal = itemOf(goals, 'G-1');
      const detail = detailAt(goal, goals, placeOf(roadmap, 'dropdown'));
      const landing = landingsIn(to)[0] ?? assert.fail();
      const edit = writeChildStory(detail, goal, to, landing, new References(backlog)) ?? assert.fail();
      const after = said([goals, readBacklogFile(path, applyEdits(source, [edit]))]);
      assert.ok(before.some((one) => one.startsWith('item-detail-in-strategy')));
      // What is in the gaps, and how to tell that it is done, is the author's to say, as in every new story.
      const isForAuthor = /^item-missing-criteria: |"…"/;
      assert.deepEqual(
        after.filter((one) => !before.includes(one) && !isForAuthor.test(one)),
        [],
      );
      assert.ok(!after.some((one) => one.startsWith('item-detail-in-strategy')), after.join('\n'));
    }
  });

  const titles: readonly (readonly [sentence: string, words: string, title: string])[] = [
    ['9 in 10 patients check in with the new dropdown', 'dropdown', 'Check in with the new dropdown'],
    ['Nine in ten of our guests use the dropdown to renew', 'dropdown', 'Use the dropdown to renew'],
    ['80 % of members pay through a popup', 'popup', 'Pay through a popup'],
    [
      'Pupils find the library through a new button by 2027',
      'button',
      'Pupils find the library through a new button',
    ],
    [
      'Families call less, and order by a modal dialog in 2 minutes',
      'modal dialog',
      'Order by a modal dialog',
    ],
    ['A carousel sells 10 % more seats', 'carousel', 'Carousel …'],
    ['Anything at all', 'pay with one hand', 'Pay with one hand'],
  ];
  for (const [sentence, words, title] of titles) {
    it(`is called "${title}"`, () => {
      assert.equal(titleFrom(sentence, words), title);
    });
  }

  it('ends its lines as the file does', () => {
    const source = '## G-1: Use the dropdown more\r\n\r\nA note.\r\n';
    const file = readBacklogFile('plan.backlog.md', source);
    const goal = itemOf(file, 'G-1');
    const landing = landingBelow(goal, file) ?? assert.fail();
    const detail = detailAt(goal, file, placeOf(source, 'dropdown'));
    const edit = writeChildStory(detail, goal, file, landing, new References({ files: [file] }));
    assert.doesNotMatch(applyEdits(source, [edit ?? assert.fail()]), /[^\r]\n/);
  });
});
