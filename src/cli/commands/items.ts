import { readBacklog, refuseIfNothing } from '../backlog';
import type { Io } from '../io';
import type { Options } from '../options';
import { printItemList } from '../print/item-list';
import { printItems } from '../print/json';
import type { Progress } from '../progress';
import { styleFor } from '../style';

/** Lists what was read. Returns the exit code. */
export async function runItems(options: Options, io: Io, progress: Progress): Promise<number> {
  const backlog = await readBacklog(options, io, progress);
  refuseIfNothing(backlog);
  const files = backlog.files.map(({ file }) => file);
  progress.clear();
  io.out.write(
    options.format === 'json' ? printItems(files) : printItemList(files, styleFor(io.out, io.env)),
  );
  for (const line of backlog.refused) io.err.write(`backlog-lens: ${line}\n`);
  return backlog.refused.length > 0 ? 2 : 0;
}
