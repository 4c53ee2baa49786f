import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { targets } from '../../src/core';
import { folderWith, runIn } from './harness';

const kitchen = `# Kitchen

Written by the cooks.

## US-1: Half portions (Must)

As a guest, I want to order half portions, so that I leave nothing on the plate.

**Acceptance criteria:**

- [x] Given a half portion, when the guest orders it, then the kitchen sees it in red
- [ ] Soups have no half portion

## US-2: Menu of the day

As a cook, I want to write a menu for each day, so that guests come back.
`;
const files = { 'kitchen.backlog.md': kitchen };

describe('convert', () => {
  it('prints one file, and tells beside it what is not in it', async (test) => {
    const folder = folderWith(test, files);
    const { code, out, err } = await runIn(folder, ['convert', 'kitchen.backlog.md', '--to', 'spec-kit']);
    assert.equal(code, 0);
    assert.match(out, /^# Feature Specification: Kitchen$/m);
    assert.match(out, /^1\. \*\*Given\*\* a half portion, \*\*When\*\* the guest orders it, /m);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'backlog-lens: US-1: spec-kit has no place for id "US-1".',
      'backlog-lens: US-1: spec-kit has no place for ticked criteria "1".',
      'backlog-lens: US-1: spec-kit has no place for priority "Must".',
      'backlog-lens: US-2: spec-kit has no place for id "US-2".',
      'backlog-lens: kitchen.backlog.md: in no item, and so left out: line 3.',
    ]);
  });

  it('writes criteria in the style that is asked for', async (test) => {
    const folder = folderWith(test, files);
    const printed = async (style: string): Promise<string> =>
      (await runIn(folder, ['convert', 'kitchen.backlog.md', '--to', 'markdown', '--criteria', style])).out;
    assert.match(await printed('ears'), /WHILE a half portion, WHEN the guest orders it, THE SYSTEM SHALL /);
    assert.match(
      await printed('checklist'),
      /- \[x\] The kitchen sees it in red when the guest orders it, given a/,
    );
  });

  it('writes below a folder, and never over a file', async (test) => {
    const folder = folderWith(test, files);
    const args = ['convert', 'kitchen.backlog.md', '--to', 'gherkin', '--out', 'features'];
    const { code, err } = await runIn(folder, args);
    assert.equal(code, 0);
    assert.match(err, /wrote features\/us-1-half-portions\.feature$/m);
    // Nothing else is left there: it was written beside first.
    assert.deepEqual(readdirSync(join(folder, 'features')).sort(), [
      'us-1-half-portions.feature',
      'us-2-menu-of-the-day.feature',
    ]);
    const again = await runIn(folder, args);
    assert.equal(again.code, 2);
    assert.match(again.err, /us-1-half-portions\.feature is there already: name another folder\.\n.*us-2/);
  });

  for (const to of targets) {
    it(`calls what it writes so that a search finds it again: ${to}`, async (test) => {
      const folder = folderWith(test, files);
      await runIn(folder, ['convert', 'kitchen.backlog.md', '--to', to, '--out', 'new']);
      const { out } = await runIn(folder, ['items', 'new']);
      assert.match(out, /^2 items in /m);
    });
  }

  it('writes nothing where one of several files is in the way', async (test) => {
    const folder = folderWith(test, { ...files, 'f/us-2-menu-of-the-day.feature': 'mine' });
    const { code } = await runIn(folder, ['convert', 'kitchen.backlog.md', '--to', 'gherkin', '--out', 'f']);
    assert.equal(code, 2);
    assert.deepEqual(readdirSync(join(folder, 'f')), ['us-2-menu-of-the-day.feature']);
    assert.equal(readFileSync(join(folder, 'f/us-2-menu-of-the-day.feature'), 'utf8'), 'mine');
  });

  it('reads the standard input', async (test) => {
    const { code, out } = await runIn(
      folderWith(test, {}),
      ['convert', '--to', 'yaml', '--stdin', '--stdin-filename', 'kitchen.backlog.md'],
      { input: kitchen },
    );
    assert.equal(code, 0);
    assert.match(out, /^title: Kitchen\nitems:\n {2}- id: US-1$/m);
  });

  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const mistakes: readonly (readonly [what: string, args: readonly string[], told: RegExp])[] = [
    ['no target', ['kitchen.backlog.md'], /"convert" needs "--to"/],
    [
      'an unknown target',
      ['kitchen.backlog.md', '--to', 'gerkin'],
      /Unknown format "gerkin" for "--to"\. Did you mean "gherkin"\?/,
    ],
    [
      'an unknown style',
      ['kitchen.backlog.md', '--to', 'csv', '--criteria', 'bdd'],
      /Unknown style "bdd".* There are checklist, given-when-then, ears\./,
    ],
    ['a file that is not there', ['menu.md', '--to', 'csv'], /menu\.md: there is no such file/],
    ['a picture', ['logo.md', '--to', 'csv'], /logo\.md: this is not a text\./],
    [
      'a file that is no backlog',
      ['letter.md', '--to', 'csv'],
      /letter\.md: there is no backlog item in it\.$/m,
    ],
    [
      'a table of something else',
      ['prices.csv', '--to', 'yaml'],
      /prices\.csv: there is no backlog item in it\. The first row names no columns/,
    ],
    ['a folder without a backlog', ['empty', '--to', 'csv'], /empty: there is no backlog in this folder\./],
    [
      'several files for one stream',
      ['kitchen.backlog.md', '--to', 'gherkin'],
      /gherkin takes 2 files here: name a folder with "--out"\./,
    ],
    [
      'two sources of one file',
      ['a/kitchen.md', 'b/kitchen.md', '--to', 'csv', '--out', 'x'],
      /a\/kitchen\.md and b\/kitchen\.md would both become x\/kitchen\.backlog\.csv/,
    ],
    [
      'a file in place of the folder',
      ['kitchen.backlog.md', '--to', 'csv', '--out', 'letter.md'],
      /letter\.md\/kitchen\.backlog\.csv cannot be written: a file of this name is in the way\./,
    ],
  ];
  for (const [what, args, told] of mistakes) {
    it(`says what is wrong with ${what}`, async (test) => {
      const folder = folderWith(test, {
        ...files,
        'a/kitchen.md': kitchen,
        'b/kitchen.md': kitchen,
        'letter.md': 'Dear cook,\n\nthe soup was good.\n',
        'prices.csv': 'dish,price\nsoup,4\n',
        'empty/notes.txt': 'Soup.\n',
        'logo.md': bytes,
      });
      const { code, out, err } = await runIn(folder, ['convert', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, told);
    });
  }
});
