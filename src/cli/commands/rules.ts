import { pageOf, rules } from '../../core';
import type { Io } from '../io';
import type { Options } from '../options';
import { printJson } from '../print/json';
import { colourOf } from '../print/stylish';
import { styleFor } from '../style';

/** Lists every rule. Returns the exit code. */
export function runRules({ format }: Options, { out, env }: Io): number {
  const list = rules.map(({ id, severity, summary }) => ({ id, severity, summary, docs: pageOf(id) }));
  if (format === 'json') {
    out.write(printJson({ version: 1, rules: list }));
    return 0;
  }
  const style = styleFor(out, env);
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, severity, summary } of list) {
    const loudness = severity.padEnd('information'.length);
    const colour = severity === 'off' ? style.dim : colourOf(severity, style);
    out.write(`${style.bold(id.padEnd(width))}  ${colour(loudness)}  ${summary}\n`);
  }
  return 0;
}
