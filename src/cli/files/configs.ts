import { dirname, join, relative, resolve } from 'node:path';
import {
  configNames,
  defaultConfig,
  misnamedIn,
  overlookedBeside,
  resolveConfig,
  type Config,
  type ConfigProblem,
} from '../../core';
import { configReader, isFile, type ConfigReader } from './config-reader';
import { withSlashes } from './slashes';

/** Finds what is configured for a file: the nearest configuration, read once for all files below it. */
export interface Configs {
  /** @param root the folder that is searched, for which the defaults hold where nothing is configured */
  configFor(path: string, root: string): Config;
}

/** What a person asked for, and whom to tell of a mistake in a configuration; what is right in it holds all the same. */
interface Choice {
  readonly cwd: string;
  /** The configuration a person named, or false for none at all. */
  readonly chosen: string | false | undefined;
  readonly report: (line: string) => void;
}

/** The configurations of a run, by what was asked for. */
export function configsFrom({ cwd, chosen, report }: Choice): Configs {
  const reader = configReader(cwd, report);
  const configs = new Map<string, Config>();
  const nearest = new Map<string, string | null>();
  const named = typeof chosen === 'string' ? withSlashes(resolve(cwd, chosen)) : undefined;
  if (named !== undefined) reader.insistOn(named);
  const load = (path: string | null, folder: string): Config => {
    const key = `${path ?? ''}\n${folder}`;
    const known = configs.get(key);
    if (known) return known;
    const config = path === null ? defaultConfig(withSlashes(folder)) : readConfig(path, folder, reader);
    configs.set(key, config);
    if (path !== null && path !== named) tellOverlooked(path, reader);
    return config;
  };
  const nearestTo = (folder: string): string | null => {
    const seen = nearest.get(folder);
    if (seen !== undefined) return seen;
    const own = configNames.map((name) => join(folder, name)).find(isFile);
    if (own === undefined) tellWhereThere(misnamedIn(withSlashes(folder)), reader);
    const above = dirname(folder);
    const found = own ?? (above === folder ? null : nearestTo(above));
    nearest.set(folder, found);
    return found;
  };
  return {
    configFor(path, root) {
      if (chosen === false) return load(null, root);
      if (named !== undefined) return load(named, isWithin(cwd, path) ? cwd : root);
      const found = nearestTo(dirname(path));
      return load(found, found === null ? root : dirname(found));
    },
  };
}

function readConfig(path: string, folder: string, reader: ConfigReader): Config {
  const loaded = new Map<string, string | null>();
  for (;;) {
    const step = resolveConfig(withSlashes(path), loaded, withSlashes(folder));
    if ('config' in step) {
      for (const problem of step.problems) reader.tell(problem);
      return step.config;
    }
    loaded.set(step.needs, reader.read(step.needs));
  }
}

/** Of several configurations in a folder one holds; an extended one counts as well, and need not be told. */
function tellOverlooked(path: string, reader: ConfigReader): void {
  const problems = overlookedBeside(withSlashes(path));
  tellWhereThere(
    problems.filter((problem) => !reader.hasRead(problem.path)),
    reader,
  );
}

function tellWhereThere(problems: readonly ConfigProblem[], reader: ConfigReader): void {
  for (const problem of problems) if (isFile(problem.path)) reader.tell(problem);
}

function isWithin(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..');
}
