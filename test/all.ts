import { readdirSync } from 'node:fs';
import { it } from 'node:test';

/**
 * Loads every test file into this one process. A process for each would load the engine a hundred times over, which
 * takes longer than all the tests.
 */
async function loadAll(): Promise<void> {
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' }).toSorted()) {
    const [, path] = /^(.+)\.test\.ts$/.exec(name) ?? [];
    if (path === undefined) continue;
    try {
      await import(`./${path}.test.ts`);
    } catch (error) {
      it(`${name} loads`, () => {
        throw error;
      });
    }
  }
}

void loadAll();
