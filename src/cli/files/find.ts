import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { defaultConfig, maySayBacklog, saysBacklog, type Config } from '../../core';
import { Mistake, mistake } from '../mistake';
import type { Configs } from './configs';
import { reasonOf } from './errors';
import { headOf } from './head';
import { withSlashes } from './slashes';

/** A file to be read. */
export interface FoundFile {
  /** As a person would name it from where they are. */
  readonly name: string;
  /** From the root of the system. */
  readonly path: string;
  readonly config: Config;
}

/** Where to search from, and by what. */
export interface Search {
  readonly cwd: string;
  readonly configs: Configs;
  /** Told of each path that leads to no file, and of each folder that cannot be searched. */
  readonly report: (line: string) => void;
}

/**
 * The files that paths, folders and globs mean, each once, in the order they were named. What leads to none is told, and
 * keeps nobody from the others.
 */
export function findFiles(paths: readonly string[], search: Search): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    for (const file of filesOrRefusal(path, search)) {
      const real = realPathOf(file.path);
      if (!found.has(real)) found.set(real, file);
    }
  }
  return [...found.values()];
}

function filesOrRefusal(given: string, search: Search): FoundFile[] {
  try {
    return filesOf(given, search);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) search.report(line);
    return [];
  }
}

function filesOf(given: string, search: Search): FoundFile[] {
  if (given === '') throw mistake('One of the paths is empty.');
  const path = resolve(search.cwd, given);
  const stats = statsOf(path, given);
  if (stats?.isDirectory()) {
    let closed = 0;
    const report = (line: string): void => {
      closed += 1;
      search.report(line);
    };
    const files = [...walk({ name: tidy(given), path }, path, { ...search, report })].filter(isBacklog);
    // Nobody knows what a folder holds that could not be opened.
    if (files.length > 0 || closed > 0) return files;
    const limits = limitsOn(path, search);
    const usual = walk({ name: given, path }, path, asUsual(path, search));
    // What is included by name must be there; what is excluded counts where there would be something.
    if (limits.includes('"include"') || (limits.length > 0 && [...usual].some(isBacklog)))
      throw mistake(`${given}: ${leave(limits)} no file in this folder.`);
    throw mistake(
      `${given}: there is no backlog in this folder. Name a file, or "include" it in backlog-lens.config.yml.`,
    );
  }
  if (stats) return [{ name: tidy(given), path, config: search.configs.configFor(path, dirname(path)) }];
  return filesOfGlob(given, search);
}

/** By its name, or because its front matter says so. */
function isBacklog({ path, config }: FoundFile): boolean {
  return config.isBacklog(withSlashes(path)) || (maySayBacklog(path) && saysBacklog(headOf(path)));
}

function filesOfGlob(given: string, search: Search): FoundFile[] {
  if (given === '-') throw mistake('-: to read the standard input, say "--stdin --stdin-filename NAME".');
  const { base, glob, isGlob } = picomatch.scan(withSlashes(given));
  if (!isGlob) throw mistake(`${given}: there is no such file or folder.`);
  const path = resolve(search.cwd, base);
  const isMeant = picomatch(glob, { dot: true });
  const root = { name: base === '' ? '.' : base, path };
  const filesBy = (by: Search): FoundFile[] =>
    statsOf(path, base)?.isDirectory()
      ? [...walk(root, path, by)].filter((file) => isMeant(withSlashes(file.path.slice(path.length + 1))))
      : [];
  const files = filesBy(search);
  if (files.length > 0) return files;
  const limits = limitsOn(path, search).filter((limit) => limit === '"exclude"');
  if (limits.length > 0 && filesBy(asUsual(path, search)).length > 0)
    throw mistake(`${given}: ${leave(limits)} no file of such a name.`);
  throw mistake(`${given}: no file has such a name.`);
}

/** What a configuration says of which files are looked at in a folder. */
function limitsOn(path: string, { configs }: Search): string[] {
  const { layers } = configs.configFor(join(path, 'any'), path);
  const limits = ['include', 'exclude'] as const;
  return limits.filter((limit) => layers.some((layer) => layer[limit])).map((limit) => `"${limit}"`);
}

function leave(limits: readonly string[]): string {
  return `${limits.join(' and ')} of the configuration ${limits.length === 1 ? 'leaves' : 'leave'}`;
}

/** A search as if nothing were configured, to see what a configuration leaves out. */
function asUsual(path: string, search: Search): Search {
  const config = defaultConfig(withSlashes(path));
  return { ...search, configs: { configFor: () => config }, report: () => undefined };
}

/** All files below a folder but the excluded ones, in alphabetical order. Links to folders are not followed. */
function* walk(folder: { name: string; path: string }, root: string, search: Search): Iterable<FoundFile> {
  for (const entry of entriesOf(folder, search)) {
    const path = join(folder.path, entry.name);
    const name = folder.name === '.' ? entry.name : `${folder.name}/${entry.name}`;
    const config = search.configs.configFor(path, root);
    if (config.isExcluded(withSlashes(path))) continue;
    if (entry.isDirectory()) yield* walk({ name, path }, root, search);
    else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))) yield { name, path, config };
  }
}

function entriesOf({ name, path }: { name: string; path: string }, { report }: Search): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(`${name}: ${reasonOf(error)}.`);
    return [];
  }
}

function statsOf(path: string, given: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw mistake(`${given}: ${reasonOf(error)}.`);
  }
}

/** A link and the file it leads to are one file, and no duplicates of each other. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // What has gone meanwhile is told when it is read.
    return path;
  }
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // A link that leads nowhere is no file.
    return false;
  }
}

/** Without "./" and a closing slash. */
function tidy(given: string): string {
  return (
    withSlashes(given)
      .replace(/^(?:\.\/+)+(?=.)/, '')
      .replace(/(?<=.)\/+$/, '') || '.'
  );
}
