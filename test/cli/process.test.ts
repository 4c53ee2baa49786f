import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Stopped, unlessStopped } from '../../src/cli/io';
import { folderWith, runIn } from './harness';

const story = 'As a baker, I want to see the orders.\n';

describe('the program as a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backlog-lens-program-'));
  const program = join(folder, 'cli.js');
  before(() => {
    const options = ['--bundle', '--platform=node', '--target=node20', '--format=cjs', '--log-level=warning'];
    execFileSync(resolve('node_modules/.bin/esbuild'), [
      'src/cli/main.ts',
      ...options,
      `--outfile=${program}`,
    ]);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it(
    'starts by itself, as npm links it',
    { skip: process.platform === 'win32' && 'npm wraps it there' },
    () => {
      chmodSync(program, 0o755);
      assert.match(execFileSync(program, ['--version'], { encoding: 'utf8' }), /^\d+\.\d+\.\d+/);
    },
  );

  it('ends with 0, 1 and 2', (test) => {
    const cwd = folderWith(test, { 'a.stories.txt': story });
    const codeOf = (...args: string[]): number | null =>
      spawnSync(process.execPath, [program, ...args], { cwd }).status;
    assert.equal(codeOf('lint'), 0);
    assert.equal(codeOf('lint', '--max-warnings', '0'), 1);
    assert.equal(codeOf('lint', 'gone.md'), 2);
    assert.equal(codeOf('rules', '--format', 'json'), 0);
    assert.equal(codeOf('--version'), 0);
  });

  it('reads a pipe and writes into one', (test) => {
    const cwd = folderWith(test, {});
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [program, 'lint', '--stdin', '--stdin-filename', 'a.stories.txt'],
      { cwd, input: story, encoding: 'utf8' },
    );
    assert.match(stdout, /story-missing-benefit/);
    assert.deepEqual([stderr, status], ['', 0]);
  });

  it(
    'leaves no half of a file where it cannot write all of what it converts',
    { skip: process.platform === 'win32' && 'no limit of this kind is there' },
    (test) => {
      const cwd = folderWith(test, { 'a.stories.txt': story.repeat(300) });
      // A file of 2 kB, or the system refuses it: a full disk in small.
      const limited = `ulimit -f 4; exec "${process.execPath}" "${program}" convert a.stories.txt --to yaml --out new`;
      assert.notEqual(spawnSync('sh', ['-c', limited], { cwd }).status, 0);
      assert.deepEqual(
        readdirSync(join(cwd, 'new')).filter((name) => name.endsWith('.yaml')),
        [],
      );
    },
  );

  it('says in one line when its output cannot be written', (test) => {
    const cwd = folderWith(test, { 'a.stories.txt': story });
    // As good as a full disk: whatever is written into a file that was opened to be read is refused.
    const closed = openSync(join(cwd, 'a.stories.txt'), 'r');
    test.after(() => {
      closeSync(closed);
    });
    for (const args of [['lint'], ['items', '--format', 'json'], ['rules'], ['--help']]) {
      const { stderr, status } = spawnSync(process.execPath, [program, ...args], {
        cwd,
        stdio: ['ignore', closed, 'pipe'],
        encoding: 'utf8',
      });
      assert.match(stderr, /^backlog-lens: The output cannot be written: [^\n]+\.\n$/);
      assert.equal(status, 2);
    }
    const { status } = spawnSync(process.execPath, [program, 'lint'], {
      cwd,
      stdio: ['ignore', closed, closed],
    });
    assert.equal(status, 2);
  });

  it('waits for what is written into a pipe with a name', async (test) => {
    const cwd = folderWith(test, {});
    execFileSync('mkfifo', [join(cwd, 'a.stories.txt')]);
    const child = spawn(process.execPath, [program, 'lint', 'a.stories.txt'], { cwd });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await writeFile(join(cwd, 'a.stories.txt'), story);
    await once(child, 'close');
    assert.match(out, /story-missing-benefit/);
    assert.equal(child.exitCode, 0);
  });

  it('can be stopped while it waits for a pipe', async (test) => {
    const cwd = folderWith(test, { 'b.stories.txt': story });
    execFileSync('mkfifo', [join(cwd, 'a.stories.txt')]);
    const args = ['lint', 'b.stories.txt', 'a.stories.txt'];
    const stop = new AbortController();
    const running = runIn(cwd, args, { signal: stop.signal });
    await setImmediate();
    stop.abort();
    assert.deepEqual(await running, {
      code: 130,
      out: '',
      err: 'backlog-lens: Stopped. Nothing was written.\n',
    });
  });

  it('waits for nothing where it was stopped before', async () => {
    const never = new Promise<never>(() => undefined);
    await assert.rejects(unlessStopped({ signal: AbortSignal.abort() }, never), Stopped);
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`can be stopped by ${signal} while it waits for its input`, async (test) => {
      const args = [program, 'lint', '--stdin', '--stdin-filename', 'a.stories.txt'];
      const child = spawn(process.execPath, args, { cwd: folderWith(test, {}) });
      let complaint = '';
      child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
      // More than fits in between: once it is gone, somebody reads.
      await new Promise((done) => child.stdin.write(story.repeat(50_000), done));
      child.kill(signal);
      await once(child, 'close');
      assert.deepEqual([child.exitCode, complaint], [code, 'backlog-lens: Stopped. Nothing was written.\n']);
    });
  }

  it('is quiet when its reader goes away', async (test) => {
    const cwd = folderWith(test, { 'a.stories.txt': story.repeat(2_000) });
    const child = spawn(process.execPath, [program, 'items', 'a.stories.txt', '--format', 'json'], { cwd });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    await new Promise((done) => child.once('close', done));
    assert.equal(complaint, '');
  });
});
