import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';

/** What is read of each item: kind, id, title and how many notes it has. */
function itemsOf(source: string): unknown[] {
  return readBacklogFile('a.backlog.md', source).items.map(({ kind, id, title, notes }) => [
    kind,
    id?.text ?? null,
    title?.text,
    notes.length,
  ]);
}

describe('a list that says what the item above it is', () => {
  it('makes an item of any heading', () => {
    assert.deepEqual(itemsOf('## Open on Sundays\n\n- **Type:** goal\n- **Owner:** Kim\n'), [
      ['goal', null, 'Open on Sundays', 0],
    ]);
  });

  it('gives an id and a title that a heading does not tell', () => {
    const source =
      '## B2: the plot (Must)\n\n- Type: story\n- ID: 1.2\n- Title: B2: the plot (Must)\n\nA note.\n';
    assert.deepEqual(itemsOf(source), [['story', '1.2', 'B2: the plot (Must)', 1]]);
  });

  it('leaves the id of the heading where it has nothing to say of it', () => {
    assert.deepEqual(itemsOf('## PLOT-2: Gate\n\n- Type: bug\n'), [['bug', 'PLOT-2', 'Gate', 0]]);
    assert.deepEqual(itemsOf('## PLOT-2: Gate\n\n**Type:** bug\n\nIt creaks.\n'), [
      ['bug', 'PLOT-2', 'Gate', 1],
    ]);
  });

  for (const [why, source] of [
    ['of something that is no kind', '## Seeds\n\n- Type: annual\n'],
    ['that does not begin with the type', '## Seeds\n\n- Colour: red\n- Type: story\n'],
    ['that is not right below the heading', '## Seeds\n\nSome seeds.\n\n- Type: story\n'],
  ] as const) {
    it(`is none ${why}`, () => {
      assert.deepEqual(itemsOf(source), []);
    });
  }
});

describe('criteria of Markdown', () => {
  const criteriaOf = (list: string): unknown[] =>
    readBacklogFile(
      'a.backlog.md',
      `## US-1: Gate\n\n**Acceptance criteria:**\n\n${list}\n`,
    ).items[0]?.criteria.map(({ name, text }) => [name?.text ?? null, text.text]) ?? [];

  it('may be scenarios and sentences among check boxes', () => {
    const list =
      '- [ ] Scenario: Late\n  - When it is night\n  - Then the gate is shut\n- [ ] Given a key, when it turns, then it opens\n- [ ] It is green';
    assert.deepEqual(criteriaOf(list), [
      ['Late', 'Late\nWhen it is night\nThen the gate is shut'],
      [null, 'Given a key, when it turns, then it opens'],
      [null, 'It is green'],
    ]);
  });

  it('may open like a label where they are boxes or numbered', () => {
    assert.deepEqual(criteriaOf('1. It opens\n2. Tests: all are green\n3. It shuts'), [
      [null, 'It opens'],
      [null, 'Tests: all are green'],
      [null, 'It shuts'],
    ]);
  });

  it('may have a word in brackets', () => {
    assert.deepEqual(criteriaOf('- It leads to a page [here] at once\n- [a criterion]'), [
      [null, 'It leads to a page [here] at once'],
    ]);
  });
});

describe('front matter', () => {
  it('reads quotes and lists as YAML does', () => {
    const source =
      '---\nid: TASK-1\ntitle: "The \\"big\\" gate"\nlabels: ["a", \'b\'\'s\']\nordinal: 1\n---\n\n# Gate\n';
    const [item] = readBacklogFile('backlog/tasks/task-1.md', source).items;
    assert.equal(item?.title?.text, 'The "big" gate');
    assert.deepEqual(
      item.fields.filter(({ name }) => name === 'tags').map(({ value }) => value.text),
      ["a, b's"],
    );
  });
});

describe('a cell of a table', () => {
  const criterionIn = (words: string): string | undefined =>
    readBacklogFile('a.backlog.csv', `ID,Title,Acceptance Criteria\nUS-1,Gate,${words}\n`).items[0]
      ?.criteria[0]?.text.text;

  for (const [words, read] of [
    ['**Given** a key', 'Given a key'],
    ['It *really* opens', 'It really opens'],
    ['The globs **/test_*.py are left out', 'The globs **/test_*.py are left out'],
    ['__init__.py is there', '__init__.py is there'],
    ['__Given__ a key', 'Given a key'],
  ] as const) {
    it(`reads "${words}" as "${read}"`, () => {
      assert.equal(criterionIn(words), read);
    });
  }
});

describe('tags of a feature', () => {
  it('say its kind and ids that do not look like one', () => {
    const source =
      '@id:gate @type:bug @slow\nFeature: Gate\n\n  @id:late\n  Scenario: Late\n    Then it is shut\n';
    const [item] = readBacklogFile('gate.feature', source).items;
    assert.deepEqual([item?.id?.text, item?.kind, item?.criteria[0]?.id?.text], ['gate', 'bug', 'late']);
    assert.deepEqual(
      item?.fields.map(({ value }) => value.text),
      ['slow'],
    );
  });

  it('are apart from the story, which is one paragraph of the narrative', () => {
    const source = 'Feature: Gate\n  As a tenant, I want keys.\n\n  The lock is old.\n';
    const [item] = readBacklogFile('gate.feature', source).items;
    assert.deepEqual(
      [item?.story?.need?.text, item?.notes.map(({ text }) => text)],
      ['keys', ['The lock is old.']],
    );
  });
});
