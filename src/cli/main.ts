#!/usr/bin/env node
import { constants } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { reasonOf } from './files/errors';
import { run } from './run';

// Each pattern is made into machine code once, at its first use, and not into code for an interpreter before: a third of
// the time that a small backlog takes.
setFlagsFromString('--no-regexp-tier-up');

const { stdout, stderr, stdin, argv, env } = process;
const stop = new AbortController();
// What is being written comes to its end first, so that nothing half-made is left. Once: a second Ctrl-C ends the program at
// once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // As a shell counts a program that was interrupted.
    stop.abort(128 + constants.signals[signal]);
    // Nobody waits any more for what is still to come in.
    stdin.destroy();
  });
}
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may close it early, as `head` does.
    if (error.code === 'EPIPE') process.exit();
    // Where there is no more to be said on the standard error, the exit code says it alone.
    if (stream === stdout) stderr.write(`backlog-lens: The output cannot be written: ${reasonOf(error)}.\n`);
    process.exit(2);
  });
}

const io = {
  cwd: process.cwd(),
  env,
  out: stdout,
  err: stderr,
  input: stdin,
  signal: stop.signal,
  now: () => performance.now(),
};
run(argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`backlog-lens: This is a mistake of the program itself: ${message}\n`);
    process.exitCode = 2;
  },
);
