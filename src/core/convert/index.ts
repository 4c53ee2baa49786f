import type { BacklogFile } from '../model';
import { readBacklogFile } from '../parse';
import { membersOf } from '../parse/data/keys';
import { readTree } from '../parse/data/read-tree';
import { wordsOf } from '../parse/data/tree';
import { aspectWord } from './aspect-words';
import type { Place } from './aspects';
import { criterionStyles, restyled, type CriterionStyle } from './criterion-style';
import { fileStem } from './file-name';
import { describeLines, leftOut, type Lines } from './left-out';
import { lossesOf, tellLosses, type Loss } from './losses';
import { oneLine } from './one-line';
import { portablesOf, titleOf, type Portable } from './portable';
import { rewriteCriterion, stylesFor } from './rewrite-criterion';
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

/** What people call them. */
export const targetNames: Readonly<Record<Target, string>> = {
  markdown: 'Markdown',
  yaml: 'YAML',
  gherkin: 'Gherkin',
  csv: 'CSV',
  'spec-kit': 'Spec Kit',
  kiro: 'Kiro',
  'backlog.md': 'Backlog.md',
};

export interface Conversion {
  readonly files: readonly WrittenFile[];
  /** What the target does not hold, item by item. */
  readonly losses: readonly Loss[];
  /** Lines of the source that are in no item. */
  readonly leftOut: readonly Lines[];
}

/**
 * Writes the items of a file in another format. Items come in the same order; the source is not touched. What was
 * written is read again, so that whatever does not come back is a loss that is told.
 * @param criteria the style to write criteria in; as they are where it is left out
 */
export function convert(file: BacklogFile, to: Target, criteria?: CriterionStyle): Conversion {
  const writer: Writer = writers[to];
  const inStyle = ({ written, ...item }: Portable): Portable => ({
    ...item,
    ...(criteria && { criteria: item.criteria.map((one) => restyled(one, criteria)) }),
    ...(written && { written: inStyle(written) }),
  });
  const items = carried(file, writer).map(inStyle);
  const files = writer.write(items, nameOf(file));
  const read = files.flatMap(({ path, text }) => portablesOf(readBacklogFile(path, text)).map(inStyle));
  return { files, losses: lossesOf(items, read, writer.places), leftOut: leftOut(file) };
}

/** The items with their markup for a writer of Markdown, and with what it says among their words for others. */
function carried(file: BacklogFile, { isMarkdown }: Writer): Portable[] {
  if (!isMarkdown) return portablesOf(file, 'plain');
  const items = portablesOf(file);
  if (file.format !== 'markdown') return items;
  const written = portablesOf(file, 'markdown');
  return items.map((item, index) => {
    const same = written[index];
    return same ? { ...item, written: same } : item;
  });
}

/** What a target has a place for. */
export function placesOf(to: Target): readonly Place[] {
  return writers[to].places;
}

/** What a backlog is called: the title of the file, else its name, or its folder's where all files have one name. */
function nameOf(file: BacklogFile): string {
  const title = (titleOf(file) ?? titleOfData(file))?.replace(/^Feature Specification:\s*/i, '');
  if (title && !/^Requirements Document$/i.test(title)) return title;
  const parts = file.path.split(/[\\/]/);
  const own = (parts.at(-1) ?? '').replace(/(?:\.(?:backlog|stories|spec))?\.[^.]+$/, '');
  const name = /^(?:spec|requirements)$/i.test(own) ? (parts.at(-2) ?? own).replace(/^\d{3}-/, '') : own;
  const item = file.items.length === 1 ? file.items[0] : undefined;
  const words = withoutId(name, item?.id?.text)
    .replace(/[\s_-]+/g, ' ')
    .trim();
  // A file that is named after its one item is called as the item is: a name leaves signs out.
  const of = item?.title?.text ?? '';
  if (words !== '' && of !== '' && fileStem(of).startsWith(fileStem(words))) return of;
  return words === '' ? 'Backlog' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What YAML and JSON say of the whole above their items: "title: The kiosk". */
function titleOfData({ source, format, items }: BacklogFile): string | null {
  if (format !== 'yaml' && format !== 'json') return null;
  const [root, ...others] = readTree(source, format).documents;
  if (root?.type !== 'dict' || others.length > 0) return null;
  const title = wordsOf(membersOf(root, 'title')[0]?.value);
  return title && items.every((item) => item.title?.start !== title.start) ? oneLine(title.text) : null;
}

/** "al-2 - Keep-the-waiting-list": the id stands with the item, and is no word of the name. */
function withoutId(name: string, id = ''): string {
  const isFirst = id !== '' && name.toLowerCase().startsWith(id.toLowerCase());
  return isFirst && /^[\s._-]/.test(name.slice(id.length)) ? name.slice(id.length) : name;
}

export { aspectWord, criterionStyles, describeLines, rewriteCriterion, stylesFor, tellLosses };
export type { CriterionStyle };
