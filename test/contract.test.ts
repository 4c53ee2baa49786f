import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultHouse } from '../src/core/house';
import { defaultSettings } from '../src/core/file-settings';
import { lint } from '../src/core/lint';
import { readBacklogFile } from '../src/core/parse';
import type { Rule, Severity } from '../src/core/rule';
import { rules } from '../src/core/rules';
import { examples, fileOf, headings, withoutFences, type Example } from './pages';

describe('the list of rules', () => {
  it('names every file of the folder, in alphabetical order', () => {
    const files = stems('src/core/rules', '.ts').filter((stem) => stem !== 'index');
    assert.deepEqual(
      rules.map(({ id }) => id),
      files,
    );
  });

  it('has a test and a page for each', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(stems('test/rules', '.test.ts'), ids);
    assert.deepEqual(
      stems('docs/rules', '.md').filter((stem) => stem !== 'README'),
      ids,
    );
  });
});

for (const rule of rules) {
  describe(`the page of ${rule.id}`, () => {
    const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');

    it('starts with the rule and its promise, and has the fixed headings', () => {
      assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), 'title and summary');
      assert.deepEqual(
        [...withoutFences(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
        headings,
      );
    });

    it('names each rule that it leaves words to', () => {
      for (const other of Object.keys(rule.yieldsTo ?? {})) {
        assert.ok(
          rules.some(({ id }) => id === other),
          other,
        );
        assert.ok(page.includes(`[${other}](${other}.md)`), other);
      }
    });

    it('shows what to avoid and what to prefer, as the rule sees it', () => {
      const avoid = examples(page, 'Avoid');
      const prefer = examples(page, 'Prefer');
      assert.ok(avoid.length > 0 && prefer.length > 0);
      for (const example of avoid) assert.notEqual(count(rule, example), 0, `not reported: ${example.text}`);
      for (const example of prefer) assert.equal(count(rule, example), 0, `reported: ${example.text}`);
    });
  });
}

describe('every rule', () => {
  it('promises something in one sentence', () => {
    for (const { summary } of rules) assert.match(summary, /^[A-Z].*\.$/);
  });

  it('survives odd text', () => {
    const odd = [
      '',
      '\n',
      '\uFEFF',
      'As a',
      'As a , I want so that',
      '\u0000',
      '😀'.repeat(50),
      '- [ ]\n'.repeat(20),
    ];
    for (const file of Object.values(fileOf)) {
      for (const text of odd) {
        assert.doesNotThrow(() => lint({ files: [readBacklogFile(file, text)] }));
      }
    }
  });
});

/** Who the pages' examples are read for: some rules wait for a list of roles or terms. */
const house = {
  ...defaultHouse,
  roles: ['librarian', 'reader', 'volunteer'],
  glossary: ['OPAC', 'pick-up shelf'],
};

/**
 * With all rules on, for what a suppression holds back is another rule's finding, but for those that would speak in its
 * place.
 */
function count(rule: Rule, { file, text }: Example): number {
  const severityOf = (id: string): Severity => (id in (rule.yieldsTo ?? {}) ? 'off' : 'warning');
  const settings = { ...defaultSettings, house, severityOf };
  const findings = lint({ files: [readBacklogFile(file, text)] }, () => settings);
  return findings.filter((finding) => finding.rule === rule.id).length;
}

function stems(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
