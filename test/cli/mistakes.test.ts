import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, runIn } from './harness';

const files = {
  'plan.stories.txt': 'As a baker, I want to rest, so that I live.\n',
  'photo.stories.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
  'empty/readme.md': '# Nothing here\n',
  'bad/plan.stories.txt': 'As a baker, I want to rest.\n',
  'bad/backlog-lens.config.yml': 'rules:\n  story-missing-benefits: off\nlanguage: german\n',
};

/** What a person types, and the one line they are told. */
const mistakes: readonly (readonly [args: string, line: string])[] = [
  ['lnt', 'Unknown command "lnt". Did you mean "lint"?'],
  ['check', 'Unknown command "check". There are lint, items, rules, report, convert.'],
  ['plan.stories.txt', 'Unknown command "plan.stories.txt". Did you mean "lint plan.stories.txt"?'],
  ['.', 'Unknown command ".". Did you mean "lint ."?'],
  ['--fix', 'Say what to do: lint, items, rules, report, convert.'],
  ['lint --fxi', 'Unknown option "--fxi". Did you mean "--fix"?'],
  ['lint -x', 'Unknown option "-x".'],
  ['lint --format', 'The option "--format" needs a value.'],
  ['lint --format --fix', 'The option "--format" needs a value.'],
  ['lint --fix=yes', 'The option "--fix" takes no value.'],
  ['lint --format jsn', 'Unknown format "jsn" for "lint". Did you mean "json"?'],
  ['items --format sarif', 'Unknown format "sarif" for "items". There are stylish, json.'],
  ['lint --max-warnings few', '"--max-warnings" needs a number from 0 on, not "few".'],
  ['lint --max-warnings=-1', '"--max-warnings" needs a number from 0 on, not "-1".'],
  ['items --fix', '"items" has no option "--fix".'],
  ['rules plan.stories.txt', '"rules" takes no path: it lists every rule.'],
  ['lint --config a.yml --no-config', '"--config" and "--no-config" exclude each other.'],
  ['lint --stdin', '"--stdin" needs "--stdin-filename": the name tells the format.'],
  ['lint --stdin-filename a.md', '"--stdin-filename" is for "--stdin".'],
  ['lint --stdin --stdin-filename a.md b.md', '"--stdin" reads the standard input: name no path beside it.'],
  ['lint --stdin --stdin-filename a.md --fix', '"--fix" writes files: it does not go with "--stdin".'],
  ['lint ', 'One of the paths is empty.'],
  ['lint -', '-: to read the standard input, say "--stdin --stdin-filename NAME".'],
  ['lint gone\u001B[2J', 'gone�[2J: there is no such file or folder.'],
  ['lint gone.md', 'gone.md: there is no such file or folder.'],
  ['lint plan.stories.txt/x', 'plan.stories.txt/x: a part of the path is no folder.'],
  ['lint gone/*.md', 'gone/*.md: no file has such a name.'],
  ['lint photo.stories.txt', 'photo.stories.txt: this is not a text.'],
  [
    'lint empty',
    'empty: there is no backlog in this folder. Name a file, or "include" it in backlog-lens.config.yml.',
  ],
  ['lint --config gone.yml plan.stories.txt', 'gone.yml: there is no such file or folder.'],
  [
    'lint --config photo.stories.txt plan.stories.txt',
    'photo.stories.txt: this configuration is not a text.',
  ],
];

describe('help', () => {
  for (const args of ['', '--help', '-h', 'lint --help', 'help', 'help lint']) {
    it(`is what is printed on: ${args || 'nothing'}`, async (test) => {
      const { code, out, err } = await runIn(folderWith(test, {}), args.split(' ').filter(Boolean));
      assert.match(out, /^Usage$/m);
      assert.deepEqual([code, err], [0, '']);
    });
  }
});

describe('a mistake on the command line', () => {
  for (const [args, line] of mistakes) {
    it(`is told in one line: ${args}`, async (test) => {
      const { code, out, err } = await runIn(folderWith(test, files), args.split(' '));
      assert.equal(err, `backlog-lens: ${line}\n`);
      assert.equal(out, '');
      assert.equal(code, 2);
    });
  }

  it('in links that lead to each other is told in one line', async (test) => {
    const folder = folderWith(test, files);
    symlinkSync('there.md', join(folder, 'here.md'));
    symlinkSync('here.md', join(folder, 'there.md'));
    const { code, err } = await runIn(folder, ['lint', 'here.md']);
    assert.deepEqual([code, err], [2, 'backlog-lens: here.md: the links go round in a circle.\n']);
  });

  it('in one file does not hide what the others say', async (test) => {
    const folder = folderWith(test, { ...files, 'a.stories.txt': 'As a baker, I want to rest.\n' });
    const { code, out, err } = await runIn(folder, ['lint', 'photo.stories.txt', 'a.stories.txt']);
    assert.match(out, /story-missing-benefit/);
    assert.equal(err, 'backlog-lens: photo.stories.txt: this is not a text.\n');
    assert.equal(code, 2);
  });

  it('in a file larger than any backlog is told in one line, and nothing of it is read', async (test) => {
    const folder = folderWith(test, { ...files, 'dump.backlog.csv': 'Summary\n' });
    truncateSync(join(folder, 'dump.backlog.csv'), 64 * 1024 * 1024 + 1);
    const { code, out, err } = await runIn(folder, ['items', 'plan.stories.txt', 'dump.backlog.csv']);
    assert.match(out, /plan\.stories\.txt/);
    assert.deepEqual([code, err], [2, 'backlog-lens: dump.backlog.csv: this is larger than 64 MB.\n']);
  });

  it('in a standard input larger than any backlog is told in one line', async (test) => {
    const args = ['lint', '--stdin', '--stdin-filename', 'dump.backlog.csv'];
    const input = 'Summary,Status\n'.padEnd(64 * 1024 * 1024 + 1);
    const { code, out, err } = await runIn(folderWith(test, {}), args, { input });
    assert.deepEqual(
      [code, out, err],
      [2, '', 'backlog-lens: dump.backlog.csv: this is larger than 64 MB.\n'],
    );
  });

  it('in a name does not keep the other files from being read', async (test) => {
    const folder = folderWith(test, { ...files, 'a.stories.txt': 'As a baker, I want to rest.\n' });
    const args = ['gone.md', 'a.stories.txt', 'gone/*.md', 'empty', '', 'a.stories.txt/x'];
    for (const command of ['lint', 'items', 'report']) {
      const { code, out, err } = await runIn(folder, [command, ...args]);
      assert.notEqual(out, '', command);
      assert.deepEqual(
        err.trimEnd().split('\n'),
        [
          'gone.md: there is no such file or folder.',
          'gone/*.md: no file has such a name.',
          'empty: there is no backlog in this folder. Name a file, or "include" it in backlog-lens.config.yml.',
          'One of the paths is empty.',
          'a.stories.txt/x: a part of the path is no folder.',
        ].map((line) => `backlog-lens: ${line}`),
        command,
      );
      assert.equal(code, 2);
    }
  });
});
