import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { columnNamed } from '../../csv/columns';
import { fieldNamed } from '../../fields/field-names';
import { labelKinds } from '../../labels';
import type { Anchor } from './anchors';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isGroupName } from './group-name';

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
 * What is a heading but for its sign, right above a story sentence: a paragraph in bold type or with an id, alone on its
 * line; the entry whose list the sentence stands in; a line "Title: …" of a form.
 */
export function titlesAbove(blocks: readonly Block[], anchors: readonly Anchor[]): Map<Anchor, TitleAbove> {
  const tells = new Set<Block>(anchors.map(({ block }) => block));
  const above = new Map<Block, Block | undefined>();
  for (const [index, block] of blocks.entries()) if (tells.has(block)) above.set(block, blocks[index - 1]);
  const titles = new Map<Anchor, TitleAbove>();
  for (const anchor of anchors) {
    const block = above.get(anchor.block);
    if (anchor.id || anchor.title || block?.type !== 'paragraph' || anchor.block.type !== 'paragraph')
      continue;
    if (block.within !== anchor.block.within) continue;
    const title = isTitle(block) ? { block, title: block.text, id: null, isForm: false } : formIn(block);
    if (title) titles.set(anchor, title);
  }
  for (const [anchor, block] of parentsOf(anchors, above))
    titles.set(anchor, { block, title: block.text, id: null, isForm: false });
  return titles;
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
