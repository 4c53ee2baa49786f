import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The folder named on the command line, as it was meant where npm was called; or else the examples. */
export async function givenFolder(): Promise<string> {
  const [, , named] = process.argv;
  const folder = named ? resolve(process.env['INIT_CWD'] ?? '.', named) : resolve('examples');
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return folder;
}
