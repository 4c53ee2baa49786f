import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  convert,
  describeLines,
  inEnglish,
  tellLosses,
  type BacklogFile,
  type Conversion,
  type Target,
} from '../../core';
import { readBacklog, refuseIfNothing, tellRefused } from '../backlog';
import { reasonOf } from '../files/errors';
import { writeNew } from '../files/write';
import type { Io } from '../io';
import { Mistake, mistake } from '../mistake';
import type { Options } from '../options';
import type { Progress } from '../progress';

interface Converted extends Conversion {
  readonly source: BacklogFile;
}

/**
 * Writes a backlog in another format: to the standard output, or below the folder of `--out`. What the target does not
 * hold is told on the standard error. Returns the exit code.
 */
export async function runConvert(options: Options, io: Io, progress: Progress): Promise<number> {
  const { to } = options;
  if (!to) throw mistake('"convert" needs "--to": the format to write.');
  const backlog = await readBacklog(options, io, progress);
  refuseIfNothing(backlog);
  progress.clear();
  const files = backlog.files.map(({ file }) => file);
  const refused = [...backlog.refused, ...files.filter((file) => isRefused(file, options)).map(refusalOf)];
  const converted = files
    .filter(({ items }) => items.length > 0)
    .map((source) => ({ source, ...convert(source, to, options.criteria) }));
  if (converted.length === 0)
    throw new Mistake(refused.length > 0 ? refused : ['There is no backlog item to convert.']);
  deliver(converted, to, options, io);
  for (const line of converted.flatMap((one) => lossesIn(one, to))) io.err.write(`backlog-lens: ${line}\n`);
  return tellRefused(refused, io);
}

/** A file that somebody named must hold something; in a folder there may be others. */
function isRefused({ items, path }: BacklogFile, { paths, stdin }: Options): boolean {
  return items.length === 0 && (paths.includes(path) || stdin !== undefined);
}

function refusalOf({ path, unreadable: [problem] }: BacklogFile): string {
  return `${path}: there is no backlog item in it. ${problem?.message(inEnglish) ?? ''}`.trimEnd();
}

/** What is not in the new file, in lines. */
function lossesIn({ source, losses, leftOut }: Converted, to: Target): string[] {
  const { path, unreadable } = source;
  return [
    ...tellLosses(losses, to),
    ...(leftOut.length === 0 ? [] : [`${path}: in no item, and so left out: ${describeLines(leftOut)}.`]),
    ...unreadable.map(({ message }) => `${path}: not all of it could be read. ${message(inEnglish)}`),
  ];
}

function deliver(converted: readonly Converted[], to: Target, { out }: Options, io: Io): void {
  const files = converted.flatMap(({ source, files: made }) =>
    made.map((file) => ({ ...file, from: source.path })),
  );
  const [only] = files;
  if (out === undefined) {
    if (!only || files.length > 1)
      throw mistake(`${to} takes ${files.length} files here: name a folder with "--out".`);
    io.out.write(only.text);
    return;
  }
  const placed = files.map((file) => ({
    ...file,
    name: join(out, file.path),
    target: resolve(io.cwd, out, file.path),
  }));
  /** Which file each place is for: the first that would become it. */
  const taken = new Map<string, string>();
  const mistakes = placed.flatMap(({ name, target, from }) => {
    const twin = taken.get(target);
    if (twin !== undefined) return [`${twin} and ${from} would both become ${name}: convert one at a time.`];
    taken.set(target, from);
    return existsSync(target) ? [`${name} is there already: name another folder.`] : [];
  });
  if (mistakes.length > 0) throw new Mistake(mistakes);
  for (const file of placed) write(file, io);
}

function write({ target, name, text }: { target: string; name: string; text: string }, { err }: Io): void {
  try {
    writeNew(target, text);
    err.write(`backlog-lens: wrote ${name}\n`);
  } catch (error) {
    throw mistake(`${name} cannot be written: ${reasonOf(error)}.`);
  }
}
