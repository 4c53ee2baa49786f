import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import { isPlaceholder } from '../../src/core/parse/placeholder';
import { catalogue, isIn, languages } from './catalogue';
import { parseBody, stopsOf, variablesOf } from './expand';
import { snippets } from './files';

describe('the manifest', () => {
  it('gives every snippet file to its languages', () => {
    const given = manifest.contributes.snippets;
    for (const { path } of given) assert.ok(existsSync(path), path);
    assert.deepEqual(
      given.map(({ language, path }) => `${language} ${path}`),
      [
        'markdown ./snippets/by-name/markdown.json',
        'yaml ./snippets/by-name/yaml.json',
        'plaintext ./snippets/by-name/plaintext.json',
        'backlog-stories ./snippets/by-name/plaintext.json',
      ],
    );
  });

  it('names no language that an editor without further extensions would not know', () => {
    const known = ['markdown', 'yaml', 'plaintext', ...manifest.contributes.languages.map(({ id }) => id)];
    for (const { language } of manifest.contributes.snippets) assert.ok(known.includes(language), language);
  });
});

it('lists what a feature file is made of first, and what is a comment there behind it', () => {
  const bodies = [...snippets.gherkin.values()].map(({ body }) => body);
  const isComment = bodies.map((body) => body.every((line) => /^(?:#|\$0$)/.test(line)));
  assert.deepEqual(isComment, isComment.toSorted());
  assert.equal(bodies[0]?.[0], 'Feature: ${1:[title]}');
});

for (const language of languages) {
  describe(`the snippets for ${language}`, () => {
    it('are those of the catalogue', () => {
      const expected = catalogue.filter((entry) => isIn(entry, language)).map(({ name }) => name);
      assert.deepEqual([...snippets[language].keys()].toSorted(), expected.toSorted());
    });

    /*
     * The editor matches a typed word with a prefix from a strong place: its beginning, a capital, or the letter behind
     * a separator such as `-`, `:` or `/`. The plus is no separator: "story" in a sentence does not match "+story".
     */
    it('have prefixes that no word of a sentence matches, each of them once', () => {
      const prefixes = [...snippets[language].values()].flatMap(({ prefix }) => prefix);
      for (const prefix of prefixes) assert.match(prefix, /^\+[a-z]+3?$/);
      assert.equal(new Set(prefixes).size, prefixes.length);
    });

    it('are called by the same prefixes in every language', () => {
      for (const [name, { prefix }] of snippets[language]) {
        const first = languages.map((one) => snippets[one].get(name)).find((one) => one !== undefined);
        assert.deepEqual(prefix, first?.prefix, name);
      }
    });

    for (const [name, { body, description }] of snippets[language]) {
      it(`can be walked through in reading order: ${name}`, () => {
        assert.match(description, /^[A-Z].*\.$/);
        const parts = parseBody(body.join('\n'));
        const numbers = [...new Set(stopsOf(parts).map(({ number }) => number))];
        assert.deepEqual(numbers, [...numbers.slice(0, -1).map((_, index) => index + 1), 0]);
        for (const variable of variablesOf(parts)) assert.match(variable, /^CURRENT_(?:YEAR|MONTH|DATE)$/);
      });

      it(`leaves nothing that could pass for an answer: ${name}`, () => {
        for (const stop of stopsOf(parseBody(body.join('\n')))) {
          const [words] = stop.type === 'stop' ? stop.inner : [];
          if (words?.type !== 'text') continue;
          const isExample = /^(?:[A-Z]+-1|\d+|input|output)$/.test(words.text);
          assert.ok(isExample || isPlaceholder(words.text), words.text);
        }
      });
    }
  });
}
