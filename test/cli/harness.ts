import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** A folder with these files, gone when the test is over. */
export function folderWith(test: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backlog-lens-'));
  test.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in a folder, without a process. */
export async function runIn(cwd: string, args: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  const { env = {}, isTerminal = false, input = '', signal = new AbortController().signal, step = 0 } = world;
  let out = '';
  let err = '';
  let time = 0;
  const io: Io = {
    cwd,
    env,
    out: { write: (text) => (out += text), isTTY: isTerminal },
    err: { write: (text) => (err += text), isTTY: isTerminal },
    input: asStream(input),
    signal,
    now: () => (time += step),
  };
  const code = await run(args, io);
  return { code, out, err };
}

interface World {
  readonly env: Readonly<Record<string, string>>;
  readonly isTerminal: boolean;
  readonly input: string;
  readonly signal: AbortSignal;
  /** Milliseconds that pass each time somebody looks at the clock. */
  readonly step: number;
}

async function* asStream(text: string): AsyncIterable<string> {
  yield await Promise.resolve(text);
}
