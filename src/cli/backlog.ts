import { resolve, dirname } from 'node:path';
import { configsFrom } from './files/configs';
import { findFiles, type Search } from './files/find';
import { bytesOfStream, tooLarge } from './files/largest';
import { readBytes, readFiles, type ReadFile } from './files/read';
import { stopIfAsked, unlessStopped, type Io } from './io';
import { Mistake } from './mistake';
import type { Options } from './options';
import type { Progress } from './progress';

/** What a person named, as far as it could be read. */
interface ReadBacklog {
  readonly files: readonly ReadFile[];
  /** What could not be read, and what is wrong in a configuration, a line for each. */
  readonly refused: readonly string[];
  /** Whether what a person has configured may not hold in all. */
  readonly isMisconfigured: boolean;
}

/** Finds and reads what the arguments name. */
export async function readBacklog(options: Options, io: Io, progress: Progress): Promise<ReadBacklog> {
  const refused: string[] = [];
  const refuse = (line: string): void => void refused.push(line);
  let isMisconfigured = false;
  const report = (line: string): void => {
    isMisconfigured = true;
    refuse(line);
  };
  const configs = configsFrom({ cwd: io.cwd, chosen: options.config, report });
  if (options.stdin !== undefined) {
    const path = resolve(io.cwd, options.stdin);
    const config = configs.configFor(path, dirname(path));
    const bytes = await unlessStopped(io, bytesOfStream(io.input));
    if (!bytes) refuse(tooLarge(options.stdin));
    const file = bytes && readBytes({ name: options.stdin, path, config }, bytes, refuse);
    return { files: file ? [file] : [], refused, isMisconfigured };
  }
  const search: Search = { cwd: io.cwd, configs, report: refuse };
  const found = findFiles(options.paths, search);
  const files = await readFiles(found, io, {
    refuse,
    progress: (done) => {
      progress.show(`Reading ${done} of ${found.length} files …`);
    },
    waiting: (name) => {
      progress.show(`Waiting for what is written into ${name} …`);
    },
  });
  await stopIfAsked(io);
  progress.show(`Checking ${files.length} files …`);
  return { files, refused, isMisconfigured };
}

/**
 * Tells what could not be done, a line each.
 * @returns the exit code where there is nothing worse
 */
export function tellRefused(refused: readonly string[], { err }: Io): number {
  for (const line of refused) err.write(`backlog-lens: ${line}\n`);
  return refused.length > 0 ? 2 : 0;
}

/** Nothing at all is a mistake; where something was read, what was not is told beside it. */
export function refuseIfNothing({ files, refused }: ReadBacklog): void {
  if (files.length === 0 && refused.length > 0) throw new Mistake(refused);
}
