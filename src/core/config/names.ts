import type { ConfigProblem } from './file';
import { folderOf, resolvePath } from './path';

/** The names a configuration has, in the order they are looked for in a folder. */
export const configNames = [
  'backlog-lens.config.yml',
  'backlog-lens.config.yaml',
  'backlog-lens.config.json',
] as const;

/** What people call theirs as other programs call it; a name that may be anything else, as of a workflow, is none of them. */
const otherNames = [
  'backlog-lens.config.jsonc',
  'backlog-lens.config.js',
  'backlog-lens.config.toml',
  'backlog-lens-config.yml',
  '.backlog-lens.config.yml',
  '.backlog-lens.yml',
  '.backlog-lens.yaml',
  '.backlog-lens.json',
  '.backlog-lensrc',
] as const;

/** Where the configuration of a file may stand, nearest first: in its folder, and in each folder above. */
export function* configCandidates(path: string): Iterable<string> {
  let folder = folderOf(path);
  for (;;) {
    for (const name of configNames) yield resolvePath(folder, name);
    const above = folderOf(folder);
    if (folder === above || folder === '') return;
    folder = above;
  }
}

/**
 * What there is to say of the other configurations in the folder of the one that holds, where they are there: that they
 * count for nothing.
 */
export function overlookedBeside(path: string): ConfigProblem[] {
  const folder = folderOf(path);
  const paths = configNames.map((name) => resolvePath(folder, name));
  const holding = configNames[paths.indexOf(path)];
  if (holding === undefined) return [];
  return paths.slice(paths.indexOf(path) + 1).map((other) => ({
    path: other,
    at: { start: 0, end: 0 },
    message: (say) => say('Nothing in here counts: {0} beside it does. Keep one of the two.', holding),
  }));
}

/** What there is to say of files in a folder without a configuration that are called nearly so, where they are there. */
export function misnamedIn(folder: string): ConfigProblem[] {
  return otherNames.map((name) => ({
    path: resolvePath(folder, name),
    at: { start: 0, end: 0 },
    message: (say) => say('Nothing in here counts: a configuration is called {0}.', configNames[0]),
  }));
}
