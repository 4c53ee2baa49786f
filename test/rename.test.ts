import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../src/core/edit';
import type { BacklogFile } from '../src/core/model';
import { readBacklogFile } from '../src/core/parse';
import { References } from '../src/core/references';
import { renameId, type Refusal } from '../src/core/rename';

const lanes = `# Backlog of the pool

See [the lanes](#us-1-book-a-lane) and [the towels](#us-2-lend-a-towel).

## US-1 Book a lane

As a swimmer, I want to book a lane, so that I can train without waiting.

## US-2 Lend a towel

- **Depends on:** us-1, US-12

As a guest, I want to lend a towel, so that I need not carry one.
`;

const files = {
  'pool.backlog.md': lanes,
  'sauna.backlog.yaml': 'items:\n  - id: US-3\n    title: Book the sauna\n    depends_on: [US-1]\n',
  'notes.backlog.md': 'See [it](docs/pool.backlog.md#us-1-book-a-lane) and https://desk.example.org/US-1.\n',
  'lanes.feature':
    '@US-4 @after-US-1\nFeature: Lanes\n  # part of US-1\n  Scenario: Free\n    When I book it\n    Then it is mine\n',
};

describe('renameId', () => {
  it('writes the new id wherever the item is named, in every format, and in links to its heading', () => {
    assert.deepEqual(renamed(files, 'US-1', 'LANE-7'), {
      'pool.backlog.md': lanes
        .replace('#us-1-book', '#lane-7-book')
        .replace('## US-1', '## LANE-7')
        .replace('us-1, US-12', 'LANE-7, US-12'),
      'sauna.backlog.yaml': files['sauna.backlog.yaml'].replace('US-1', 'LANE-7'),
      'notes.backlog.md': files['notes.backlog.md'].replace('#us-1-book', '#lane-7-book'),
      'lanes.feature': files['lanes.feature'].replace('of US-1', 'of LANE-7'),
    });
  });

  it('leaves a link to the same heading of another file as it is', () => {
    const notes =
      'It was [there](archive/old.md#us-1-book-a-lane), and is [here](#us-1-book-a-lane) no more.\n';
    const changed = renamed({ 'pool.backlog.md': lanes, 'notes.backlog.md': notes }, 'US-1', 'LANE-7');
    assert.equal(changed['notes.backlog.md'], notes);
  });

  it('may change no more than the case', () => {
    const sauna = { 'sauna.backlog.yaml': files['sauna.backlog.yaml'] };
    assert.match(renamed(sauna, 'US-3', 'us-3')['sauna.backlog.yaml'] ?? '', /id: us-3\n/);
  });

  it('gives one of two items with the same id another, and leaves what names the id to the first', () => {
    const buy = '## US-1 Buy\n\nAs a guest, I want to buy soap, so that I am clean.\n';
    const sell =
      '## US-1 Sell\n\nAs a guest, I want to sell soap, so that others are. It comes after US-1.\n';
    const twice = { 'twice.backlog.md': `${buy}\n${sell}` };
    assert.deepEqual(renamed(twice, 'US-1 Sell', 'US-2'), {
      'twice.backlog.md': `${buy}\n${sell.replace('US-1 Sell', 'US-2 Sell')}`,
    });
    assert.equal(refused(twice, 'US-1.', 'US-2').because, 'ambiguous');
  });

  const refusals: readonly (readonly [to: string, because: Refusal['because']])[] = [
    ['', 'no-id'],
    ['Lane', 'no-id'],
    ['7', 'no-id'],
    ['US 7', 'no-id'],
    ['US-7: x', 'no-id'],
    ['US-2', 'taken'],
    ['us-3', 'taken'],
    ['lane7b_x', 'unreadable'],
  ];
  for (const [to, because] of refusals) {
    it(`refuses "${to}": ${because}`, () => {
      assert.equal(refused(files, 'US-1', to).because, because);
    });
  }
});

/** @param words begin with the id that is renamed, where they first stand behind "## " or in the text */
function rename(
  texts: Readonly<Record<string, string>>,
  words: string,
  to: string,
): ReturnType<typeof renameId> {
  const read = Object.entries(texts).map(([path, text]) => readBacklogFile(path, text));
  const references = new References({ files: read });
  const [file] = read;
  assert.ok(file);
  const heading = file.source.indexOf(`## ${words}`);
  const named = references.idAt(file, heading < 0 ? file.source.indexOf(words) : heading + 3);
  assert.ok(named, words);
  return renameId({ files: read }, references, { ...named, file }, to);
}

function renamed(texts: Readonly<Record<string, string>>, words: string, to: string): Record<string, string> {
  const renaming = rename(texts, words, to);
  assert.ok('edits' in renaming);
  const editsOf = (path: string) =>
    renaming.edits.filter(({ file }: { file: BacklogFile }) => file.path === path).map(({ edit }) => edit);
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, applyEdits(text, editsOf(path))]),
  );
}

function refused(texts: Readonly<Record<string, string>>, words: string, to: string): Refusal {
  const renaming = rename(texts, words, to);
  assert.ok('refusal' in renaming);
  return renaming.refusal;
}
