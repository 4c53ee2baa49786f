import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Says on the terminal what is going on, apart from what a program prints as its result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end. What it says is shown only if it fails: the last lines, in the error. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    const note = (chunk: Buffer): void => void said.push(chunk.toString());
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', (error) => {
      reject(new Error(`Cannot start ${command}: ${error.message}`));
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} failed:\n${lastLines(said.join(''))}`));
    });
  });
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n');
}

/** What went wrong, in words. Where a signal put an end to something, the signal's reason says why. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
