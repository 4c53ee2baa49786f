import { chromium, type Browser, type Page } from 'playwright-core';
import { findProgram, needPrograms } from './debian';
import type { ServedEditor } from './serve-editor';

/** What the page passes on to the editor: pairs of an option and its value. */
export type Payload = readonly (readonly [string, string])[];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A headless Chromium: the one of this machine, or else of its distribution. */
export async function startBrowser(): Promise<Browser> {
  if (!findProgram(...names)) await needPrograms('chromium');
  const executablePath = findProgram(...names);
  if (!executablePath) throw new Error('No Chromium was found, and none could be installed.');
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** The address of the editor with a folder opened, and the extension of another folder loaded from its sources. */
export function addressOf(editor: ServedEditor, folder: string, payload: Payload): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://${editor.host}/?${query.toString()}`;
}

/** How the editor in the page names a folder or file of this machine. */
export function remotePath(editor: ServedEditor, path: string): string {
  return `vscode-remote://${editor.host}${path}`;
}

/** A page that only reaches the editor: what it asks of other machines ends at once, wherever the tests run. */
export async function openPage(browser: Browser, editor: ServedEditor): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== editor.host,
    (route) => route.abort(),
  );
  return context.newPage();
}
