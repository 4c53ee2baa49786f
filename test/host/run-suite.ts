/*
 * Runs the suite in a real VS Code: `desktop` in the one that is downloaded for this machine, `oldest` or `newest` in
 * one that is served from an npm package, `auto` on the desktop where that can be, and served elsewhere.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildNamed, buildVariable, fetchEditor } from './fetch-editor';
import { say, wordsOf } from './run-program';

const updateServer = 'https://update.code.visualstudio.com/api/releases/stable';

async function main(wanted = 'auto'): Promise<void> {
  const place = wanted === 'auto' ? await choose() : wanted;
  const workspace = await mkdtemp(join(tmpdir(), 'backlog-lens-workspace-'));
  try {
    await runTests({
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('out/editor/index.js'),
      launchArgs: [workspace],
      ...(place === 'desktop' ? {} : await servedEditor(place)),
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function choose(): Promise<string> {
  const obstacle = (await canDownload()) ? (hasScreen() ? null : 'no screen') : 'no way to its update server';
  if (!obstacle) return 'desktop';
  say(`There is ${obstacle} here for a desktop VS Code: taking a served one.`);
  return 'oldest';
}

async function canDownload(): Promise<boolean> {
  try {
    return (await fetch(updateServer, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The launcher stands in for the program `code`. It is started like one, so it must be executable. */
async function servedEditor(
  name: string,
): Promise<{ vscodeExecutablePath: string; extensionTestsEnv: Record<string, string> }> {
  const { version } = await fetchEditor(buildNamed(name));
  const vscodeExecutablePath = resolve('out/host/launcher.js');
  await chmod(vscodeExecutablePath, 0o755);
  say(`Running the suite in VS Code ${version}, served to a headless Chromium …`);
  return { vscodeExecutablePath, extensionTestsEnv: { [buildVariable]: name } };
}

main(process.argv[2]).catch((error: unknown) => {
  say(wordsOf(error));
  process.exitCode = 1;
});
