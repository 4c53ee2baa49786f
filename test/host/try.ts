/*
 * Shows on the terminal what a Product Owner would see: the findings of a folder, and its items with their levels.
 * Findings are no failure here.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative, resolve } from 'node:path';
import { givenFolder } from './given-folder';
import { say, wordsOf } from './run-program';

/** The exit code of the program where it could not run. */
const couldNotRun = 2;

async function main(): Promise<void> {
  const folder = await givenFolder();
  const path = relative('.', folder) || '.';
  for (const [command, title] of [
    ['lint', 'What could be better'],
    ['items', 'What was read'],
  ] as const) {
    process.stdout.write(`\n${title} in ${path} (backlog-lens ${command} ${path})\n\n`);
    const program = spawn(process.execPath, [resolve('dist/cli.js'), command, path], { stdio: 'inherit' });
    await once(program, 'close');
    if (program.exitCode === couldNotRun) {
      process.exitCode = couldNotRun;
      return;
    }
  }
}

// Whoever reads only the first lines has seen enough.
process.stdout.on('error', () => process.exit());

main().catch((error: unknown) => {
  say(wordsOf(error));
  process.exitCode = couldNotRun;
});
