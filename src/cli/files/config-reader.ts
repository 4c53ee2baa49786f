import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { inEnglish, locate, type ConfigProblem } from '../../core';
import { mistake } from '../mistake';
import { decode } from './decode';
import { reasonOf } from './errors';
import { withSlashes } from './slashes';

/** Reads configurations and tells what is wrong in them: each once, however many folders it holds for. */
export interface ConfigReader {
  /** The text of a file: null where there is none, and nothing where it cannot be read, which is told. */
  read(path: string): string | null;
  /** Throws a `Mistake` where this one cannot be read: who names a configuration wants no other. */
  insistOn(path: string): void;
  /** Whether this one counts, by itself or because another extends it. */
  hasRead(path: string): boolean;
  tell(problem: ConfigProblem): void;
}

/** @param report told a line for each mistake */
export function configReader(cwd: string, report: (line: string) => void): ConfigReader {
  const sources = new Map<string, string | null>();
  const told = new Set<string>();
  const tellOnce = (line: string): void => {
    if (!told.has(line)) report(line);
    told.add(line);
  };
  return {
    read(path) {
      const known = sources.get(path);
      if (known !== undefined) return known;
      const read = isFile(path) ? readText(path, cwd) : { text: null };
      if ('refusal' in read) tellOnce(read.refusal);
      const source = 'refusal' in read ? '' : read.text;
      sources.set(path, source);
      return source;
    },
    insistOn(path) {
      const read = readText(path, cwd);
      if ('refusal' in read) throw mistake(read.refusal);
      sources.set(path, read.text);
    },
    hasRead: (path) => sources.has(path),
    tell({ path, at, message }) {
      const { line, column } = locate(sources.get(path) ?? '')(at.start);
      tellOnce(`${nameOf(path, cwd)}:${line}:${column}: ${message(inEnglish)}`);
    },
  };
}

function readText(path: string, cwd: string): { text: string } | { refusal: string } {
  try {
    const decoded = decode(readFileSync(path));
    return decoded ?? { refusal: `${nameOf(path, cwd)}: this configuration is not a text.` };
  } catch (error) {
    return { refusal: `${nameOf(path, cwd)}: ${reasonOf(error)}.` };
  }
}

/** A path as seen from where a person is; the whole of it where that is shorter. */
function nameOf(path: string, cwd: string): string {
  const name = withSlashes(relative(cwd, path));
  return name !== '' && name.length < path.length ? name : path;
}

/** Whether a path leads to a file that one may look at. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // Behind a closed door or a circle of links there is none to be had.
    return false;
  }
}
