import { readBacklog, refuseIfNothing, tellRefused } from '../backlog';
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
  return tellRefused(backlog.refused, io);
}
