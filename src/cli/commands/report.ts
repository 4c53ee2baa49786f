import {
  balanceOf,
  describeBalance,
  entriesOf,
  lint,
  printHtml,
  printMarkdown,
  type Balance,
} from '../../core';
import { readBacklog, refuseIfNothing, tellRefused } from '../backlog';
import { settingsFrom } from '../files/settings-from';
import type { Io } from '../io';
import type { Options } from '../options';
import type { Progress } from '../progress';

/** Prints how the backlog divides by level and how healthy it is. Returns the exit code. */
export async function runReport(options: Options, io: Io, progress: Progress): Promise<number> {
  const backlog = await readBacklog(options, io, progress);
  refuseIfNothing(backlog);
  const files = backlog.files.map(({ file }) => file);
  const findings = lint({ files }, settingsFrom(backlog.files));
  const balance = balanceOf(entriesOf(files, findings));
  progress.clear();
  io.out.write(print(balance, options.format));
  return tellRefused(backlog.refused, io);
}

function print(balance: Balance, format: Options['format']): string {
  switch (format) {
    case 'html':
      return printHtml(balance, { hrefOf: ({ path }) => encodeURI(path).replaceAll('#', '%23') });
    case 'json':
      return `${JSON.stringify(describeBalance(balance), null, 2)}\n`;
    default:
      return printMarkdown(balance);
  }
}
