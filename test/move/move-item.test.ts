import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../src/core/edit';
import { isItemThere, landingsIn, moveItem } from '../../src/core/move';
import { readBacklogFile } from '../../src/core/parse';
import type { BacklogFile } from '../../src/core/model';

const sprint = `# Choir backlog

## Sprint 4

### CH-1: See the seating

As a singer, I want to see my seat, so that I find it.

#### Acceptance criteria

- [ ] The seat of the next concert is shown.

### CH-2: Win back lapsed members

Half of those who left came from one district.

## Later
`;

const roadmap = `# Roadmap

## Now

- Keep the hall.
`;

function read(path: string, source: string): BacklogFile {
  return readBacklogFile(path, source);
}

function landing(file: BacklogFile, ...section: readonly string[]): ReturnType<typeof landingsIn>[number] {
  const found = landingsIn(file).find((one) => one.section.join() === section.join());
  assert.ok(found, `no place ${section.join(' > ')}`);
  return found;
}

function move(
  id: string,
  from: BacklogFile,
  to: BacklogFile,
  ...section: readonly string[]
): [string, string] {
  const item = from.items.find((one) => (one.id ?? one.title)?.text === id);
  assert.ok(item);
  const moved = moveItem(item, from, to, landing(to, ...section));
  assert.ok(moved);
  return from === to
    ? [applyEdits(from.source, [moved.cut, moved.paste]), '']
    : [applyEdits(from.source, [moved.cut]), applyEdits(to.source, [moved.paste])];
}

