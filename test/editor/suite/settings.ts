import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import { commands, DiagnosticSeverity, languages, workspace } from 'vscode';
import { openFile, ruleOf, until, untilFound, writeFile } from '../workspace';

const stories = 'As a swimmer, I want to book a lane.\n';
const configuration = 'backlog-lens.config.yml';

async function set(setting: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('backlogLens').update(setting, value);
}

suite('settings and configuration', () => {
  teardown(async () => {
    for (const setting of ['enable', 'rules', 'include', 'followCursor']) await set(setting, undefined);
  });

  test('the setting "enable" takes the findings away and brings them back', async () => {
    const { uri } = await openFile('enable.stories.txt', stories);
    await untilFound(uri, 'story-missing-benefit');
    await set('enable', false);
    await untilFound(uri);
    await set('enable', true);
    await untilFound(uri, 'story-missing-benefit');
  });

  test('the setting "rules" makes a rule louder or turns it off', async () => {
    const { uri } = await openFile('rules.stories.txt', stories);
    await untilFound(uri, 'story-missing-benefit');
    await set('rules', { 'story-missing-benefit': 'error' });
    const isError = (): boolean =>
      languages.getDiagnostics(uri).some(({ severity }) => severity === DiagnosticSeverity.Error);
    await until(languages.onDidChangeDiagnostics, isError);
    await set('rules', { 'story-missing-benefit': 'off' });
    await untilFound(uri);
  });

  test('the setting "include" names further backlogs', async () => {
    const { uri } = await openFile('wishes.txt', stories);
    await set('include', ['wish*.txt']);
    await untilFound(uri, 'story-missing-benefit');
  });

  test('the tree ceases to follow the cursor also where the workspace had it do so', async () => {
    await set('followCursor', true);
    await commands.executeCommand('backlogLens.stopFollowingCursor');
    assert.equal(workspace.getConfiguration('backlogLens').get('followCursor'), false);
  });

  test('the configuration of the team is followed, also when it changes', async () => {
    const { uri } = await openFile('team.stories.txt', stories);
    await untilFound(uri, 'story-missing-benefit');
    await writeFile(configuration, 'rules:\n  story-missing-benefit: off\n');
    await untilFound(uri);
    await writeFile(configuration, 'rules:\n  story-missing-benefit: warning\n');
    await untilFound(uri, 'story-missing-benefit');
  });

  test('a configuration brings back what an earlier one left out, also where nobody has opened it', async () => {
    const plan = await writeFile('plan.stories.txt', stories);
    const wishes = await writeFile('wishes.txt', 'As a coach, I want to see the fixtures.\n');
    await commands.executeCommand('backlogLens.lintWorkspace');
    await untilFound(plan, 'story-missing-benefit');
    await writeFile(configuration, 'include: [wishes.txt]\n');
    await untilFound(wishes, 'story-missing-benefit');
    await untilFound(plan);
    await writeFile(configuration, 'include: [wishes.txt, plan.*]\n');
    await untilFound(plan, 'story-missing-benefit');
  });

  test('a file that the configuration extends is followed as well, whatever its name', async () => {
    await writeFile('house.yml', 'rules:\n  story-missing-benefit: off\n');
    await writeFile(configuration, 'extends: ./house.yml\n');
    const role = 'As a user, I want to swim, so that I am fit.\n';
    const { uri } = await openFile('house.stories.txt', `${stories}${role}`);
    await untilFound(uri, 'story-generic-role');
    await writeFile('house.yml', 'rules:\n  story-missing-benefit: warning\n');
    await untilFound(uri, 'story-generic-role', 'story-missing-benefit');
  });

  test('a mistake in the configuration is told once, where it stands, and the defaults stay in force', async () => {
    const config = await openFile(configuration, 'rules:\n  story-mising-benefit: off\n');
    const { uri } = await openFile('mistake.stories.txt', stories);
    await untilFound(uri, 'story-missing-benefit');
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(config.uri).length > 0);
    const problems = languages.getDiagnostics(config.uri);
    assert.deepEqual(
      problems.map(({ range }) => config.getText(range)),
      ['story-mising-benefit'],
    );
    assert.match(problems.map(({ message }) => message).join(), /story-missing-benefit/);
    assert.equal(problems.map(ruleOf).length, 1);
  });

  test('a second configuration in the folder is told to count for nothing', async () => {
    const other = await openFile('backlog-lens.config.json', '{ "rules": {} }\n');
    const { uri } = await openFile('second.stories.txt', stories);
    await writeFile(configuration, 'rules:\n  story-missing-benefit: warning\n');
    await untilFound(uri, 'story-missing-benefit');
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(other.uri).length > 0);
    assert.deepEqual(
      languages.getDiagnostics(other.uri).map(({ message }) => message),
      ['Nothing in here counts: backlog-lens.config.yml beside it does. Keep one of the two.'],
    );
    await workspace.fs.delete(other.uri);
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(other.uri).length === 0);
  });

  test('a configuration under a nearly right name is told to count for nothing', async () => {
    const other = await openFile('.backlog-lens.yml', 'rules:\n  story-missing-benefit: off\n');
    const { uri } = await openFile('nearly.stories.txt', stories);
    await untilFound(uri, 'story-missing-benefit');
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(other.uri).length > 0);
    assert.deepEqual(
      languages.getDiagnostics(other.uri).map(({ message }) => message),
      ['Nothing in here counts: a configuration is called backlog-lens.config.yml.'],
    );
    await workspace.fs.delete(other.uri);
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(other.uri).length === 0);
  });
});
