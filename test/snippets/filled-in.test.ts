import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import { answers } from './answers';
import { authors } from './authors';
import { catalogue, isIn, languages } from './catalogue';
import { fillIn, parseBody } from './expand';
import { snippets } from './files';
import { fileWith } from './surround';

for (const language of languages) {
  describe(`filled in by an author of ${language}`, () => {
    for (const entry of catalogue.filter((one) => isIn(one, language))) {
      it(`reads well and is clean: ${entry.name}`, () => {
        const body = parseBody(snippets[language].get(entry.name)?.body.join('\n') ?? '');
        for (const author of authors) {
          const { path, source } = fileWith(fillIn(body, author), entry, language);
          const file = readBacklogFile(path, source);
          // Criteria have snippets of their own: that they are still to come is no fault of the others.
          const findings = lint({ files: [file] })
            .filter(({ rule }) => rule !== 'item-missing-criteria')
            .map(({ rule, message }) => `${rule}: ${message}`);
          assert.deepEqual(findings, [], source);
          assert.deepEqual(file.unreadable, [], source);
          if (entry.kind && (language === 'markdown' || language === 'yaml'))
            assert.equal(file.items[0]?.kind, entry.kind, source);
        }
      });
    }
  });
}

describe('the answers', () => {
  it('are all asked for', () => {
    const bodies = [
      ...languages.flatMap((language) => [...snippets[language].values()].map(({ body }) => body.join('\n'))),
      ...readdirSync('templates').map((name) => readFileSync(`templates/${name}`, 'utf8')),
    ];
    const asked = bodies.flatMap((body) =>
      [...body.matchAll(/\$\{\d+:[[<]([^\]>]+)[\]>]\}/g)].map(([, words]) => words),
    );
    const idle = [...answers.keys()].filter((words) => !asked.includes(words));
    assert.deepEqual(idle, []);
  });
});
