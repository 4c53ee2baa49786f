import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../src/core/edit';
import type { Format } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { suppressionEdit, type SuppressionScope } from '../../src/core/suppressions/edit';
import { readSuppressions } from '../../src/core/suppressions/read';
import { fileIn } from './file-in';

/** Where a finding stands («here»), and the text with its rule turned off. */
const table: readonly { format: Format; scope?: SuppressionScope; text: string; becomes: string }[] = [
  {
    format: 'markdown',
    text: '# Plan\n\nAs a nurse, I want «x».\n',
    becomes: '# Plan\n\n<!-- backlog-lens-disable-next-line a-rule -->\nAs a nurse, I want x.\n',
  },
  {
    format: 'markdown',
    text: '**As a** nurse,  \n**I want** «x»,  \n**so that** y.\n',
    becomes: '**As a** nurse,  \n**I want** x, <!-- backlog-lens-disable-line a-rule -->  \n**so that** y.\n',
  },
  {
    format: 'markdown',
    text: '- [ ] It is «fast»\r\n- [ ] It is good\r\n',
    becomes: '- [ ] It is fast <!-- backlog-lens-disable-line a-rule -->\r\n- [ ] It is good\r\n',
  },
  {
    format: 'markdown',
    text: '| id | story |\n| --- | --- |\n| 1 | It is «fast» |\n',
    becomes: '| id | story |\n| --- | --- |\n| 1 | It is fast <!-- backlog-lens-disable-line a-rule --> |\n',
  },
  {
    format: 'markdown',
    text: '<!-- backlog-lens-disable-next-line b-rule -- agreed -->\nAs a nurse, I want «x».\n',
    becomes: '<!-- backlog-lens-disable-next-line b-rule, a-rule -- agreed -->\nAs a nurse, I want x.\n',
  },
  {
    format: 'markdown',
    text: '---\nid: «TASK-1»\n---\n# Print the list\n',
    becomes: '---\n# backlog-lens-disable-next-line a-rule\nid: TASK-1\n---\n# Print the list\n',
  },
  {
    format: 'markdown',
    scope: 'file',
    text: '---\nid: 1\n---\n# «Plan»\n',
    becomes: '---\nid: 1\n---\n<!-- backlog-lens-disable-file a-rule -->\n\n# Plan\n',
  },
  {
    format: 'markdown',
    scope: 'file',
    text: '<!-- backlog-lens-disable-file b-rule -->\n# «Plan»\n',
    becomes: '<!-- backlog-lens-disable-file b-rule, a-rule -->\n# Plan\n',
  },
  {
    format: 'yaml',
    text: 'items:\n  - id: 1\n    i_want: «x»\n',
    becomes: 'items:\n  - id: 1\n    # backlog-lens-disable-next-line a-rule\n    i_want: x\n',
  },
  {
    format: 'yaml',
    text: 'items:\n  - story: >\n      As a nurse,\n      I want «x»\n    id: 1\n',
    becomes:
      'items:\n  # backlog-lens-disable-next-line a-rule\n  - story: >\n      As a nurse,\n      I want x\n    id: 1\n',
  },
  {
    format: 'yaml',
    text: 'criteria:\n  - Given a long\n    line, it is «fast»\n',
    becomes: 'criteria:\n  # backlog-lens-disable-next-line a-rule\n  - Given a long\n    line, it is fast\n',
  },
  {
    format: 'yaml',
    scope: 'file',
    text: 'items:\n  - id: «1»\n',
    becomes: '# backlog-lens-disable-file a-rule\nitems:\n  - id: 1\n',
  },
  {
    format: 'gherkin',
    text: 'Feature: x\n  Scenario: y\n    When «z»\n',
    becomes: 'Feature: x\n  Scenario: y\n    # backlog-lens-disable-next-line a-rule\n    When z\n',
  },
  {
    format: 'gherkin',
    scope: 'file',
    text: '# language: de\nFunktionalität: «x»\n',
    becomes: '# language: de\n# backlog-lens-disable-file a-rule\nFunktionalität: x\n',
  },
  {
    format: 'text',
    text: 'As a nurse, I want «x».\n',
    becomes: '# backlog-lens-disable-next-line a-rule\nAs a nurse, I want x.\n',
  },
  {
    format: 'json',
    text: '{ "items": [{ "id": 1, "criteria": ["It is «fast»"] }, {}] }',
    becomes: '{ "items": [{ "backlog-lens-disable": ["a-rule"], "id": 1, "criteria": ["It is fast"] }, {}] }',
  },
  {
    format: 'json',
    text: '[\n  {\n    "backlog-lens-disable": ["b-rule -- agreed"],\n    "story": "«x»"\n  }\n]\n',
    becomes:
      '[\n  {\n    "backlog-lens-disable": ["b-rule -- agreed", "a-rule"],\n    "story": "x"\n  }\n]\n',
  },
  {
    format: 'json',
    scope: 'file',
    text: '{\n  "items": [{ "id": "«1»" }]\n}\n',
    becomes: '{\n  "backlog-lens-disable": ["a-rule"],\n  "items": [{ "id": "1" }]\n}\n',
  },
];

