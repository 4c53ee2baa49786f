import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../package.json';

/** What the grammars mark is tested in test/grammar, by `npm run test:grammar`. */
describe('the grammars', () => {
  it('claim one language only, that of texts', () => {
    assert.deepEqual(
      manifest.contributes.languages.map(({ id }) => id),
      ['backlog-stories'],
    );
    const claimed = manifest.contributes.grammars.flatMap(({ language }) => language ?? []);
    assert.deepEqual(claimed, ['backlog-stories']);
  });

  it('are all contributed under the names they have', () => {
    const contributed = manifest.contributes.grammars.map(({ scopeName, path }) => [path, scopeName]);
    const stored = readdirSync('syntaxes')
      .filter((name) => name.endsWith('.tmLanguage.json'))
      .map((name) => [`./syntaxes/${name}`, scopeOf(readFileSync(`syntaxes/${name}`, 'utf8'))]);
    assert.deepEqual(contributed.sort(), stored.sort());
  });

  it('look ahead a few hundred letters at most, so that a long line costs no more than its length', () => {
    for (const name of readdirSync('syntaxes')) {
      const text = readFileSync(`syntaxes/${name}`, 'utf8');
      assert.doesNotMatch(text, /\[\^\\\\n\][*+]|\.[*+]/, name);
    }
  });
});

function scopeOf(grammar: string): string | undefined {
  return /^ {2}"scopeName": "([^"]+)"/m.exec(grammar)?.[1];
}
