import type { BacklogFile } from '../model';
import { lossesOf, type Loss } from './losses';
import { portablesOf } from './portable';
import { toBacklogMd } from './to-backlog-md';
import { toCsv } from './to-csv';
import { toGherkin } from './to-gherkin';
import { toKiro } from './to-kiro';
import { toMarkdown } from './to-markdown';
import { toSpecKit } from './to-spec-kit';
import { toYaml } from './to-yaml';
import type { Writer, WrittenFile } from './writer';

const writers = {
  markdown: toMarkdown,
  yaml: toYaml,
  gherkin: toGherkin,
  csv: toCsv,
  'spec-kit': toSpecKit,
  kiro: toKiro,
  'backlog.md': toBacklogMd,
} satisfies Record<string, Writer>;

/** What a backlog can be converted to. */
export type Target = keyof typeof writers;

export const targets = Object.keys(writers) as readonly Target[];

export interface Conversion {
  readonly files: readonly WrittenFile[];
  /** What the target cannot hold, item by item. */
  readonly losses: readonly Loss[];
}

/** Writes the items of a file in another format. Items come in the same order; the source is not touched. */
export function convert(file: BacklogFile, to: Target): Conversion {
  const writer: Writer = writers[to];
  const items = portablesOf(file);
  return { files: writer.write(items, nameOf(file.path)), losses: lossesOf(items, writer.capacity) };
}

function nameOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const words = name
    .replace(/(?:\.(?:backlog|stories|spec))?\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? 'Backlog' : words.charAt(0).toUpperCase() + words.slice(1);
}

export type { Loss, WrittenFile };