describe('turning a rule off', () => {
  for (const { format, scope = 'line', text, becomes } of table) {
    it(`for the ${scope} in ${format}: ${text}`, () => {
      const at = { start: text.indexOf('«'), end: text.indexOf('»') - 1 };
      const source = text.replace(/[«»]/g, '');
      const edit = suppressionEdit(fileIn(format, source), { rule: 'a-rule', at }, scope);
      assert.ok(edit);
      const written = applyEdits(source, [edit]);
      assert.equal(written, becomes);

      const found = at.start + (edit.span.start <= at.start ? edit.text.length : 0);
      const targets = readSuppressions(fileIn(format, written)).flatMap((one) => one.targets);
      const holding = targets.filter(
        ({ rule, covers }) => rule?.text.startsWith('a-rule') && covers.start <= found && found <= covers.end,
      );
      assert.equal(holding.length, 1, 'what is written holds back the finding');
    });
  }

  it('leaves the words of a wrapped criterion as they are', () => {
    const source =
      '## US-1\n\nAs a nurse, I want x.\n\n### Acceptance criteria\n\n- It is fast\n  and good\n';
    const wordsOf = (text: string): unknown =>
      readBacklogFile('a.backlog.md', text).items.map(({ criteria }) => criteria.map((one) => one.text.text));
    const at = { start: source.indexOf('fast'), end: source.indexOf('fast') + 4 };
    const edit = suppressionEdit(fileIn('markdown', source), { rule: 'a-rule', at }, 'line');
    assert.ok(edit);
    assert.deepEqual(wordsOf(applyEdits(source, [edit])), wordsOf(source));
  });

  it('is done as in a text where one is set down as Markdown is, and moves nothing', () => {
    const plain =
      'As a nurse,\nI want a rota, so that it hangs.\n\nAcceptance criteria:\n- It is fast\n- It is clear\n';
    const told = (text: string): unknown =>
      readBacklogFile('a.stories.txt', text).items.map(({ section, story, criteria }) => [
        section,
        story?.benefit?.text,
        criteria.map((one) => one.text.text),
      ]);
    for (const words of ['hangs', 'fast']) {
      const at = { start: plain.indexOf(words), end: plain.indexOf(words) + words.length };
      for (const scope of ['line', 'file'] as const) {
        const edit = suppressionEdit(readBacklogFile('a.stories.txt', plain), { rule: 'a-rule', at }, scope);
        assert.match(edit?.text ?? '', /^ ?# backlog-lens-disable/);
        const written = applyEdits(plain, edit ? [edit] : []);
        assert.deepEqual(told(written), told(plain));
        const [suppression] = readSuppressions(readBacklogFile('a.stories.txt', written));
        assert.equal(suppression?.fault, null);
        assert.equal(suppression.targets[0]?.rule?.text, 'a-rule');
      }
    }
  });

  it('is not offered where the format cannot hold it', () => {
    const finding = { rule: 'a-rule', at: { start: 3, end: 4 } };
    assert.equal(suppressionEdit(fileIn('csv', 'Summary\nx'), finding, 'line'), null);
    assert.equal(
      suppressionEdit(fileIn('markdown', '```\nx\n```'), { ...finding, at: { start: 4, end: 5 } }, 'line'),
      null,
    );
    assert.equal(suppressionEdit(fileIn('json', '[{"a": 1}]'), finding, 'file'), null);
  });
});
