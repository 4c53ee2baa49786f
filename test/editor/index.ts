import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { gutter } from './gutter';
import { clearWorkspace } from './workspace';

/** Runs every suite in the editor that loaded this file, and fails if one of them does. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(`${gutter} ${line}`);
  };
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, color: false });
  const folder = join(__dirname, 'suite');
  for (const name of readdirSync(folder)) mocha.addFile(join(folder, name));
  mocha.rootHooks({ afterEach: clearWorkspace });

  let tests = 0;
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('test', () => tests++);
  });
  if (tests === 0) throw new Error('No test was found.');
  if (failures > 0) throw new Error(`${failures} of ${tests} tests failed.`);
}