describe('moveItem', () => {
  it('offers the headings that are no item, and the end', () => {
    assert.deepEqual(
      landingsIn(read('choir.backlog.md', sprint)).map(({ section }) => section.join(' > ')),
      ['Choir backlog', 'Choir backlog > Sprint 4', 'Choir backlog > Later'],
    );
  });

  it('moves an item with its criteria below another heading of its file', () => {
    const file = read('choir.backlog.md', sprint);
    const [after] = move('CH-1', file, file, 'Choir backlog', 'Later');
    const items = read('choir.backlog.md', after).items;
    assert.deepEqual(
      items.map(({ id, section, criteria }) => [id?.text, section.at(-1), criteria.length]),
      [
        ['CH-2', 'Sprint 4', 0],
        ['CH-1', 'Later', 1],
      ],
    );
    assert.ok(after.endsWith('- [ ] The seat of the next concert is shown.\n'), after);
    assert.ok(after.includes('## Sprint 4\n\n### CH-2'), after);
  });

  it('moves an item into another file, with its headings at the level there', () => {
    const from = read('choir.backlog.md', sprint.replaceAll('###', '####').replace('#####', '####'));
    const [left, right] = move('CH-1', from, read('roadmap.md', roadmap), 'Roadmap', 'Now');
    assert.ok(!left.includes('CH-1'));
    assert.ok(right.includes('- Keep the hall.\n\n### CH-1: See the seating\n'), right);
  });

  it('leaves no blank line at the end of the file where the last item went', () => {
    const source =
      '# Plan\n\n### US-1: Buy\n\nAs a guest, I want to buy.\n\n### US-2: Sing\n\nAs a guest, I want to sing.\n';
    const [left] = move('US-2', read('a.backlog.md', source), read('roadmap.md', roadmap), 'Roadmap', 'Now');
    assert.equal(left, '# Plan\n\n### US-1: Buy\n\nAs a guest, I want to buy.\n');
  });

  it('leaves a blank line where a text would become a part of the entry above', () => {
    const source =
      '# Roadmap\n\n## Now\n\n- Keep the hall.\n- Find a conductor.\n\nWe sing on Fridays.\n\n## Next\n';
    const file = read('roadmap.md', source);
    const [after] = move('Find a conductor.', file, file, 'Roadmap', 'Next');
    assert.ok(after.includes('- Keep the hall.\n\nWe sing on Fridays.\n'), after);
  });

  it('tells whether what lands is still an item there', () => {
    const from = read('roadmap.md', roadmap);
    const [item] = from.items;
    const isThere = (to: BacklogFile, ...section: string[]): boolean => {
      const place = landing(to, ...section);
      const moved = item && moveItem(item, from, to, place);
      return item !== undefined && moved != null && isItemThere(item, to, moved.paste);
    };
    const plan = read('plan.backlog.md', `${sprint}\n- Rehearse\n`);
    assert.equal(isThere(plan, 'Choir backlog', 'Later'), true);
    assert.equal(isThere(plan, 'Choir backlog', 'Sprint 4'), false);
  });

  it('leaves what stands in a code block as it is', () => {
    const source =
      '# Plan\n\n## US-1: Print\n\nAs a cook, I want to print.\n\n```sh\n# run\n```\n\n## Later\n\n### Much later\n';
    const file = read('plan.backlog.md', source);
    const [after] = move('US-1', file, file, 'Plan', 'Later', 'Much later');
    assert.ok(
      after.endsWith(
        '### Much later\n\n#### US-1: Print\n\nAs a cook, I want to print.\n\n```sh\n# run\n```\n',
      ),
      after,
    );
  });

  it('gives an entry of a YAML list the indent of the list it lands in', () => {
    const from = read(
      'a.backlog.yml',
      'items:\n  - id: A-1\n    title: Open the gate\n    tags:\n      - gate\n  - id: A-2\n    title: Ring\n',
    );
    const to = read(
      'b.backlog.yml',
      'sections:\n  - title: Sprint 2\n    items:\n      - id: B-1\n        title: Close the gate\n',
    );
    const [left, right] = move('A-1', from, to, 'Sprint 2');
    assert.equal(left, 'items:\n  - id: A-2\n    title: Ring\n');
    assert.deepEqual(
      read('b.backlog.yml', right).items.map(({ id, section }) => [id?.text, section.join()]),
      [
        ['B-1', 'Sprint 2'],
        ['A-1', 'Sprint 2'],
      ],
    );
    assert.ok(
      right.includes('      - id: A-1\n        title: Open the gate\n        tags:\n          - gate'),
      right,
    );
  });

  it('moves no item into itself and none into another format', () => {
    const file = read('choir.backlog.md', sprint);
    const [item] = file.items;
    assert.ok(item);
    assert.equal(moveItem(item, file, file, { section: [], at: item.span.end, depth: 3 }), null);
    const other = read('b.stories.txt', 'As a cook, I want to print.\n');
    assert.equal(moveItem(item, file, other, landing(other)), null);
  });

  it('moves the children of an item with it', () => {
    const source =
      '# Plan\n\n## Epic: Tickets\n\n### US-1: Buy\n\nAs a guest, I want to buy a ticket.\n\n## Later\n';
    const file = read('plan.backlog.md', source);
    const epic = file.items.find(({ kind }) => kind === 'epic');
    assert.ok(epic);
    const moved = moveItem(epic, file, file, landing(file, 'Plan', 'Later'));
    assert.ok(moved);
    const after = applyEdits(source, [moved.cut, moved.paste]);
    assert.equal(
      after,
      '# Plan\n\n## Later\n\n### Epic: Tickets\n\n#### US-1: Buy\n\nAs a guest, I want to buy a ticket.\n',
    );
  });

  it('leaves a row in its table', () => {
    const table = `## Sprint 4\n\n| ID | Story |\n| --- | --- |\n| CH-1 | As a singer, I want to see my seat. |\n\n## Later\n\n### CH-9: Sing\n\nAs a singer, I want to sing.\n`;
    const file = read('choir.backlog.md', table);
    const [row] = file.items;
    assert.equal(row?.id?.text, 'CH-1');
    assert.equal(moveItem(row, file, file, landing(file, 'Later')), null);
  });
});
