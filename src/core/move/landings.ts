import { lineStart } from '../line-start';
import type { BacklogFile, Item } from '../model';
import { readBlocks } from '../parse/markdown/blocks/blocks';
import { chainOf, namesOf, outlineOf, type Section } from '../parse/markdown/blocks/outline';
import { parseMarkdown } from '../parse/markdown/blocks/tree';
import { endOf } from './extent';

/** A place where an item can be put: below a heading or a group of a file, or at the file's end. */
export interface Landing {
  /** The headings above it, outermost first; empty for the end of the file. */
  readonly section: readonly string[];
  /** Where it would begin: right behind what stands there now. */
  readonly at: number;
  /** The level a heading has there, or the column of an entry's dash. */
  readonly depth: number;
}

/** The places for an item in a file, in source order; none where the format has entries that cannot simply be added. */
export function landingsIn(file: BacklogFile): Landing[] {
  switch (file.format) {
    case 'markdown':
      return markdownLandings(file);
    case 'yaml':
      return yamlLandings(file);
    case 'text':
      return [{ section: [], at: file.source.trimEnd().length, depth: 0 }];
    default:
      return [];
  }
}

function markdownLandings({ source, items }: BacklogFile): Landing[] {
  const sections = outlineOf(readBlocks(parseMarkdown(source)), source.length);
  const stories = new Set(items.filter(({ storyLevel }) => storyLevel).map(({ span }) => span.start));
  // What stands within a story is its own: criteria, notes.
  const groups = sections.filter((section) => ![...chainOf(section)].some(({ start }) => stories.has(start)));
  const landings = groups.map((section): Landing => {
    return { section: namesOf(section), at: contentEnd(source, section), depth: section.heading.level + 1 };
  });
  const [top] = sections;
  const end = { section: [], at: source.trimEnd().length, depth: top ? top.heading.level + 1 : 2 };
  return landings.some(({ at }) => at === end.at) ? landings : [...landings, end];
}

function contentEnd(source: string, { start, end }: Section): number {
  return start + source.slice(start, end).trimEnd().length;
}

/** Behind the last entry of each list of items. */
function yamlLandings({ source, items }: BacklogFile): Landing[] {
  const last = new Map<string, Item>();
  for (const item of items) if (!item.parent) last.set(JSON.stringify(item.section), item);
  return [...last.values()].flatMap((item) => {
    const depth = dashColumn(source, item);
    return depth === null ? [] : [{ section: item.section, at: endOf(item, items), depth }];
  });
}

/** The column of the dash of an item's entry; null where the item is no entry of a list on a line of its own. */
export function dashColumn(source: string, { span }: Item): number | null {
  const before = source.slice(lineStart(source, span.start), span.start);
  return /^ *- +$/.test(before) ? before.indexOf('-') : null;
}
