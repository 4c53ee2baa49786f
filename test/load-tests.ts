import { readdirSync } from 'node:fs';
import { it } from 'node:test';

/**
 * Loads every test file of a kind into this one process. A process for each would load the engine a hundred times over,
 * which takes longer than all the tests.
 * @param ending what the names of these files end with: ".test.ts"
 * @param load loads a file by its path under `test`, without the ending
 */
export async function loadTests(ending: string, load: (path: string) => Promise<unknown>): Promise<void> {
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!name.endsWith(ending)) continue;
    try {
      await load(name.slice(0, -ending.length));
    } catch (error) {
      it(`${name} loads`, () => {
        throw error;
      });
    }
  }
}
