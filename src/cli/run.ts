import { version } from '../../package.json';
import { runConvert } from './commands/convert';
import { runItems } from './commands/items';
import { runLint } from './commands/lint';
import { runReport } from './commands/report';
import { runRules } from './commands/rules';
import { help } from './help';
import { Stopped, type Io, type Output } from './io';
import { Mistake } from './mistake';
import { readOptions } from './options';
import { visible } from './print/visible';
import { progressOn, type Progress } from './progress';

/** As a shell counts a program that was interrupted by Ctrl-C. */
const interrupted = 130;

/** Runs the program: arguments in, exit code out. What a person got wrong is told in a line for each mistake. */
export async function run(args: readonly string[], world: Io): Promise<number> {
  const progress = progressOn(world);
  const io = { ...world, err: inWords(world.err) };
  try {
    return await runCommand(args, io, progress);
  } catch (error) {
    progress.clear();
    if (error instanceof Stopped) {
      io.err.write('backlog-lens: Stopped. Nothing was written.\n');
      return typeof io.signal.reason === 'number' ? io.signal.reason : interrupted;
    }
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) io.err.write(`backlog-lens: ${line}\n`);
    return 2;
  }
}

/** A line may hold the name of a file, and that any character. */
function inWords(err: Output): Output {
  return { write: (text) => err.write(text.split('\n').map(visible).join('\n')) };
}

async function runCommand(args: readonly string[], io: Io, progress: Progress): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    io.out.write(help);
    return 0;
  }
  if (options === 'version') {
    io.out.write(`${version}\n`);
    return 0;
  }
  switch (options.command) {
    case 'lint':
      return runLint(options, io, progress);
    case 'items':
      return runItems(options, io, progress);
    case 'rules':
      return runRules(options, io);
    case 'report':
      return runReport(options, io, progress);
    case 'convert':
      return runConvert(options, io, progress);
  }
}
