import { readFileSync } from 'node:fs';
import { lint, readBacklogFile, rules } from '../core';
import { printFindings, printItems } from './print/json';

/** Runs the program: arguments in, output to the stream, exit code out. */
export function run(args: readonly string[], out: { write(text: string): unknown }): number {
  const [command, ...rest] = args;
  const paths = rest.filter((arg, index) => !arg.startsWith('--') && rest[index - 1] !== '--format');
  const files = paths.map((path) => readBacklogFile(path, readFileSync(path, 'utf8')));
  switch (command) {
    case 'lint':
      out.write(printFindings(lint({ files }), files));
      return 0;
    case 'items':
      out.write(printItems(files));
      return 0;
    case 'rules':
      out.write(rules.map(({ id, summary }) => `${id}: ${summary}\n`).join(''));
      return 0;
    default:
      return 2;
  }
}
