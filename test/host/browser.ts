import { chromium, type Browser, type Page } from 'playwright-core';
import { findProgram, needPrograms } from './debian';
import type { ServedEditor } from './serve-editor';

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

/**
 * A page that only reaches the editor: what it asks of other machines ends at once, wherever the tests run. It is
 * patient, for a machine that has more to do.
 */
export async function openPage(browser: Browser, editor: ServedEditor): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== editor.host,
    (route) => route.abort(),
  );
  context.setDefaultTimeout(60_000);
  return context.newPage();
}
