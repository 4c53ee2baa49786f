import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram, say } from './run-program';

/** Where the first of these programs stands on the PATH. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/** The Debian packages that are not called like their program. */
const packages: Readonly<Record<string, string>> = { rg: 'ripgrep' };

/** Installs those of these programs that are missing. */
export async function needPrograms(...names: readonly string[]): Promise<void> {
  const missing = names.filter((name) => !findProgram(name)).map((name) => packages[name] ?? name);
  if (missing.length === 0) return;
  if (!findProgram('apt-get'))
    throw new Error(`Please install ${missing.join(', ')}: there is no apt-get to do it.`);

  say(`Installing ${missing.join(', ')} from the distribution (apt-get) …`);
  await aptGet('update');
  await aptGet('install', '--yes', '--no-install-recommends', ...missing);
}

async function aptGet(...args: readonly string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  if (isRoot) await runProgram('env', command.slice(1));
  else await runProgram('sudo', command);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
