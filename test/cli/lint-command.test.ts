import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, runIn } from './harness';

const story = 'As a baker, I want to see the orders.\n';
const other = 'As a nurse, I want to free a bed.\n';
const whole = 'As a baker, I want to see the orders, so that I buy enough flour.\n';

describe('lint', () => {
  it('ends with 0 where only warnings are left, and with 1 where there are too many', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': story + other });
    assert.equal((await runIn(folder, ['lint'])).code, 0);
    assert.equal((await runIn(folder, ['lint', '--max-warnings', '2'])).code, 0);
    const { code, err } = await runIn(folder, ['lint', '--max-warnings', '1']);
    assert.equal(code, 1);
    assert.equal(err, 'backlog-lens: 2 warnings, and no more than 1 are allowed.\n');
    const one = await runIn(folderWith(test, { 'a.stories.txt': story }), ['lint', '--max-warnings', '0']);
    assert.equal(one.err, 'backlog-lens: 1 warning, and no more than 0 are allowed.\n');
  });

  it('ends with 1 on an error', async (test) => {
    const folder = folderWith(test, {
      'a.stories.txt': story,
      'backlog-lens.config.json': '{ "rules": { "story-missing-benefit": "error" } }',
    });
    assert.equal((await runIn(folder, ['lint'])).code, 1);
    assert.equal((await runIn(folder, ['lint', '--no-config'])).code, 0);
  });

  it('takes the nearest configuration, or the one that is named', async (test) => {
    const folder = folderWith(test, {
      'backlog-lens.config.yml': 'rules: { story-missing-benefit: error }',
      'a.stories.txt': story,
      'calm/backlog-lens.config.yml': 'rules: { story-missing-benefit: off }',
      'calm/b.stories.txt': story,
      'team.yml': 'overrides: [{ files: a.stories.txt, rules: { story-missing-benefit: information } }]',
    });
    assert.deepEqual(await severities(folder, ['lint']), ['a.stories.txt: error']);
    assert.deepEqual(await severities(folder, ['lint', '--config', 'team.yml']), [
      'a.stories.txt: information',
      'calm/b.stories.txt: warning',
    ]);
    assert.deepEqual(await severities(join(folder, 'calm'), ['lint', '../a.stories.txt']), [
      '../a.stories.txt: error',
    ]);
  });

  it('reads what is named, searches folders for backlogs, and follows globs', async (test) => {
    const folder = folderWith(test, {
      'notes.txt': story,
      'docs/a.stories.txt': story,
      'docs/deep/b.stories.txt': story,
      'docs/readme.txt': story,
      'node_modules/c.stories.txt': story,
      'ideas.md': '---\ntitle: Ideas\n---\n\nbacklog: true\n',
    });
    const files = async (...paths: string[]): Promise<string[]> => {
      const found = await severities(folder, ['lint', ...paths]);
      return found.map((line) => line.replace(/: .*/, ''));
    };
    assert.deepEqual(await files(), ['docs/a.stories.txt', 'docs/deep/b.stories.txt']);
    assert.deepEqual(await files('./docs/'), ['docs/a.stories.txt', 'docs/deep/b.stories.txt']);
    assert.deepEqual(await files('notes.txt', './notes.txt'), ['notes.txt']);
    assert.deepEqual(await files('docs/*.txt'), ['docs/a.stories.txt', 'docs/readme.txt']);
    assert.deepEqual(await files('**/b.*', 'docs'), ['docs/deep/b.stories.txt', 'docs/a.stories.txt']);
    symlinkSync('docs/a.stories.txt', join(folder, 'link.stories.txt'));
    assert.deepEqual(await files('docs/a.stories.txt', '.'), [
      'docs/a.stories.txt',
      'docs/deep/b.stories.txt',
    ]);
    assert.deepEqual(await files('node_modules/c.stories.txt'), ['node_modules/c.stories.txt']);
  });

  it('reads a Markdown file that says it is a backlog', async (test) => {
    const folder = folderWith(test, {
      'ideas.md': '---\r\ntitle: Ideas\r\nbacklog: true # for now\r\n---\r\n',
      'notes.md': '# Notes\nbacklog: true\n',
      'more.md': '---\ntitle: More\n---\nbacklog: true\n',
      'other.mdx': '---\nbacklog: true\n---\n',
    });
    const { out } = await runIn(folder, ['items']);
    assert.match(out, /^ideas\.md \([^]*^other\.mdx \(/m);
    assert.match(out, / in 2 files\.\n$/);
  });

  it('reads the standard input as the file it is said to be', async (test) => {
    const folder = folderWith(test, { 'backlog-lens.config.yml': 'rules: { story-missing-benefit: error }' });
    const { code, out } = await runIn(
      folder,
      ['lint', '--stdin', '--stdin-filename', 'docs/a.stories.txt', '--format', 'json'],
      { input: story },
    );
    assert.equal(code, 1);
    assert.match(out, /"file": "docs\/a.stories.txt",\s+"line": 1,\s+"column": 23,/);
  });

  it('reads marks of order, UTF-16 and old spreadsheets', async (test) => {
    const text = 'As a baker, I want to see all crêpes.\n';
    const folder = folderWith(test, {
      '8.stories.txt': `\uFEFF${text}`,
      'le.stories.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'be.stories.txt': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      'old.stories.txt': Buffer.from(text, 'latin1'),
    });
    const { out } = await runIn(folder, ['lint', '--format', 'github']);
    const lines = out.split('\n').filter((line) => line.includes('story-missing-benefit'));
    assert.equal(lines.length, 4);
    for (const line of lines) assert.match(line, /line=1,endLine=1,col=23,endColumn=36,.*"see all crêpes"/);
  });
});

describe('progress', () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.stories.txt`, whole]));

  it('shows on a terminal when it takes long, and goes away', async (test) => {
    const { err } = await runIn(folderWith(test, files), ['lint'], { isTerminal: true, step: 600 });
    assert.match(err, /Reading 2 of 3 files …/);
    assert.ok(err.endsWith('Checking 3 files …\r\u001B[K'), err);
  });

  it('does not show in a pipe, or when it is quick', async (test) => {
    const folder = folderWith(test, files);
    assert.equal((await runIn(folder, ['lint'], { step: 600 })).err, '');
    assert.equal((await runIn(folder, ['lint'], { isTerminal: true, step: 1 })).err, '');
  });
});

async function severities(folder: string, args: readonly string[]): Promise<string[]> {
  const { out } = await runIn(folder, [...args, '--format', 'github']);
  const words = { error: 'error', warning: 'warning', notice: 'information' };
  return [...out.matchAll(/^::(error|warning|notice) file=([^,]+),.*title=story-missing-benefit/gm)].map(
    ([, word, file = '']) => {
      const severity = Object.entries(words).find(([command]) => command === word)?.[1] ?? '';
      return `${file}: ${severity}`;
    },
  );
}
