/*
 * Runs every check and every suite, also after one has failed, and sums up: its last line is `N passed, N failed`.
 * A step that fails without having counted a failed test, because it did not get that far, counts as one.
 */
import { spawn } from 'node:child_process';
import { say } from './run-program';

interface Step {
  readonly script: string;
  readonly title: string;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const steps: readonly Step[] = [
  { script: 'check', title: 'Types, lint, layout' },
  { script: 'build', title: 'Build' },
  { script: 'test:unit', title: 'Unit and contract tests' },
  { script: 'test:sweeps', title: 'Sweeps over many texts' },
  { script: 'test:grammar', title: 'Grammars' },
  { script: 'test:vscode', title: 'Real VS Code' },
  { script: 'test:ui', title: 'User interface' },
];

/** The summaries of node:test and of Mocha. */
const passing = /^(?:# pass|ℹ pass|│\s+(?=\d+ passing)) ?(\d+)/gm;
const failing = /^(?:# fail|ℹ fail|│\s+(?=\d+ failing)) ?(\d+)/gm;

async function runStep({ script, title }: Step): Promise<Outcome> {
  say(`\n▸ ${title} (npm run ${script})`);
  const started = Date.now();
  const { output, code } = await runScript(script);
  const failed = sumOf(output, failing);
  const isLost = code !== 0 && failed === 0;
  const outcome = { passed: sumOf(output, passing), failed: isLost ? 1 : failed };
  const seconds = Math.round((Date.now() - started) / 1000);
  const counted = outcome.passed + outcome.failed > 0 ? `: ${describe(outcome)}` : '';
  say(`${code === 0 ? '✔' : '✖'} ${title}${counted} in ${seconds} s`);
  return outcome;
}

function runScript(script: string): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ output: Buffer.concat(said).toString(), code });
    });
  });
}

function sumOf(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
}

function describe({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

async function main(): Promise<void> {
  let sum: Outcome = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = await runStep(step);
    sum = { passed: sum.passed + passed, failed: sum.failed + failed };
  }
  process.stdout.write(`\n${describe(sum)}\n`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

void main();
