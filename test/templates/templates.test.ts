import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultConfig } from '../../src/core/config';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import { sampleFiles } from '../../src/vscode/writing/sample';
import { templates, type Template } from '../../src/vscode/writing/templates';
import { authors } from '../snippets/authors';
import { fillIn, parseBody, stopsOf, type Author, type Part } from '../snippets/expand';

interface Expected {
  readonly layout: string;
  /** The kinds of its items, once it is filled in. */
  readonly kinds: readonly string[];
  /** What is said while nothing is filled in. */
  readonly open: readonly string[];
}

const expected: Readonly<Record<Template['id'], Expected>> = {
  // Headings and lists in which nothing is filled in are no items yet.
  'scrum-team': { layout: 'generic', kinds: ['goal', 'story'], open: [] },
  kanban: { layout: 'generic', kinds: ['story'], open: [] },
  'one-person': { layout: 'generic', kinds: ['story'], open: [] },
  'spec-kit': { layout: 'spec-kit', kinds: ['story'], open: ['item-placeholder-left'] },
  kiro: { layout: 'kiro', kinds: ['requirement'], open: ['item-placeholder-left'] },
};

/** Goes from stop to stop and writes nothing. */
const idle: Author = { answer: (words) => words, choose: (options) => options[0] ?? '' };

for (const { id, path, toName } of templates()) {
  describe(`the template ${id}`, () => {
    const body = parseBody(readFileSync(`templates/${id}.md`, 'utf8'));
    const read = (author: Author) => readBacklogFile(path, fillIn(body, author));

    it('can be walked through in reading order', () => {
      const numbers = [...new Set(stopsOf(body).map(({ number }) => number))].filter((number) => number > 0);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      assert.equal(stopsOf(body).filter(isLast).length, 1);
    });

    it('is clean once it is filled in', () => {
      for (const author of authors) {
        const file = read(author);
        const findings = lint({ files: [file] }).map(({ rule, message }) => `${rule}: ${message}`);
        assert.deepEqual(findings, [], file.source);
        assert.deepEqual(file.unreadable, []);
      }
    });

    it('says what is still to be filled in, and nothing else', () => {
      const file = read(idle);
      const rules = lint({ files: [file] }).map(({ rule }) => rule);
      assert.deepEqual([...new Set(rules)].toSorted(), expected[id].open);
      assert.equal(file.layout, expected[id].layout);
    });

    it('is read as what it is, with story and criteria', () => {
      for (const author of authors) {
        const { layout, items } = read(author);
        assert.equal(layout, expected[id].layout);
        assert.deepEqual(
          items.map(({ kind }) => kind),
          expected[id].kinds,
        );
        for (const { story, criteria } of items.filter(({ storyLevel }) => storyLevel)) {
          assert.ok(story?.role && story.need && story.benefit);
          assert.equal(criteria.length, 2);
        }
      }
    });

    it('goes where a backlog is looked for, under a name that is part of the path', () => {
      assert.ok(defaultConfig('/team').isBacklog(`/team/${path}`));
      assert.ok(path.includes(toName));
    });
  });
}

describe('what is copied', () => {
  it('is every file of the folder: templates', () => {
    const ids = templates().map(({ id }) => `${id}.md`);
    assert.deepEqual(ids.toSorted(), readdirSync('templates').toSorted());
  });

  it('is every file of the folder: examples', () => {
    assert.deepEqual([...sampleFiles], readdirSync('examples').toSorted());
  });
});

function isLast(part: Part): boolean {
  return part.type === 'stop' && part.number === 0;
}
