import { parseArgs } from 'node:util';
import { criterionStyles, didYouMean, targets, type CriterionStyle, type Target } from '../core';
import { mistake } from './mistake';

/** The formats of each command, its usual one first. */
export const formats = {
  lint: ['stylish', 'json', 'sarif', 'junit', 'github', 'markdown'],
  items: ['stylish', 'json'],
  rules: ['stylish', 'json'],
  report: ['markdown', 'html', 'json'],
  convert: ['stylish'],
} as const;

const commands = Object.keys(formats) as readonly Command[];

type Command = keyof typeof formats;
export type LintFormat = (typeof formats)['lint'][number];
type Format = (typeof formats)[Command][number];

/** What a person asked for. */
export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly fix: boolean;
  /** The path of a configuration, false for none at all, undefined for the nearest. */
  readonly config: string | false | undefined;
  readonly maxWarnings: number | undefined;
  /** The name under which the standard input is read. */
  readonly stdin: string | undefined;
  /** What to convert to. */
  readonly to: Target | undefined;
  /** The style to write criteria in. */
  readonly criteria: CriterionStyle | undefined;
  /** The folder to write into. */
  readonly out: string | undefined;
}

const known = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  to: { type: 'string' },
  criteria: { type: 'string' },
  out: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The options of each command; `help` and `version` go everywhere. */
const allowed: Readonly<Record<Command, readonly string[]>> = {
  lint: ['format', 'fix', 'config', 'no-config', 'max-warnings', 'stdin', 'stdin-filename'],
  items: ['format', 'config', 'no-config', 'stdin', 'stdin-filename'],
  rules: ['format'],
  report: ['format', 'config', 'no-config', 'stdin', 'stdin-filename'],
  convert: ['to', 'criteria', 'out', 'config', 'no-config', 'stdin', 'stdin-filename'],
};

/** Reads the arguments. Throws a `Mistake` on the first that means nothing. */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.entries(known).find(([key]) => key === name)?.[1];
    if (!option) throw mistake(`Unknown option "${rawName}".${didYouMean(rawName, optionNames())}`);
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('--')))) {
      throw mistake(`The option "${rawName}" needs a value.`);
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw mistake(`The option "${rawName}" takes no value.`);
    }
    values.set(name, value);
  }
  if (values.has('help')) return 'help';
  if (values.has('version')) return 'version';
  const [first, ...paths] = positionals;
  if (first === undefined) {
    if (args.length === 0) return 'help';
    throw mistake(`Say what to do: ${commands.join(', ')}.`);
  }
  // As people ask other programs for help: "help", or "help lint".
  if (first === 'help') return 'help';
  return optionsOf(commandOf(first), paths, values);
}

function commandOf(word: string): Command {
  const command = commands.find((name) => name === word);
  if (command) return command;
  // As people call other programs: with nothing but what is to be checked.
  const meant = /[./*]/.test(word) ? ` Did you mean "lint ${word}"?` : didYouMean(word, commands);
  throw mistake(`Unknown command "${word}".${meant || ` There are ${commands.join(', ')}.`}`);
}

function optionsOf(
  command: Command,
  paths: readonly string[],
  values: ReadonlyMap<string, string | undefined>,
): Options {
  for (const name of values.keys()) {
    if (!allowed[command].includes(name)) throw mistake(`"${command}" has no option "--${name}".`);
  }
  if (command === 'rules' && paths.length > 0) throw mistake('"rules" takes no path: it lists every rule.');
  if (values.has('config') && values.has('no-config')) {
    throw mistake('"--config" and "--no-config" exclude each other.');
  }
  return {
    command,
    paths,
    format: formatOf(command, values.get('format')),
    fix: values.has('fix'),
    config: values.has('no-config') ? false : values.get('config'),
    maxWarnings: maxWarningsOf(values.get('max-warnings')),
    stdin: stdinOf(paths, values),
    to: oneOf('to', 'format', targets, values.get('to')),
    criteria: oneOf('criteria', 'style', criterionStyles, values.get('criteria')),
    out: values.get('out'),
  };
}

function formatOf(command: Command, word: string | undefined): Format {
  const possible: readonly Format[] = formats[command];
  if (word === undefined) return formats[command][0];
  const format = possible.find((name) => name === word);
  if (format) return format;
  const hint = didYouMean(word, possible) || ` There are ${possible.join(', ')}.`;
  throw mistake(`Unknown format "${word}" for "${command}".${hint}`);
}

function oneOf<T extends string>(
  option: string,
  what: string,
  possible: readonly T[],
  word: string | undefined,
): T | undefined {
  if (word === undefined) return undefined;
  const found = possible.find((name) => name === word);
  if (found) return found;
  const hint = didYouMean(word, possible) || ` There are ${possible.join(', ')}.`;
  throw mistake(`Unknown ${what} "${word}" for "--${option}".${hint}`);
}

function maxWarningsOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^\d+$/.test(word)) throw mistake(`"--max-warnings" needs a number from 0 on, not "${word}".`);
  return Number(word);
}

function stdinOf(
  paths: readonly string[],
  values: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const name = values.get('stdin-filename');
  if (!values.has('stdin')) {
    if (name !== undefined) throw mistake('"--stdin-filename" is for "--stdin".');
    return undefined;
  }
  if (paths.length > 0) throw mistake('"--stdin" reads the standard input: name no path beside it.');
  if (values.has('fix')) throw mistake('"--fix" writes files: it does not go with "--stdin".');
  if (name === undefined) throw mistake('"--stdin" needs "--stdin-filename": the name tells the format.');
  return name;
}

function optionNames(): string[] {
  return Object.keys(known).map((name) => `--${name}`);
}
