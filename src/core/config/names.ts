import type { ConfigProblem } from './file';
import { folderOf, resolvePath } from './path';

/** The names a configuration has, in the order they are looked for in a folder. */
export const configNames = [
  'backlog-lens.config.yml',
  'backlog-lens.config.yaml',
  'backlog-lens.config.json',
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
