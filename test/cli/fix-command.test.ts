import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, runIn } from './harness';

const story = 'As a baker, I want to see the orders.\n';
const whole = 'As a baker, I want to see the orders, so that I buy enough flour.\n';
const unused = '# backlog-lens-disable-next-line story-missing-benefit\n';

describe('lint --fix', () => {
  it('writes what it put right, with the bytes as they were', async (test) => {
    const text = unused + whole;
    const folder = folderWith(test, {
      'a.stories.txt': text,
      'b.stories.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'c.stories.txt': `\uFEFF${text}`,
      'd.stories.txt': whole,
    });
    chmodSync(join(folder, 'a.stories.txt'), 0o640);
    symlinkSync('a.stories.txt', join(folder, 'e.stories.txt'));
    const { code, out, err } = await runIn(folder, ['lint', '--fix']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /put right/);
    assert.equal(readFileSync(join(folder, 'a.stories.txt'), 'utf8'), whole);
    assert.equal(statSync(join(folder, 'a.stories.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readFileSync(join(folder, 'b.stories.txt')), Buffer.from(`\uFEFF${whole}`, 'utf16le'));
    assert.equal(readFileSync(join(folder, 'c.stories.txt'), 'utf8'), `\uFEFF${whole}`);
    assert.ok(lstatSync(join(folder, 'e.stories.txt')).isSymbolicLink());
    assert.equal(readdirSync(folder).length, 5, 'nothing is left beside the files');
  });

  it('leaves a file to whom it belongs, also where root puts it right', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole });
    const path = join(folder, 'a.stories.txt');
    if (process.getuid?.() === 0) chownSync(path, 1234, 1235);
    const { uid, gid } = statSync(path);
    await runIn(folder, ['lint', '--fix']);
    assert.equal(readFileSync(path, 'utf8'), whole);
    assert.deepEqual([statSync(path).uid, statSync(path).gid], [uid, gid]);
  });

  it('leaves a file alone that it could not write as it was', async (test) => {
    const bytes = Buffer.from(unused + whole.replace('orders', 'crêpes'), 'latin1');
    const folder = folderWith(test, { 'a.stories.txt': bytes });
    const { code, out, err } = await runIn(folder, ['lint', '--fix']);
    assert.equal(code, 2);
    assert.doesNotMatch(out, /thing put right/);
    assert.match(out, /suppression-unused/, 'what is still in the file is still said');
    assert.equal(
      err,
      'backlog-lens: a.stories.txt: not fixed, because it is not written as UTF-8. Save it so first.\n',
    );
    assert.deepEqual(readFileSync(join(folder, 'a.stories.txt')), bytes);
  });

  it('leaves a file alone that may only be read, and puts the others right', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole, 'b.stories.txt': unused + whole });
    chmodSync(join(folder, 'a.stories.txt'), 0o444);
    const { code, out, err } = await runIn(folder, ['lint', '--fix']);
    assert.equal(err, 'backlog-lens: a.stories.txt: not fixed: it may only be read.\n');
    assert.equal(code, 2);
    assert.match(out, /1 thing put right/);
    assert.equal(readFileSync(join(folder, 'a.stories.txt'), 'utf8'), unused + whole);
    assert.equal(readFileSync(join(folder, 'b.stories.txt'), 'utf8'), whole);
  });

  it('leaves a file alone that somebody has changed meanwhile', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole });
    const path = join(folder, 'a.stories.txt');
    // By now it has been read; what is put right comes after a pause.
    const running = runIn(folder, ['lint', '--fix']);
    appendFileSync(path, story);
    const { code, err } = await running;
    assert.equal(err, 'backlog-lens: a.stories.txt: not fixed: it was changed meanwhile; run this again.\n');
    assert.equal(code, 2);
    assert.equal(readFileSync(path, 'utf8'), unused + whole + story);
    assert.deepEqual(readdirSync(folder), ['a.stories.txt'], 'nothing is left beside the file');
  });

  it('leaves a file alone of which some bytes are no text', async (test) => {
    const mark = Buffer.from('\uFEFF');
    const damaged = Buffer.concat([mark, Buffer.from(unused + whole), Buffer.from([0xe9, 0x0a])]);
    const halved = Buffer.from(`\uFEFF${unused}${whole}\uD83D\n`, 'utf16le');
    const folder = folderWith(test, { 'a.stories.txt': damaged, 'b.stories.txt': halved });
    const { code, err } = await runIn(folder, ['lint', '--fix']);
    assert.equal(code, 2);
    assert.equal(err.match(/not fixed, because it is not written as UTF-8/g)?.length, 2);
    assert.deepEqual(readFileSync(join(folder, 'a.stories.txt')), damaged);
    assert.deepEqual(readFileSync(join(folder, 'b.stories.txt')), halved);
  });

  it('keeps who may write a file, whatever new files begin with', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole });
    chmodSync(join(folder, 'a.stories.txt'), 0o666);
    assert.equal((await runIn(folder, ['lint', '--fix'])).code, 0);
    assert.equal(statSync(join(folder, 'a.stories.txt')).mode & 0o777, 0o666);
  });

  it('leaves the other names of a file what they were', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole, 'saved/readme.md': '' });
    linkSync(join(folder, 'a.stories.txt'), join(folder, 'saved/monday.txt'));
    assert.equal((await runIn(folder, ['lint', '--fix'])).code, 0);
    assert.equal(readFileSync(join(folder, 'a.stories.txt'), 'utf8'), whole);
    assert.equal(readFileSync(join(folder, 'saved/monday.txt'), 'utf8'), unused + whole);
  });

  it('writes nothing when it is stopped', async (test) => {
    const folder = folderWith(test, { 'a.stories.txt': unused + whole });
    const signal = AbortSignal.abort();
    const { code, out, err } = await runIn(folder, ['lint', '--fix'], { signal });
    assert.deepEqual([code, out, err], [130, '', 'backlog-lens: Stopped. Nothing was written.\n']);
    assert.equal(readFileSync(join(folder, 'a.stories.txt'), 'utf8'), unused + whole);
  });
});
