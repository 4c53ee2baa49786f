import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, runIn } from './harness';

const story = 'As a porter, I want to see the next lift.\n';
const unused = '# backlog-lens-disable-next-line story-unknown-role\n';
const lines = (err: string): string[] => err.trimEnd().split('\n');

describe('a mistake in the configuration, on the command line', () => {
  it('is told at its place, a line for each, and what is right holds', async (test) => {
    const folder = folderWith(test, {
      'ward/plan.stories.txt': story,
      'ward/backlog-lens.config.yml':
        'rules:\n  story-missing-benefits: off\n  story-missing-benefit: error\nlanguage: german\n',
    });
    const { code, out, err } = await runIn(folder, ['lint', 'ward']);
    assert.deepEqual(lines(err), [
      'backlog-lens: ward/backlog-lens.config.yml:2:3: Unknown rule "story-missing-benefits". Did you mean "story-missing-benefit"?',
      'backlog-lens: ward/backlog-lens.config.yml:4:11: Write one of: auto, en, de, fr, es, pt, it, nl, pl, ja, zh, ru.',
    ]);
    assert.match(out, / error +Say why the user wants "see the next lift"\./);
    assert.equal(code, 2);
  });

  it('leaves the defaults in force where nothing of it can be read', async (test) => {
    const folder = folderWith(test, {
      'plan.stories.txt': story,
      'backlog-lens.config.json': '{\n  "rules": {\n    "story-missing-benefit": "off"\n  }\n',
      'photo/plan.stories.txt': story,
      'photo/backlog-lens.config.yml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    });
    for (const command of ['lint', 'items', 'report']) {
      const { code, out, err } = await runIn(folder, [command]);
      assert.notEqual(out, '');
      assert.deepEqual(lines(err), [
        'backlog-lens: backlog-lens.config.json:1:1: A closing } is missing.',
        'backlog-lens: photo/backlog-lens.config.yml: this configuration is not a text.',
      ]);
      assert.equal(code, 2);
    }
    const { out } = await runIn(folder, ['lint']);
    assert.equal(out.match(/ warning +Say why/g)?.length, 2);
  });

  it('in its name is told, however near the name is, where no other configuration stands', async (test) => {
    const folder = folderWith(test, {
      'ward/.backlog-lens.yml': 'rules: { story-missing-benefit: off }\n',
      'ward/plan.stories.txt': story,
      'roof/backlog-lens.config.jsonc': '{}',
      'roof/backlog-lens.config.json': '{}',
      'roof/plan.stories.txt': story,
      '.github/workflows/backlog-lens.yml': 'on: push\n',
    });
    const { code, err } = await runIn(folder, ['lint']);
    assert.deepEqual(
      [code, err],
      [
        2,
        'backlog-lens: ward/.backlog-lens.yml:1:1: Nothing in here counts: a configuration is called backlog-lens.config.yml.\n',
      ],
    );
    assert.equal((await runIn(folder, ['lint', '--no-config'])).code, 0);
  });

  it('is told once, for however many folders the configuration is read', async (test) => {
    const folder = folderWith(test, {
      'here/team.yml': 'rules: off\n',
      'a/plan.stories.txt': story,
      'b/plan.stories.txt': story,
    });
    const args = ['lint', '--config', 'team.yml', '../a', '../b'];
    const { code, out, err } = await runIn(join(folder, 'here'), args);
    assert.equal(err, 'backlog-lens: team.yml:1:8: Write "name: value" lines here.\n');
    assert.equal(out.match(/ warning +Say why/g)?.length, 2);
    assert.equal(code, 2);
  });

  it('keeps --fix from writing what the configuration may exclude', async (test) => {
    const folder = folderWith(test, {
      'plan.stories.txt': unused + story,
      'backlog-lens.config.yml': 'exclude: [plan.stories.txt\n',
    });
    const { code, out, err } = await runIn(folder, ['lint', '--fix']);
    assert.deepEqual(lines(err), [
      'backlog-lens: backlog-lens.config.yml:1:10: A closing ] is missing.',
      'backlog-lens: Nothing was fixed: put the configuration right first.',
    ]);
    assert.match(out, /suppression-unused/);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(folder, 'plan.stories.txt'), 'utf8'), unused + story);
  });

  it('is a second one in a folder, unless the first extends it', async (test) => {
    const folder = folderWith(test, {
      'plan.stories.txt': story,
      'backlog-lens.config.yml': 'rules: { story-missing-benefit: off }\n',
      'backlog-lens.config.json': '{ "rules": { "story-missing-benefit": "error" } }\n',
      'both/plan.stories.txt': story,
      'both/backlog-lens.config.yaml': 'extends: ./backlog-lens.config.json\n',
      'both/backlog-lens.config.json': '{ "rules": { "story-missing-benefit": "error" } }\n',
    });
    const { code, out, err } = await runIn(folder, ['lint', 'plan.stories.txt']);
    assert.equal(
      err,
      'backlog-lens: backlog-lens.config.json:1:1: Nothing in here counts: backlog-lens.config.yml beside it does. Keep one of the two.\n',
    );
    assert.match(out, /Nothing to improve/);
    assert.equal(code, 2);
    for (const chosen of ['backlog-lens.config.json', 'backlog-lens.config.yml'])
      assert.equal((await runIn(folder, ['lint', 'plan.stories.txt', '--config', chosen])).err, '');
    const both = await runIn(join(folder, 'both'), ['lint']);
    assert.deepEqual([both.code, both.err], [1, '']);
  });
});

