import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lint } from '../../src/core/lint';
import type { BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { answers } from './answers';
import { authors } from './authors';
import { catalogue, isIn, languages, type Entry, type SnippetLanguage } from './catalogue';
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
          checkReading(file, entry, language);
        }
      });
    }
  });
}

/** It is read as what it is called. */
function checkReading({ items, source }: BacklogFile, entry: Entry, language: SnippetLanguage): void {
  const [first] = items;
  if (language === 'markdown' || language === 'yaml') {
    if (entry.kind) assert.equal(first?.kind, entry.kind, source);
    const form = language === 'yaml' && entry.form === 'checklist' ? 'rule' : entry.form;
    if (form) assert.deepEqual([...new Set(first?.criteria.map((one) => one.form))], [form], source);
  }
  if (language === 'gherkin') assert.equal(first?.kind, 'feature', source);
  if (/story/i.test(entry.name)) assert.ok(first?.story?.need, source);
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
