import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Format } from '../../src/core/model';
import { readSuppressions } from '../../src/core/suppressions/read';
import { fileIn } from './file-in';

/** Each suppression as "rule -- reason: what it covers". */
const table: readonly { format: Format; text: string; read: readonly string[] }[] = [
  {
    format: 'markdown',
    text: '<!-- backlog-lens-disable-next-line story-not-atomic -- agreed with the team -->\n\nAs a nurse,\nI want x.\n\nMore',
    read: ['story-not-atomic -- agreed with the team: As a nurse,\nI want x.'],
  },
  {
    format: 'markdown',
    text: '<!-- backlog-lens-disable-next-line a-rule, b-rule -->\n## US-1\nText',
    read: ['a-rule: ## US-1', 'b-rule: ## US-1'],
  },
  {
    format: 'markdown',
    text: '- [ ] It is fast <!-- backlog-lens-disable-line -->\n- [ ] It is good',
    read: ['all: - [ ] It is fast <!-- backlog-lens-disable-line -->'],
  },
  {
    format: 'markdown',
    text: '```md\n<!-- backlog-lens-disable -->\n```\nWrite `<!-- backlog-lens-disable -->` where you need it.',
    read: [],
  },
  {
    format: 'markdown',
    text: 'A stray fence:\n```\n<!-- backlog-lens-disable-line a-rule -->',
    read: ['a-rule: <!-- backlog-lens-disable-line a-rule -->'],
  },
  {
    format: 'markdown',
    text: '---\ntitle: x # backlog-lens-disable-line a-rule\n---\n# Not backlog-lens-disable-line',
    read: ['a-rule: title: x # backlog-lens-disable-line a-rule'],
  },
  {
    format: 'markdown',
    text: 'A<!-- backlog-lens-disable a-rule b-rule -->B<!-- backlog-lens-enable b-rule -->C<!-- backlog-lens-enable -->D',
    read: ['a-rule: B<!-- backlog-lens-enable b-rule -->C', 'b-rule: B'],
  },
  {
    format: 'yaml',
    text: 'items:\n  # backlog-lens-disable-next-line a-rule -- of old\n  - description: >\n      As a nurse,\n\n      I want x\n    priority: 1',
    read: ['a-rule -- of old:   - description: >\n      As a nurse,\n\n      I want x'],
  },
  {
    format: 'yaml',
    text: 'acceptance_criteria:\n  - Fast # backlog-lens-disable-line a-rule\n  - "a#backlog-lens-disable"',
    read: ['a-rule:   - Fast # backlog-lens-disable-line a-rule'],
  },
  {
    format: 'gherkin',
    text: '# backlog-lens-disable-file a-rule\nFeature: x\n  """\n  # backlog-lens-disable-file b-rule\n  """',
    read: [
      'a-rule: # backlog-lens-disable-file a-rule\nFeature: x\n  """\n  # backlog-lens-disable-file b-rule\n  """',
    ],
  },
  {
    format: 'json',
    text: '{"items": [{"backlog-lens-disable": ["a-rule -- of old", "b-rule"], "title": "}"}, {}]}',
    read: [
      'a-rule -- of old: {"backlog-lens-disable": ["a-rule -- of old", "b-rule"], "title": "}"',
      'b-rule: {"backlog-lens-disable": ["a-rule -- of old", "b-rule"], "title": "}"',
    ],
  },
  {
    format: 'json',
    text: '{\n"//": "backlog-lens-disable-next-line a-rule",\n"title": "x"\n}',
    read: ['a-rule: "title": "x"'],
  },
  {
    format: 'yaml',
    text: 'title: "No # backlog-lens-disable-line a-rule"\nother: \'# backlog-lens-disable\'\nnotes: |\n  # backlog-lens-disable-file\nx: 1 # backlog-lens-disable-line b-rule',
    read: ['b-rule: x: 1 # backlog-lens-disable-line b-rule'],
  },
  {
    format: 'yaml',
    text: 'items:\n\t# backlog-lens-disable-next-line a-rule\n\t- x',
    read: ['a-rule: \t- x'],
  },
  {
    format: 'json',
    text: '{"items": [{"backlog-lens-disable": true, "title": "x"}, {"backlog-lens-disable": false}]}',
    read: ['all: {"backlog-lens-disable": true, "title": "x"'],
  },
  { format: 'json', text: '{"title": "backlog-lens-disable", "x": ["backlog-lens-disable"]}', read: [] },
  {
    format: 'text',
    text: 'As a nurse, I want x. # backlog-lens-disable-line a-rule -- agreed\nMore',
    read: ['a-rule -- agreed: As a nurse, I want x. # backlog-lens-disable-line a-rule -- agreed'],
  },
  { format: 'gherkin', text: 'Feature: x # backlog-lens-disable-line a-rule', read: [] },
  { format: 'csv', text: 'Summary\n# backlog-lens-disable', read: [] },
];

describe('comments that turn rules off', () => {
  for (const { format, text, read } of table) {
    it(`are read in ${format}: ${text}`, () => {
      const suppressions = readSuppressions(fileIn(format, text));
      const shown = suppressions.flatMap(({ targets, reason }) =>
        targets.map(({ rule, covers }) => {
          const because = reason ? ` -- ${reason.text}` : '';
          return `${rule?.text ?? 'all'}${because}: ${text.slice(covers.start, covers.end)}`;
        }),
      );
      assert.deepEqual(shown, read);
    });
  }

  it('are found in a long file with many fences at once', () => {
    const source = `${'```js\n'.repeat(20_000)}<!-- backlog-lens-disable-file a-rule -->`;
    assert.equal(readSuppressions(fileIn('markdown', source)).length, 1);
  });
});
