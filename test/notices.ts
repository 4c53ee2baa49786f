import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = ['src/cli/main.ts', 'src/vscode/extension.ts'];

/** The licences of what the bundles carry of others, which ask for their text wherever the code goes. */
export function notices(): string {
  const parts = packagesBundled().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${version} (${license})\n\n${licenceIn(folder)}`;
  });
  const head = 'Backlog Lens carries code of these packages, under the licences below.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packagesBundled(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'backlog-lens-'));
  const metafile = join(folder, 'meta.json');
  try {
    const flags = ['--bundle', '--platform=node', '--external:vscode', '--log-level=error'];
    execFileSync('node_modules/.bin/esbuild', [
      ...programs,
      ...flags,
      `--outdir=${folder}`,
      `--metafile=${metafile}`,
    ]);
    const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> };
    const names = Object.keys(inputs).flatMap((path) => packageOf.exec(path)?.groups?.['name'] ?? []);
    return [...new Set(names)].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const packageOf = /^node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//;

function licenceIn(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (name === undefined) throw new Error(`${folder}: no licence to be found`);
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}
