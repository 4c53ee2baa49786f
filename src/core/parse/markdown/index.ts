import { languageOf } from '../language';
import type { BacklogFile, Item, Passage, Unreadable } from '../../model';
import { each, type Steps } from '../../steps';
import type { Reading } from '../index';
import { lawOf } from '../layouts';
import { isUnfilled } from '../placeholder';
import { findAnchors } from './starts/anchors';
import { withBoldTitles } from './as-meant/bold-titles';
import { blocksInSteps, readQuotes, type Block, type Paragraph } from './blocks/blocks';
import { withCriteriaById } from './criteria/criteria-by-id';
import { drawnAsLists } from './blocks/drawn-trees';
import { fencedItems } from './item/fenced-items';
import { findStarts } from './starts/find-starts';
import { readFrontMatter } from './item/front-matter';
import { Holders } from './starts/holders';
import { joinCards } from './as-meant/join-cards';
import { joinLabelledCards } from './as-meant/labelled-cards';
import { joinParts } from './as-meant/join-parts';
import { joinWishes } from './as-meant/join-wishes';
import { outlineOf, rowOf } from './blocks/outline';
import { readItem, type Context } from './item/read-item';
import { readMarkers, readPassages } from './item/read-passages';
import { splitParagraphs } from './as-meant/split-paragraphs';
import { isHeading, type Start } from './starts/start';
import { withTimeHeadings } from './as-meant/time-headings';
import { withTables } from './tables/with-tables';
import { documentItem, wholeFileItem } from './item/whole-file';
import { parseInSteps } from './blocks/tree';
import { withLabelHeadings } from './as-meant/label-headings';

