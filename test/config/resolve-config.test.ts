import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  configCandidates,
  overlookedBeside,
  resolveConfig,
  type Config,
  type ConfigProblem,
} from '../../src/core/config';
import { defaultHouse } from '../../src/core/house';
import { rules } from '../../src/core/rules';
import { inEnglish } from '../../src/core/say';

const rule = 'story-missing-benefit';
const own = rules.find(({ id }) => id === rule)?.severity;

describe('the configuration', () => {
  it('is looked for in the folder of the file and in each above, nearest first', () => {
    const found = [...configCandidates('/team/docs/plan.md')].filter((path) => path.endsWith('.yml'));
    assert.deepEqual(found, [
      '/team/docs/backlog-lens.config.yml',
      '/team/backlog-lens.config.yml',
      '/backlog-lens.config.yml',
    ]);
    assert.equal([...configCandidates('plan.md')].length, 3);
    assert.deepEqual([...configCandidates('C:/team/plan.md')].at(-1), 'C:/backlog-lens.config.json');
  });

  it('says how loud a rule is', () => {
    assert.equal(severity({ '/c.yml': '' }), own);
    assert.equal(severity({ '/c.yml': `rules: { ${rule}: error }` }), 'error');
    assert.equal(severity({ '/c.yml': 'extends: gherkin-only' }), 'off');
  });

  it('builds upon presets and files, the last one loudest, itself loudest of all', () => {
    const files = {
      '/team/c.yml': 'extends: [strict, ../shared.yml]',
      '/shared.yml': `rules: { ${rule}: information }`,
    };
    assert.equal(severity(files), 'information');
    assert.equal(severity({ ...files, '/team/c.yml': 'extends: [../shared.yml, gherkin-only]' }), 'off');
    assert.equal(
      severity({ ...files, '/team/c.yml': `extends: ../shared.yml\nrules: { ${rule}: off }` }),
      'off',
    );
  });

  it('may say otherwise for some files', () => {
    const { config } = resolve({
      '/c.yml': `overrides:
  - files: ideas
    rules: { ${rule}: off }
  - files: ['*.de.md', ideas/later/**]
    language: de
    layout: kiro
    rules: { ${rule}: error }
`,
    });
    const of = (path: string): unknown => config.settingsOf(path).severityOf(rule);
    assert.equal(of('/plan.md'), own);
    assert.equal(of('/ideas/plan.md'), 'off');
    assert.equal(of('/ideas/later/plan.md'), 'error');
    assert.deepEqual(config.readingOf('/deep/plan.de.md'), { layout: 'kiro', language: 'de' });
    assert.deepEqual(config.readingOf('/plan.md'), { layout: 'auto', language: 'auto' });
  });

  it('holds what the team has settled', () => {
    const { config } = resolve({
      '/c.yml': 'extends: ./base.yml\nteam: { roles: [nurse], largestEstimate: 8 }',
      '/base.yml': 'team:\n  roles: porter\n  model: safe\n  tracker: https://desk.example.org/{id}\n',
    });
    assert.deepEqual(config.settingsOf('/x.md').house, {
      ...defaultHouse,
      roles: ['nurse'],
      largestEstimate: 8,
      model: 'safe',
      tracker: 'https://desk.example.org/{id}',
    });
  });

  it('knows backlogs by their names', () => {
    const { config } = resolve({ '/c.yml': 'exclude: old' });
    for (const path of [
      '/BACKLOG.md',
      '/docs/user-stories.md',
      '/clinic.stories.txt',
      '/features/reserve.feature',
      '/.kiro/specs/rota/requirements.md',
      '/specs/001-lockers/spec.md',
      '/backlog/tasks/task-1 - Print list.md',
      '/docs/ROADMAP.md',
      '/exports/jira_export.csv',
      '/exports/Jira.csv',
    ]) {
      assert.ok(config.isBacklog(path), path);
    }
    for (const path of [
      '/README.md',
      '/node_modules/x/BACKLOG.md',
      '/old/BACKLOG.md',
      '/src/button.stories.tsx',
      '/exports/jira-users.csv',
      '/openspec/changes/archive/a/specs/b/spec.md',
      '/docs/backlog-lens.config.yml',
    ]) {
      assert.ok(!config.isBacklog(path), path);
    }
  });

  it('may name the backlogs itself', () => {
    const { config } = resolve({ '/c.yml': 'include: plan/*.md\nexclude: /plan/done.md' });
    assert.ok(config.isBacklog('/plan/spring.md'));
    assert.ok(!config.isBacklog('/plan/done.md'));
    assert.ok(!config.isBacklog('/BACKLOG.md'));
  });
});

describe('a configuration beside the one that holds', () => {
  const told = (path: string): string[] =>
    overlookedBeside(path).map((problem) => `${problem.path}: ${problem.message(inEnglish)}`);

  it('is told to count for nothing', () => {
    assert.deepEqual(told('/team/backlog-lens.config.yaml'), [
      '/team/backlog-lens.config.json: Nothing in here counts: backlog-lens.config.yaml beside it does. Keep one of the two.',
    ]);
    assert.equal(told('/team/backlog-lens.config.yml').length, 2);
  });

  it('is none where the last of the names holds, or another one', () => {
    assert.deepEqual(told('/team/backlog-lens.config.json'), []);
    assert.deepEqual(told('/team/ours.yml'), []);
  });
});

describe('a mistake in what is extended', () => {
  for (const [message, text] of [
    ['Unknown preset "strikt". Did you mean "strict"?', 'extends: «strikt»'],
    ['There is no file "./gone.yml" to extend.', 'extends: [strict, «./gone.yml»]'],
    [
      '"./circle.yml" leads back to this file: configurations cannot extend each other.',
      'extends: «./circle.yml»',
    ],
  ] as const) {
    it(`is told once, where it stands: ${message}`, () => {
      const path = '/circle.yml';
      const { problems } = resolve({ [path]: text.replace(/[«»]/g, '') });
      const told = problems.map((problem) => ({ ...problem, message: problem.message(inEnglish) }));
      assert.deepEqual(told, [
        { path, at: { start: text.indexOf('«'), end: text.indexOf('»') - 1 }, message },
      ]);
    });
  }

  it('is found in a longer circle and in the file that makes it', () => {
    const { problems, config } = resolve({
      '/a.yml': `extends: ./b.yml\nrules: { ${rule}: error }`,
      '/b.yml': 'extends: ./a.yml',
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/b.yml'],
    );
    assert.equal(config.settingsOf('/x.md').severityOf(rule), 'error');
  });
});

function severity(files: Readonly<Record<string, string>>): unknown {
  const { config, problems } = resolve(files);
  assert.deepEqual(problems, []);
  return config.settingsOf('/team/plan.md').severityOf(rule);
}

/** Resolves the first file, and hands over the others as they are asked for. */
function resolve(files: Readonly<Record<string, string>>): {
  config: Config;
  problems: readonly ConfigProblem[];
} {
  const [path = ''] = Object.keys(files);
  const loaded = new Map<string, string | null>();
  for (;;) {
    const step = resolveConfig(path, loaded);
    if (!('needs' in step)) return step;
    assert.ok(!loaded.has(step.needs), 'asks for a file once');
    loaded.set(step.needs, files[step.needs] ?? null);
  }
}
