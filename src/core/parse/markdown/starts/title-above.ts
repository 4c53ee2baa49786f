import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { columnNamed } from '../../csv/columns';
import { fieldNamed } from '../../fields/field-names';
import { labelKinds } from '../../labels';
import type { Anchor } from './anchors';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isGroupName } from './group-name';
import { idAndTitle } from './id-and-title';
import { indexBefore } from '../blocks/index-before';
import { statesFields } from '../item/states-fields';
import { labelAt } from '../blocks/label-at';

/** What stands above a story sentence and names it. */
export interface TitleAbove {
  readonly block: Paragraph | Entry;
  readonly title: Phrase | null;
  readonly id: Phrase | null;
  /** Whether its lines say which is the title and which the id. */
  readonly isForm: boolean;
}

/** In UTF-16 units: what is longer is a text. */
const longest = 100;
/** "US-3 – Dues", "User Story 3: Dues" */
const numbered = /^[^\p{L}]{0,4}\p{L}[\p{L} ]{0,24}[-_ #]?\d+(?:\.\d+)*\s*[:.)–—-]/u;

/**
 * What is a heading but for its sign, above a story sentence: a paragraph in bold type or with an id, alone on its line;
 * the entry whose list the sentence stands in; a line "Title: …" of a form. A label "User story" may stand between them.
 */
export function titlesAbove(blocks: readonly Block[], anchors: readonly Anchor[]): Map<Anchor, TitleAbove> {
  const above = new Map(anchors.map((anchor) => [anchor.block, blockAbove(blocks, anchor.block)]));
  const titles = new Map<Anchor, TitleAbove>();
  const overLists: (readonly [Anchor, TitleAbove])[] = [];
  for (const anchor of anchors) {
    const { block } = anchor;
    const over = above.get(block);
    if (anchor.id || anchor.title || block.type === 'heading' || over?.type !== 'paragraph') continue;
    const title = over.within === block.within ? titleIn(over) : null;
    if (title && block.type === 'entry') overLists.push([anchor, title]);
    else if (title) titles.set(anchor, title);
  }
  for (const [anchor, title] of overOneStory(overLists, anchors)) titles.set(anchor, title);
  for (const [anchor, block] of parentsOf(anchors, above))
    titles.set(anchor, { block, title: block.text, id: null, isForm: false });
  return titles;
}

/**
 * Over a list a line in bold type may as well name a group of stories: a title has an id, is one of a form, or is one of
 * several that each have one story below them.
 */
function overOneStory(
  pairs: readonly (readonly [Anchor, TitleAbove])[],
  anchors: readonly Anchor[],
): readonly (readonly [Anchor, TitleAbove])[] {
  const stories = new Map<number, number>();
  for (const { block } of anchors)
    if (block.type === 'entry') stories.set(block.list, (stories.get(block.list) ?? 0) + 1);
  const isAlone = ({ block }: Anchor): boolean => block.type === 'entry' && stories.get(block.list) === 1;
  const areAll = pairs.length > 1 && pairs.every(([anchor]) => isAlone(anchor));
  return pairs.filter(([anchor, { block, isForm }]) => {
    if (!isAlone(anchor)) return false;
    return isForm || idAndTitle(block.text).id || (areAll && !isGroupName(block.text.text));
  });
}

/** The block before, labels of stories and fields of this one left out. */
function blockAbove(blocks: readonly Block[], block: Block): Block | undefined {
  let at = indexBefore(blocks, block.start);
  while (isStoryLabel(blocks[at]) || isFields(blocks[at])) at--;
  return blocks[at];
}

/** "ID: US-3" is of a form that may say the title, and is looked at as one. */
function isFields(block: Block | undefined): boolean {
  if (!block || !statesFields(block)) return false;
  return block.type !== 'paragraph' || titleIn(block) === null;
}

function isStoryLabel(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const label = labelAt(block.text);
  return label?.kind === 'story' && label.rest.text === '';
}

/** What a paragraph says of a story below it; null where it is a text. */
export function titleIn(block: Paragraph): TitleAbove | null {
  const isNamed = isTitle(block) || (isNumbered(block) && mayBeTitle(block.text.text));
  return isNamed ? { block, title: block.text, id: null, isForm: false } : formIn(block);
}

/** "US-3: Dues" */
function isNumbered({ text }: Paragraph): boolean {
  return idAndTitle(text).title !== undefined;
}

/** Whether a paragraph is a title but for its sign. */
export function isTitle({ text, start, end, isTitle: isSaid }: Paragraph): boolean {
  const words = text.text;
  if (!mayBeTitle(words)) return false;
  const label = /^[^:：]{2,40}(?=[:：])/.exec(words)?.[0];
  if (label !== undefined && fieldNamed(label) !== undefined) return false;
  if (isSaid) return true;
  const isBold = text.start - start === 2;
  return isBold && (end - text.end === 2 || numbered.test(words));
}

function mayBeTitle(words: string): boolean {
  return words.length <= longest && !/\n|[.:：]$/.test(words) && labelKinds(words).length === 0;
}

/** "ID: US-3", "Title: Dues", a line each, be there fields among them. */
function formIn(block: Paragraph): TitleAbove | null {
  if (!/[:：]/.test(block.text.text.slice(0, 40))) return null;
  let title: Phrase | null = null;
  let id: Phrase | null = null;
  for (const line of linesOf(block.text)) {
    const match = /^(?<label>[^:：]{2,24})[:：]\s*/.exec(line.text);
    const column = columnNamed(match?.groups?.['label'] ?? '');
    const value = trimPhrase(slicePhrase(line, match?.[0].length ?? 0));
    if (!match || value.text === '' || value.text.length > longest) return null;
    if (column.meaning === 'title') title ??= value;
    else if (column.meaning === 'id') id ??= value;
    else if (column.meaning !== 'type' && column.field === null) return null;
  }
  return title || id ? { block, title, id, isForm: true } : null;
}

/** Entries with one sentence below them: with an id, or several alike in one list. */
function parentsOf(
  anchors: readonly Anchor[],
  above: ReadonlyMap<Block, Block | undefined>,
): readonly (readonly [Anchor, Entry])[] {
  const told = new Map<Entry, Anchor[]>();
  for (const anchor of anchors) {
    const { within } = anchor.block;
    if (within) told.set(within, [...(told.get(within) ?? []).slice(0, 1), anchor]);
  }
  if (told.size === 0) return [];
  const own = new Set<Block>(anchors.map(({ block }) => block));
  const pairs = [...told].flatMap(([entry, [anchor, another]]): [Anchor, Entry][] => {
    const isOne = anchor && !another && above.get(anchor.block) === entry && !own.has(entry);
    const isNamed = isOne && !anchor.id && !anchor.title && mayBeTitle(entry.text.text);
    return isNamed && entry.text.text !== '' && !isGroupName(entry.text.text) ? [[anchor, entry]] : [];
  });
  const count = new Map<number, number>();
  for (const [, { list }] of pairs) count.set(list, (count.get(list) ?? 0) + 1);
  return pairs.filter(([, { text, list }]) => numbered.test(text.text) || (count.get(list) ?? 0) > 1);
}
