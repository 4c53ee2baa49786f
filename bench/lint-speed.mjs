// How long a lint takes as a whole process, beside markdownlint on the same file in the same run.
//   npm run bench
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBacklog } from './backlog.mjs';

const sizes = [1_000, 10_000];
/** The quickest of so many runs counts; markdownlint, which takes long, runs once. */
const runs = 3;

const folder = mkdtempSync(join(tmpdir(), 'backlog-lens-bench-'));
try {
  const results = sizes.map(measure);
  print(['stories', 'size', 'Backlog Lens', 'markdownlint', 'ratio']);
  for (const { stories, bytes, ours, theirs } of results) {
    print([
      stories.toLocaleString('en'),
      `${(bytes / 1e6).toFixed(1)} MB`,
      ms(ours),
      ms(theirs),
      percent(ours, theirs),
    ]);
  }
  const [small, large] = results;
  print([
    'growth',
    times(large.bytes, small.bytes),
    times(large.ours, small.ours),
    times(large.theirs, small.theirs),
    '',
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(stories) {
  const file = join(folder, `${stories}.backlog.md`);
  writeFileSync(file, writeBacklog(stories));
  const lint = ['dist/cli.js', 'lint', '--no-config', '--format', 'json', file];
  const ours = Math.min(...Array.from({ length: runs }, () => timeOf(lint)));
  const theirs = timeOf([fileURLToPath(new URL('markdownlint.mjs', import.meta.url)), file]);
  return { stories, bytes: statSync(file).size, ours, theirs };
}

function timeOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30, encoding: 'utf8' });
  // 1: there are findings.
  if (status !== 0 && status !== 1)
    throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 400)}`);
  return performance.now() - start;
}

function print(cells) {
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(8) : cell.padStart(14))).join(''));
}

function ms(time) {
  return `${Math.round(time).toLocaleString('en')} ms`;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function times(large, small) {
  return `x ${(large / small).toFixed(1)}`;
}
