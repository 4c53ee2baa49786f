import { languageOf } from '../language';
import type { BacklogFile, Item, Passage } from '../../model';
import type { Reading } from '../index';
import { lawOf } from '../layouts';
import { findAnchors } from './anchors';
import { readBlocks, type Block } from './blocks';
import { findStarts, type Start } from './find-items';
import { readFrontMatter } from './front-matter';
import { outlineOf, type Section } from './outline';
import { readItem } from './read-item';
import { readMarkers, readPassages } from './read-passages';
import { documentItem, wholeFileItem } from './whole-file';
import { parseMarkdown } from './tree';

/** Reads a Markdown backlog by the law of its layout. */
export function readMarkdown(path: string, source: string, reading: Reading): BacklogFile {
  const law = lawOf(path, source, reading.layout);
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const parsed = parseMarkdown(source);
  const blocks = readBlocks(parsed);
  const { fields, problems } = readFrontMatter(source, parsed.frontMatter);
  const context = { source, language, law, fileFields: [] };
  const strays = parsed.strayFences.map((at) => ({
    at,
    message: 'This fence is never closed: what follows was read as text.',
    severity: 'warning' as const,
  }));

  const { items, passages } = law.wholeFile
    ? {
        items: wholeFileItem(blocks, { ...context, fileFields: fields.fields }, fields, law.wholeFile),
        passages: [],
      }
    : itemsOf(blocks, context);
  return {
    path,
    source,
    format: 'markdown',
    layout: law.layout,
    language,
    items,
    unreadable: [...problems, ...strays],
    passages,
    markers: readMarkers(blocks, source),
  };
}

function itemsOf(
  blocks: readonly Block[],
  context: Parameters<typeof readItem>[3],
): { items: Item[]; passages: Passage[] } {
  const { law, source, language } = context;
  const sections = outlineOf(blocks, source.length);
  const starts = findStarts(blocks, sections, findAnchors(blocks, language), law);
  const own = divideBlocks(blocks, starts);
  const made = new Map<Section, Item>();
  const read = starts.map((start, index) => {
    const item = readItem(start, own.get(start) ?? [], parentOf(start, made), context);
    const hasChildren = (starts[index + 1]?.at ?? Infinity) < start.limit;
    if (start.section?.start === start.at) made.set(start.section, item);
    return { item, isSure: !start.needsContent || hasContent(item) || hasChildren };
  });
  const prefixes = new Set(read.flatMap(({ item, isSure }) => (isSure ? prefixOf(item) : [])));
  const items = read
    .filter(({ item, isSure }) => isSure || prefixOf(item).some((prefix) => prefixes.has(prefix)))
    .map(({ item }) => item);
  const taken = new Set([...own.values()].flat());
  const free = blocks.filter((block) => !taken.has(block));
  const document = documentItem(blocks, free, items, context);
  return { items: document ? [document, ...items] : items, passages: readPassages(free, sections) };
}

/** A heading with an id may head a chapter: a story, criteria or a type make it an item. */
function hasContent({ story, criteria, kindDeclared }: Item): boolean {
  return story !== null || criteria.length > 0 || kindDeclared;
}

/** The letters of an id. A heading whose id is like that of a sure item is one too, however little it says. */
function prefixOf({ id }: Item): string[] {
  const prefix = id ? /^\p{L}{2,}(?=[-_ ]?\d)/u.exec(id.text)?.[0] : undefined;
  return prefix === undefined ? [] : [prefix];
}

/** Gives each block to the innermost item it stands in. */
function divideBlocks(blocks: readonly Block[], starts: readonly Start[]): Map<Start, Block[]> {
  const own = new Map<Start, Block[]>();
  const open: Start[] = [];
  let next = 0;
  for (const block of blocks) {
    for (let start = starts[next]; start && start.at <= block.start; start = starts[++next]) {
      while (open.length > 0 && (open.at(-1)?.limit ?? 0) <= start.at) open.pop();
      // A sentence without a heading ends where the next one begins.
      if (
        open.at(-1)?.section === start.section &&
        open.at(-1)?.anchor &&
        start.section?.start !== start.at
      ) {
        if (open.at(-1)?.section?.start !== open.at(-1)?.at) open.pop();
      }
      open.push(start);
    }
    while (open.length > 0 && (open.at(-1)?.limit ?? 0) <= block.start) open.pop();
    const owner = open.at(-1);
    if (!owner) continue;
    const list = own.get(owner);
    if (list) list.push(block);
    else own.set(owner, [block]);
  }
  return own;
}

/** The item whose heading stands above, nearest first. */
function parentOf(start: Start, made: ReadonlyMap<Section, Item>): Item | null {
  let section = start.section?.start === start.at ? start.section.parent : start.section;
  for (; section; section = section.parent) {
    const item = made.get(section);
    if (item) return item;
  }
  return null;
}
