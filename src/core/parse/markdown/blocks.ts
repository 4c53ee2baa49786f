import type { SyntaxNode } from '@lezer/common';
import type { Phrase, Span } from '../../phrase';
import { phraseOf } from '../../phrase';
import { withHtmlTables } from './html-tables';
import { readWords } from './inline';
import type { Parsed } from './tree';

/** A heading, a paragraph, an entry of a list, a row of a table … in the order of the file. */
export type Block = Heading | Paragraph | Entry | Table | Fence | Html | Rule;

interface Placed extends Span {
  /** The entry of a list it stands in; null outside of lists. */
  readonly within: Entry | null;
}

export interface Heading extends Placed {
  readonly type: 'heading';
  readonly level: number;
  readonly text: Phrase;
}

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly text: Phrase;
}

export interface Entry extends Placed {
  readonly type: 'entry';
  /** 0 for a list that stands in no other. */
  readonly depth: number;
  /** As written: "-", "*", "1." */
  readonly mark: string;
  readonly checked: boolean | null;
  /** The first paragraph, without mark and check box. */
  readonly text: Phrase;
}

export interface Table extends Placed {
  readonly type: 'table';
  readonly head: readonly Phrase[];
  readonly rows: readonly (readonly Phrase[])[];
}

export interface Fence extends Placed {
  readonly type: 'fence';
  readonly info: string;
  readonly content: Span;
}

export interface Html extends Placed {
  readonly type: 'html';
  readonly isComment: boolean;
}

export interface Rule extends Placed {
  readonly type: 'rule';
}

/** The blocks of a file in source order, lists flattened. Quotations are left out: see `readQuotes`. */
export function readBlocks({ tree, text }: Parsed): Block[] {
  const blocks: Block[] = [];
  visit(tree.topNode, text, null, blocks);
  return withHtmlTables(blocks, text);
}

/** The paragraphs of quotations: mostly other people's words, but some set their stories down so. */
export function readQuotes({ tree, text }: Parsed): Paragraph[] {
  const blocks: Block[] = [];
  for (const quote of tree.topNode.getChildren('Blockquote')) visit(quote, text, null, blocks);
  return blocks.filter((block): block is Paragraph => block.type === 'paragraph');
}

function visit(parent: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) visitBlock(node, text, within, blocks);
}

function visitBlock(node: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  const place = { start: node.from, end: node.to, within };
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
  if (heading) {
    blocks.push({ type: 'heading', level: Number(heading[1]), text: readWords(node, text), ...place });
    return;
  }
  switch (node.name) {
    case 'Paragraph':
      blocks.push({ type: 'paragraph', text: readWords(node, text), ...place });
      return;
    case 'BulletList':
    case 'OrderedList':
      for (const item of node.getChildren('ListItem')) visitEntry(item, text, within, blocks);
      return;
    case 'Table':
      blocks.push({ type: 'table', ...tableOf(node, text), ...place });
      return;
    case 'FencedCode':
      blocks.push({ type: 'fence', ...fenceOf(node, text), ...place });
      return;
    case 'CommentBlock':
    case 'HTMLBlock':
      blocks.push({ type: 'html', isComment: node.name === 'CommentBlock', ...place });
      return;
    case 'HorizontalRule':
      blocks.push({ type: 'rule', ...place });
  }
}

/** Lists that are nested more deeply are no lists of anybody. */
const deepest = 50;

function visitEntry(node: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  if (within && within.depth >= deepest) return;
  const mark = node.getChild('ListMark');
  const first = node.getChild('Paragraph') ?? node.getChild('Task');
  const isFirst = first !== null && first.prevSibling?.name === 'ListMark';
  const at = mark?.to ?? node.from;
  const box = isFirst ? /^\s*\[([ xX]?)\](?=\s|$)/.exec(text.slice(first.from, first.to)) : null;
  const words = isFirst
    ? readWords(first, text, first.from + (box?.[0].length ?? 0))
    : phraseOf(text, at, at);
  const entry: Entry = {
    type: 'entry',
    start: node.from,
    end: node.to,
    within,
    depth: within ? within.depth + 1 : 0,
    mark: mark ? text.slice(mark.from, mark.to) : '-',
    checked: box ? box[1]?.trim() !== '' : null,
    text: words,
  };
  blocks.push(entry);
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isOwn = child.name === 'ListMark' || (isFirst && child.from === first.from);
    if (!isOwn) visitBlock(child, text, entry, blocks);
  }
}

function tableOf(node: SyntaxNode, text: string): Pick<Table, 'head' | 'rows'> {
  const cells = (row: SyntaxNode): Phrase[] => cellsOf(row, text);
  const header = node.getChild('TableHeader');
  return { head: header ? cells(header) : [], rows: node.getChildren('TableRow').map(cells) };
}

/** The cells between the bars; an empty cell has no node and still holds its column. */
function cellsOf(row: SyntaxNode, text: string): Phrase[] {
  const cells: Phrase[] = [];
  let pending: Phrase | null = null;
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.name === 'TableCell') pending = readWords(node, text);
    else if (node.name === 'TableDelimiter') {
      if (node.from > row.from) cells.push(pending ?? phraseOf(text, node.from, node.from));
      pending = null;
    }
  }
  if (pending) cells.push(pending);
  return cells;
}

function fenceOf(node: SyntaxNode, text: string): Pick<Fence, 'info' | 'content'> {
  const info = node.getChild('CodeInfo');
  const first = node.getChild('CodeText');
  const last = node.getChildren('CodeText').at(-1);
  return {
    info: info ? text.slice(info.from, info.to).trim() : '',
    content: { start: first?.from ?? node.to, end: last?.to ?? node.to },
  };
}