describe('the configuration itself', () => {
  it('is no backlog, whatever a glob or a pattern says', async (test) => {
    const folder = folderWith(test, {
      'pkg/plan.yml': 'items: [{ title: Book a lift }]\n',
      'pkg/backlog-lens.config.yml': 'include: "*.yml"\n',
    });
    for (const path of ['pkg/**', 'pkg']) {
      const { out } = await runIn(folder, ['items', path]);
      assert.match(out, /^pkg\/plan\.yml \(yaml\)/);
      assert.match(out, / in 1 file\.\n$/);
    }
  });
});

describe('a configuration that leaves no file', () => {
  for (const [config, path, told] of [
    ['include: [tales/*.md]', 'ward', 'ward: "include" of the configuration leaves no file in this folder.'],
    ['exclude: [plan.*]', 'ward', 'ward: "exclude" of the configuration leaves no file in this folder.'],
    [
      'include: [plan.*]\nexclude: ["*.txt"]',
      'ward',
      'ward: "include" and "exclude" of the configuration leave no file in this folder.',
    ],
    [
      'exclude: [plan.*]',
      'ward/*.txt',
      'ward/*.txt: "exclude" of the configuration leaves no file of such a name.',
    ],
    [
      'exclude: [plan.*]',
      'attic',
      'attic: there is no backlog in this folder. Name a file, or "include" it in backlog-lens.config.yml.',
    ],
    ['exclude: [plan.*]', 'ward/*.md', 'ward/*.md: no file has such a name.'],
  ] as const) {
    it(`is told to who names ${path}: ${config}`, async (test) => {
      const folder = folderWith(test, {
        'ward/plan.stories.txt': story,
        'ward/backlog-lens.config.yml': `${config}\n`,
        'attic/letter.txt': 'Dear porter',
        'attic/backlog-lens.config.yml': `${config}\n`,
      });
      const { code, out, err } = await runIn(folder, ['lint', path]);
      assert.deepEqual([code, out, err], [2, '', `backlog-lens: ${told}\n`]);
      // Who wants none of it reads what is there.
      const { code: unlimited } = await runIn(folder, ['lint', 'ward', '--no-config']);
      assert.equal(unlimited, 0);
    });
  }
});
