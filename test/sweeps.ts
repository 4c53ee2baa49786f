import { loadTests } from './load-tests';

/** Properties on made-up and damaged backlogs, and input without end: what sweeps over very many texts. */
void loadTests('.sweep.ts', (path) => import(`./${path}.sweep.ts`));
