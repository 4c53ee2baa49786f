#!/usr/bin/env node
/*
 * Takes the arguments of the program `code` as @vscode/test-electron gives them, runs the suite in an editor that is
 * served and opened in a browser, and ends with the suite's exit code.
 */
import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { gutter } from '../editor/gutter';
import { openPage, startBrowser } from './browser';
import { buildNamed, buildVariable, fetchEditor } from './fetch-editor';
import { say, wordsOf } from './run-program';
import { addressOf, forTests, remotePath, serveEditor } from './serve-editor';

/** What the editor itself logs is kept here, apart from what the suite says. */
const logFile = 'out/editor.log';
/** How long a suite may take, in milliseconds. */
const limit = 600_000;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { extensionTestsPath: { type: 'string' }, extensionDevelopmentPath: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const { extensionTestsPath: tests, extensionDevelopmentPath: extension } = values;
  const [workspace] = positionals;
  if (typeof tests !== 'string' || typeof extension !== 'string' || !workspace) {
    throw new Error('A workspace, --extensionTestsPath=… and --extensionDevelopmentPath=… are needed.');
  }

  const build = buildNamed(process.env[buildVariable]);
  const editor = await serveEditor(await fetchEditor(build), forTests);
  const browser = await startBrowser();
  try {
    const page = await openPage(browser, editor);
    const suite = await listenToSuite(page);
    await page.goto(
      addressOf(editor, workspace, [
        ['extensionDevelopmentPath', remotePath(editor, extension)],
        ['extensionTestsPath', remotePath(editor, tests)],
      ]),
    );
    return await suite.exitCode;
  } finally {
    await browser.close();
    await editor.close();
  }
}

/** The editor calls two functions where it finds them on its page: as the suite speaks, and when it ends. */
async function listenToSuite(page: Page): Promise<{ readonly exitCode: Promise<number> }> {
  const suite = new EventEmitter();
  const aside: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = format(...args);
    if (line.startsWith(gutter)) process.stdout.write(`${line}\n`);
    else aside.push(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => suite.emit('exit', code));

  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort(new Error('Stopped.'));
  });
  page.once('crash', () => {
    stop.abort(new Error('The page with the editor crashed.'));
  });
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(limit)]);
  const exitCode = once(suite, 'exit', { signal }).then(([code]) => Number(code));
  return {
    exitCode: exitCode.finally(async () => {
      await writeFile(logFile, aside.join('\n'));
    }),
  };
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== 0) say(`What the editor logged: ${logFile}`);
    process.exitCode = code;
  },
  (error: unknown) => {
    say(wordsOf(error));
    process.exitCode = 1;
  },
);
