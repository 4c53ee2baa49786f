/*
 * Serves the editor with the packed extension installed, on a folder, until Ctrl+C.
 */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { builds, fetchEditor } from './fetch-editor';
import { runProgram, say, wordsOf } from './run-program';
import { addressOf, serveEditor } from './serve-editor';
import { givenFolder } from './given-folder';

const packed = 'out/backlog-lens.vsix';

async function main(): Promise<void> {
  const folder = await givenFolder();
  const editor = await fetchEditor(builds.oldest);
  say('Packing the extension …');
  await runProgram('npx', [
    'vsce',
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    packed,
  ]);

  const served = await serveEditor(editor, ['--install-extension', resolve(packed), '--start-server']);
  const title = `VS Code ${editor.version} with Backlog Lens, on ${folder}`;
  process.stdout.write(`\n${title}\n\n  ${addressOf(served, folder)}\n\nCtrl+C ends it.\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await served.close();
}

main().catch((error: unknown) => {
  say(wordsOf(error));
  process.exitCode = 1;
});
