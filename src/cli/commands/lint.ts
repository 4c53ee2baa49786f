import {
  applyFixes,
  lint,
  readBacklogFile,
  rules,
  silenceIn,
  type BacklogFile,
  type FileSettings,
  type Finding,
  type Fixed,
} from '../../core';
import { readBacklog, refuseIfNothing, tellRefused } from '../backlog';
import { encode } from '../files/decode';
import { reasonOf } from '../files/errors';
import type { ReadFile } from '../files/read';
import { settingsFrom } from '../files/settings-from';
import { replaceWhole } from '../files/write';
import { stopIfAsked, type Io } from '../io';
import type { Options } from '../options';
import { printers } from '../print';
import { countOf } from '../print/report';
import { describeSilence } from '../print/silence';
import type { Progress } from '../progress';
import { styleFor } from '../style';
import { countOfWarnings, failing } from '../verdict';

/** Checks what the arguments name. Returns the exit code. */
export async function runLint(options: Options, io: Io, progress: Progress): Promise<number> {
  const backlog = await readBacklog(options, io, progress);
  refuseIfNothing(backlog);
  const byName = new Map(backlog.files.map((read) => [read.file.path, read]));
  const files = backlog.files.map(({ file }) => file);
  const settingsOf = settingsFrom(backlog.files);
  // What a broken configuration leaves out may be just what is not to be touched.
  const isFixing = options.fix && !backlog.isMisconfigured;
  const fixed = isFixing
    ? applyFixes(files, (file, source) => reread(byName, file, source), settingsOf)
    : { files, findings: lint({ files }, settingsOf), counts: new Map<string, number>() };
  await stopIfAsked(io);

  const unwritten = isFixing ? writeChanged(backlog.files, fixed.files) : new Map<string, string>();
  const checked = unwritten.size === 0 ? fixed : without(unwritten, fixed, files, settingsOf);
  const unfixed = options.fix && !isFixing ? ['Nothing was fixed: put the configuration right first.'] : [];
  const refused = [...backlog.refused, ...unfixed, ...unwritten.values()];
  const print = options.format === 'html' ? printers.stylish : printers[options.format];
  progress.clear();
  const count = [...checked.counts.values()].reduce((sum, number) => sum + number, 0);
  io.out.write(
    print({ ...checked, count, maxWarnings: options.maxWarnings, style: styleFor(io.out, io.env) }),
  );
  const silence = describeSilence(silenceIn(checked.files, settingsOf, rules));
  if (silence !== null) io.err.write(`backlog-lens: ${silence}\n`);
  return tellRefused(refused, io) || exitCodeFor(checked.findings, options.maxWarnings, io);
}

function reread(byName: ReadonlyMap<string, ReadFile>, { path }: BacklogFile, source: string): BacklogFile {
  return readBacklogFile(path, source, byName.get(path)?.reading);
}

/** Writes the files that fixes have changed. Returns a line for each that cannot be written, by its path. */
function writeChanged(
  before: readonly ReadFile[],
  after: readonly BacklogFile[],
): ReadonlyMap<string, string> {
  const sources = new Map(after.map(({ path, source }) => [path, source]));
  const refused = new Map<string, string>();
  for (const read of before) {
    const { path, source } = read.file;
    const text = sources.get(path) ?? source;
    const refusal = text === source ? null : write(read, text);
    if (refusal !== null) refused.set(path, `${path}: not fixed${refusal}`);
  }
  return refused;
}

/** Returns what speaks against it; null where it is written. */
function write({ file, path, encoding }: ReadFile, text: string): string | null {
  const before = encode({ text: file.source, encoding });
  const after = encode({ text, encoding });
  if (!before || !after) return ', because it is not written as UTF-8. Save it so first.';
  try {
    replaceWhole(path, { before, after });
    return null;
  } catch (error) {
    return `: ${reasonOf(error)}.`;
  }
}

/** What there is to say where some of the fixed files stayed as they were. */
function without(
  unwritten: ReadonlyMap<string, string>,
  fixed: Fixed,
  before: readonly BacklogFile[],
  settingsOf: (file: BacklogFile) => FileSettings,
): Fixed {
  const old = new Map(before.map((file) => [file.path, file]));
  const files = fixed.files.map((file) => (unwritten.has(file.path) ? (old.get(file.path) ?? file) : file));
  const counts = new Map([...fixed.counts].filter(([path]) => !unwritten.has(path)));
  return { files, findings: lint({ files }, settingsOf), counts };
}

function exitCodeFor(findings: readonly Finding[], maxWarnings: number | undefined, { err }: Io): number {
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  if (!failing(findings, maxWarnings).has('warning')) return 0;
  const count = countOf(countOfWarnings(findings), 'warning');
  err.write(`backlog-lens: ${count}, and no more than ${maxWarnings} are allowed.\n`);
  return 1;
}