/** Reads a Markdown backlog by the law of its layout. */
export function* readMarkdown(path: string, source: string, reading: Reading): Steps<BacklogFile> {
  const law = lawOf(path, source, reading.layout);
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const parsed = yield* parseInSteps(law.drawn ? drawnAsLists(source) : source);
  const read = yield* blocksInSteps(parsed);
  const cards = joinLabelledCards(joinWishes(joinCards(joinParts(read)), language), parsed.text, language);
  const blocks = withTimeHeadings(splitParagraphs(cards, parsed.text, law.parts), law, parsed.text);
  yield;
  const { fields, problems } = readFrontMatter(source, parsed.frontMatter, language);
  const context = { source, language, law, fileFields: [] };
  const strays = parsed.strayFences.map((at): Unreadable => ({
    at,
    message: (say) => say('This fence is never closed: what follows was read as text.'),
    severity: 'warning',
  }));

  const { items, passages } = law.wholeFile
    ? {
        items: wholeFileItem(blocks, { ...context, fileFields: fields.fields }, fields, law.wholeFile),
        passages: [],
      }
    : yield* itemsOf(blocks, { quotes: readQuotes(parsed), text: parsed.text }, context);
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

function* itemsOf(
  told: readonly Block[],
  { quotes, text }: { readonly quotes: readonly Paragraph[]; readonly text: string },
  context: Context,
): Steps<{ items: readonly Item[]; passages: Passage[] }> {
  const { source, language } = context;
  const anchors = yield* findAnchors(told, language, quotes);
  const labelled = context.law.layout === 'generic' ? withLabelHeadings(told, anchors) : told;
  const blocks = withBoldTitles(labelled, anchors, context.law, text);
  const sections = outlineOf(blocks, source.length);
  const starts = findStarts(blocks, sections, anchors, context);
  yield;
  const { own, free } = divideBlocks(blocks, starts);
  const holders = new Holders();
  const read: Read[] = [];
  yield* each(starts.entries(), ([index, start]) => {
    const next = starts[index + 1];
    const hasChildren = (next?.at ?? Infinity) < start.limit;
    const alone = readItem(start, own.get(start) ?? [], holders.parentOf(start), context);
    const item = hasChildren && next?.storyLevel && isHeading(start) ? asHolder(alone) : alone;
    holders.add(start, item);
    const isSure = !start.needsContent || context.law.isBacklog || hasContent(item) || hasChildren;
    read.push({ start, item, isSure });
  });
  const items = withoutUnlike(read)
    .map(({ item }) => item)
    .filter((item) => !isTemplate(item));
  const listed = withTables(withFences(items, fencedItems(blocks, context)), blocks, sections, context);
  const all = withCriteriaById(listed, free, sections, context);
  const document = documentItem(blocks, free, all, context);
  return { items: document ? [document, ...all] : all, passages: readPassages(free, sections) };
}

/** Adds items that are written as data. The heading above one says its name, where there is nothing else under it. */
function withFences(items: readonly Item[], fenced: readonly Item[]): readonly Item[] {
  if (fenced.length === 0) return items;
  const isNamed = ({ span, story, criteria }: Item): boolean =>
    story === null &&
    criteria.length === 0 &&
    fenced.filter((item) => span.start <= item.span.start && item.span.end <= span.end).length === 1;
  const kept = items.filter((item) => !item.storyLevel || !isNamed(item));
  return [...kept, ...fenced].sort((a, b) => a.span.start - b.span.start);
}

/** "FEAT-2" over stories that says nothing of its own holds them, and is no piece of work beside them. */
function asHolder(item: Item): Item {
  const saysMore = item.kindDeclared || item.story !== null || item.criteria.length > 0;
  return saysMore || item.kind !== 'story' ? item : { ...item, kind: 'epic', storyLevel: false };
}

/** A heading with an id may head a chapter: a story, criteria, a type or what is planned of it make it an item. */
function hasContent({ story, criteria, kindDeclared, fields }: Item): boolean {
  const isPlanned = fields.some(({ name }) => name === 'priority' || name === 'estimate');
  return story !== null || criteria.length > 0 || kindDeclared || isPlanned;
}

/** A heading of a template: "[Brief title]", with nothing of the author's below it. */
function isTemplate({ title, story, criteria }: Item): boolean {
  return title !== null && isUnfilled(title.text) && story === null && criteria.length === 0;
}

interface Read {
  readonly start: Start;
  readonly item: Item;
  readonly isSure: boolean;
}

/** Those that are sure, and those that are like them. */
function withoutUnlike(read: readonly Read[]): readonly Read[] {
  const sure = read.filter(({ isSure }) => isSure);
  if (sure.length === read.length) return sure;
  const prefixes = new Set(sure.flatMap(({ item }) => prefixesOf(item)));
  const rows = new Set(sure.flatMap(({ start }) => rowsOf(start)));
  return read.filter(
    ({ isSure, item, start }) =>
      isSure ||
      prefixesOf(item).some((prefix) => prefixes.has(prefix)) ||
      rowsOf(start).some((row) => rows.has(row)),
  );
}

/** The letters of an id. A heading whose id is like that of a sure item is one too, however little it says. */
function prefixesOf({ id }: Item): string[] {
  const prefix = id ? /^\p{L}{2,}(?=[-_ ]?\d)/u.exec(id.text)?.[0] : undefined;
  return prefix === undefined ? [] : [prefix];
}

/** The headings with ids beside which one stands: where one of them is an item, the others are too. */
function rowsOf(start: Start): string[] {
  return isHeading(start) && start.id ? [rowOf(start.section)] : [];
}

/** Gives each block to the innermost item it stands in; free are those that stand in none. */
function divideBlocks(
  blocks: readonly Block[],
  starts: readonly Start[],
): { own: Map<Start, Block[]>; free: Block[] } {
  const own = new Map<Start, Block[]>();
  const free: Block[] = [];
  const open: Start[] = [];
  let next = 0;
  for (const block of blocks) {
    for (let start = starts[next]; start && start.at <= block.start; start = starts[++next]) {
      while (open.length > 0 && (open.at(-1)?.limit ?? 0) <= start.at) open.pop();
      const last = open.at(-1);
      // A sentence without a heading ends where the next one begins.
      if (last?.anchor && last.section === start.section && !isHeading(start) && !isHeading(last)) open.pop();
      open.push(start);
    }
    while (open.length > 0 && (open.at(-1)?.limit ?? 0) <= block.start) open.pop();
    const owner = open.at(-1);
    const list = owner ? own.get(owner) : free;
    if (list) list.push(block);
    else if (owner) own.set(owner, [block]);
  }
  return { own, free };
}
