import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { openPage, startBrowser } from '../host/browser';
import { builds, fetchEditor } from '../host/fetch-editor';
import { addressOf, forTests, remotePath, serveEditor, type Circumstances } from '../host/serve-editor';
import { Workbench } from './workbench';

/** A workspace: the paths of its files, and what stands in them. */
export type Files = Readonly<Record<string, string>>;

const pictures = resolve('test/ui/out');

/**
 * A test that walks through the editor with the extension, in a workspace and a browser of its own.
 * @param files of the workspace; null for a window without a folder
 */
export function journey(
  name: string,
  files: Files | null,
  walk: (bench: Workbench) => Promise<void>,
  circumstances?: Circumstances,
): void {
  test(name, async () => {
    const build = await fetchEditor(builds.oldest);
    const folder = await makeWorkspace(files ?? {});
    const editor = await serveEditor(build, forTests, circumstances);
    const browser = await startBrowser();
    try {
      const page = await openPage(browser, editor);
      const extension = remotePath(editor, resolve('.'));
      const opened = files ? folder : null;
      await page.goto(addressOf(editor, opened, [['extensionDevelopmentPath', extension]]));
      await walkWith(new Workbench(page, folder, pictures), name, walk);
    } finally {
      await browser.close();
      await editor.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function walkWith(
  bench: Workbench,
  name: string,
  walk: (bench: Workbench) => Promise<void>,
): Promise<void> {
  try {
    await bench.isReady();
    await walk(bench);
  } catch (error) {
    await bench.takePicture(`failed ${name}`);
    throw error;
  }
}

async function makeWorkspace(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backlog-lens-workspace-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
