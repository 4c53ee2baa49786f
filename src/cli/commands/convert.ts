import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { convert, type Conversion, type Target } from '../../core';
import { readBacklog, refuseIfNothing } from '../backlog';
import { reasonOf } from '../files/errors';
import type { Io } from '../io';
import { Mistake, mistake } from '../mistake';
import type { Options } from '../options';
import type { Progress } from '../progress';

/**
 * Writes a backlog in another format: to the standard output, or below the folder of `--out`. What the target cannot
 * hold is told on the standard error. Returns the exit code.
 */
export async function runConvert(options: Options, io: Io, progress: Progress): Promise<number> {
  const { to } = options;
  if (!to) throw mistake('"convert" needs "--to": the format to write.');
  const backlog = await readBacklog(options, io, progress);
  refuseIfNothing(backlog);
  progress.clear();
  const conversions = backlog.files.map(({ file }) => convert(file, to));
  deliver(conversions, to, options, io);
  for (const { item, what } of conversions.flatMap(({ losses }) => losses)) {
    io.err.write(`backlog-lens: ${item}: ${to} has no place for ${what}.\n`);
  }
  for (const line of backlog.refused) io.err.write(`backlog-lens: ${line}\n`);
  return backlog.refused.length > 0 ? 2 : 0;
}

function deliver(conversions: readonly Conversion[], to: Target, { out }: Options, io: Io): void {
  const files = conversions.flatMap((conversion) => conversion.files);
  const [only] = files;
  if (!only) throw mistake('There is no backlog item to convert.');
  if (out !== undefined) {
    for (const { path, text } of files) write(resolve(io.cwd, out, path), join(out, path), text, io);
    return;
  }
  if (files.length > 1) throw mistake(`${to} takes ${files.length} files here: name a folder with "--out".`);
  io.out.write(only.text);
}

/** Nothing that is there is written over. */
function write(path: string, name: string, text: string, { err }: Io): void {
  if (existsSync(path)) throw mistake(`${name} is there already: name another folder.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    err.write(`backlog-lens: wrote ${name}\n`);
  } catch (error) {
    throw new Mistake([`${name} cannot be written: ${reasonOf(error)}.`]);
  }
}
