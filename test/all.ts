import { loadTests } from './load-tests';

/** The unit and contract tests: a few seconds, for every save. */
void loadTests('.test.ts', (path) => import(`./${path}.test.ts`));
