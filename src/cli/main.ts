#!/usr/bin/env node
import { run } from './run';

const { stdout, stderr, stdin, argv, env } = process;
const stop = new AbortController();
// Once: a second Ctrl-C ends the program at once.
process.once('SIGINT', () => {
  stop.abort();
});
// Whoever reads the output may close it early, as `head` does.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
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
