import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete } from '../../src/core/complete';
import { defaultHouse } from '../../src/core/house';
import { readBacklogFile } from '../../src/core/parse';

const known = readBacklogFile(
  'known.backlog.yaml',
  `items:
  - id: US-7
    title: Lend a ladder
    as_a: neighbour
    i_want: to lend my ladder
    priority: P1
    status: waiting
    tags: tools, sharing
  - id: US-8
    as_a: caretaker
    i_want: to see who has it
  - id: US-9
    as_a: neighbour
    i_want: to ask for it back
`,
);

describe('complete', () => {
  const cases: readonly (readonly [place: string, line: string, file: string, labels: readonly string[]])[] =
    [
      ['a role after the article', 'As a |', 'a.md', ['neighbour', 'caretaker']],
      ['a role in bold', '**As a** nei|', 'a.md', ['neighbour', 'caretaker']],
      ['ids after "depends on"', 'Depends on: US|', 'a.md', ['US-7', 'US-8', 'US-9']],
      ['the next free id in a heading', '### |', 'a.md', ['US-10']],
      ['the priorities in use', 'Priority: |', 'a.md', ['P1']],
      [
        'the statuses in use, then the usual ones',
        '**Status:** |',
        'a.md',
        ['waiting', 'todo', 'ready', 'in progress', 'done'],
      ],
      ['levels', 'level: |', 'b.yaml', ['PO', 'PM']],
      ['tags', 'tags: |', 'b.yaml', ['sharing', 'tools']],
      ['the step after Given', '- **Given** a ladder\n|', 'a.md', ['When', 'And']],
      ['the step after WHEN, in its case', 'WHEN it is lent\n|', 'a.md', ['THEN', 'AND']],
      ['nothing in prose', 'The ladder is as long as |', 'a.md', []],
      ['nothing after an ordinary line', 'Some words\nTh|', 'a.md', []],
    ];
  for (const [place, text, path, labels] of cases) {
    it(`offers ${place}`, () => {
      assert.deepEqual(
        offersAt(text, path).map(({ label }) => label),
        labels,
      );
    });
  }

  it('replaces what is typed already', () => {
    assert.deepEqual(offersAt('As a nei|', 'a.md')[0]?.replaces, { start: 5, end: 8 });
  });

  it("puts the team's personas first", () => {
    const roles = offersAt('As a |', 'a.md', { ...defaultHouse, roles: ['Keeper'] });
    assert.equal(roles[0]?.label, 'Keeper');
  });

  it('keeps the bold of the step above', () => {
    assert.equal(offersAt('**Given** a ladder\n|', 'a.md')[0]?.insert, '**When** ');
  });
});

function offersAt(text: string, path: string, house = defaultHouse): ReturnType<typeof complete> {
  const offset = text.indexOf('|');
  const file = { ...readBacklogFile(path, ''), source: text.replace('|', '') };
  return complete({ files: [known, file] }, file, offset, house);
}
