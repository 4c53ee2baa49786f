import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  configNames,
  defaultConfig,
  inEnglish,
  locate,
  resolveConfig,
  type Config,
  type ConfigProblem,
} from '../../core';
import { Mistake, mistake } from '../mistake';
import { decode } from './decode';
import { reasonOf } from './errors';

/** Finds what is configured for a file: the nearest configuration, read once for all files below it. */
export interface Configs {
  /** @param root the folder that is searched, for which the defaults hold where nothing is configured */
  configFor(path: string, root: string): Config;
}

/** @param chosen the configuration a person named, or false for none at all */
export function configsFrom(cwd: string, chosen: string | false | undefined): Configs {
  const configs = new Map<string, Config>();
  const nearest = new Map<string, string | null>();
  const load = (path: string | null, folder: string): Config => {
    const key = `${path ?? ''}\n${folder}`;
    const known = configs.get(key);
    if (known) return known;
    const config = path === null ? defaultConfig(withSlashes(folder)) : readConfig(path, folder, cwd);
    configs.set(key, config);
    return config;
  };
  const nearestTo = (folder: string): string | null => {
    const seen = nearest.get(folder);
    if (seen !== undefined) return seen;
    const own = configNames.map((name) => join(folder, name)).find(isFile);
    const above = dirname(folder);
    const found = own ?? (above === folder ? null : nearestTo(above));
    nearest.set(folder, found);
    return found;
  };
  return {
    configFor(path, root) {
      if (chosen === false) return load(null, root);
      if (chosen !== undefined) return load(resolve(cwd, chosen), isWithin(cwd, path) ? cwd : root);
      const found = nearestTo(dirname(path));
      return load(found, found === null ? root : dirname(found));
    },
  };
}

/** A path of this system as the core writes it. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function readConfig(path: string, folder: string, cwd: string): Config {
  const loaded = new Map<string, string | null>();
  for (;;) {
    const step = resolveConfig(withSlashes(path), loaded, withSlashes(folder));
    if ('needs' in step) {
      const isExtended = step.needs !== withSlashes(path);
      loaded.set(step.needs, readSource(step.needs, isExtended, nameOf(step.needs, cwd)));
    } else if (step.problems.length === 0) return step.config;
    else
      throw new Mistake(step.problems.map((problem) => tell(problem, loaded.get(problem.path) ?? '', cwd)));
  }
}

function readSource(path: string, isExtended: boolean, name: string): string | null {
  try {
    const decoded = decode(readFileSync(path));
    if (!decoded) throw mistake(`${name}: this configuration is not a text.`);
    return decoded.text;
  } catch (error) {
    if (error instanceof Mistake) throw error;
    // What is missing from "extends" is told at its place there.
    if (isExtended && !isFile(path)) return null;
    throw mistake(`${name}: ${reasonOf(error)}.`);
  }
}

function tell({ path, at, message }: ConfigProblem, source: string, cwd: string): string {
  const { line, column } = locate(source)(at.start);
  return `${nameOf(path, cwd)}:${line}:${column}: ${message(inEnglish)}`;
}

/** A path as seen from where a person is; the whole of it where that is shorter. */
function nameOf(path: string, cwd: string): string {
  const name = withSlashes(relative(cwd, path));
  return name !== '' && name.length < path.length ? name : path;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isWithin(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..');
}
