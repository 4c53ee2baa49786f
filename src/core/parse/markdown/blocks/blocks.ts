import type { SyntaxNode } from '@lezer/common';
import type { Story } from '../../../model';
import { phraseOf, type Phrase, type Span } from '../../../phrase';
import { opensObjective } from '../../plans/objective-words';
import { each, finish, type Steps } from '../../../steps';
import { withHtmlTables } from './html-tables';
import { readWords } from './inline';
import { cellsOfTable } from './table-cells';
import { summaryOf } from './html-summary';
import type { Parsed } from './tree';

/** A heading, a paragraph, an entry of a list, a row of a table … in the order of the file. */
export type Block = Heading | Paragraph | Entry | Table | Fence | Html | Rule;

interface Placed extends Span {
  /** The entry of a list it stands in; null outside of lists. */
  readonly within: Entry | null;
}

export interface Heading extends Placed {
  readonly type: 'heading';
  /** From 1 to 6; a line that stands for one has 7, or is between two of them. */
  readonly level: number;
  /** It is a line or an entry that stands for one. */
  readonly isLine?: true;
  readonly text: Phrase;
}

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly text: Phrase;
  readonly card?: Card;
  /** Its markup says that it is the title of what follows. */
  readonly isTitle?: true;
}

/** A story whose parts have a label each, with what stands around it. */
export interface Card {
  readonly story: Story;
  /** The line above its parts. */
  readonly lead: Phrase | null;
  /** The end of a label that a benefit is to follow; null where it does, or where there is none. */
  readonly benefitAt: number | null;
}

export interface Entry extends Placed {
  readonly type: 'entry';
  /** 0 for a list that stands in no other. */
  readonly depth: number;
  /** Where its list begins: entries with the same are beside each other. */
  readonly list: number;
  /** As written: "-", "*", "1." */
  readonly mark: string;
  readonly checked: boolean | null;
  /** The first paragraph, without mark and check box. */
  readonly text: Phrase;
  readonly card?: Card;
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

interface Html extends Placed {
  readonly type: 'html';
  readonly isComment: boolean;
}

interface Rule extends Placed {
  readonly type: 'rule';
}

/** The blocks of a file in source order, lists flattened. Quotations are left out: see `readQuotes`. */
export function readBlocks(parsed: Parsed): Block[] {
  return finish(blocksInSteps(parsed));
}

/** The same, in steps. */
export function* blocksInSteps({ tree, text }: Parsed): Steps<Block[]> {
  const blocks: Block[] = [];
  yield* each(childrenOf(tree.topNode), (node) => {
    visitBlock(node, text, null, blocks);
  });
  return withHtmlTables(blocks, text).map((block) => summaryOf(block, text) ?? block);
}

/** The paragraphs of quotations: mostly other people's words, but some set their stories down so. */
export function readQuotes({ tree, text }: Parsed): Paragraph[] {
  const blocks: Block[] = [];
  for (const quote of tree.topNode.getChildren('Blockquote')) visit(quote, text, null, blocks);
  return blocks.filter((block): block is Paragraph => block.type === 'paragraph');
}

function visit(parent: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  for (const node of childrenOf(parent)) visitBlock(node, text, within, blocks);
}

function* childrenOf(parent: SyntaxNode): Iterable<SyntaxNode> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node;
}

function visitBlock(node: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  const { name } = node;
  const place = { start: node.from, end: node.to, within };
  switch (name) {
    case 'ATXHeading1':
    case 'ATXHeading2':
    case 'ATXHeading3':
    case 'ATXHeading4':
    case 'ATXHeading5':
    case 'ATXHeading6':
    case 'SetextHeading1':
    case 'SetextHeading2':
      blocks.push({ type: 'heading', level: Number(name.at(-1)), text: readWords(node, text), ...place });
      return;
    case 'Paragraph':
      blocks.push({ type: 'paragraph', text: readWords(node, text), ...place });
      return;
    case 'BulletList':
    case 'OrderedList':
      for (let item = node.firstChild; item; item = item.nextSibling)
        if (item.name === 'ListItem') visitEntry(item, text, within, blocks);
      return;
    case 'Table':
      blocks.push({ type: 'table', ...cellsOfTable(node, text), ...place });
      return;
    case 'FencedCode':
      blocks.push({ type: 'fence', ...fenceOf(node, text), ...place });
      return;
    case 'CommentBlock':
    case 'HTMLBlock':
      blocks.push({ type: 'html', isComment: name === 'CommentBlock', ...place });
      return;
    case 'CodeBlock':
      // What was pasted from a word processor is indented as well.
      if (opensObjective(text.slice(node.from, node.to)))
        blocks.push({ type: 'paragraph', text: readWords(node, text), ...place });
      return;
    case 'HorizontalRule':
      blocks.push({ type: 'rule', ...place });
  }
}

/** A box with nothing in it or what GitHub takes for done, or with what note-taking programs add: begun, put off, given up. */
const boxBefore = /^\s*\[(?:(?<closed>[xX✓✔-])|[ />!?]?)\](?=\s|$)/;

/** Lists that are nested more deeply are no lists of anybody. */
const deepest = 50;

function visitEntry(node: SyntaxNode, text: string, within: Entry | null, blocks: Block[]): void {
  if (within && within.depth >= deepest) return;
  const mark = node.firstChild?.name === 'ListMark' ? node.firstChild : null;
  const behind = mark?.nextSibling;
  const first = behind?.name === 'Paragraph' || behind?.name === 'Task' ? behind : null;
  const at = mark?.to ?? node.from;
  const box = first ? boxBefore.exec(text.slice(first.from, first.to)) : null;
  const words = first ? readWords(first, text, first.from + (box?.[0].length ?? 0)) : phraseOf(text, at, at);
  const entry: Entry = {
    type: 'entry',
    start: node.from,
    end: node.to,
    within,
    depth: within ? within.depth + 1 : 0,
    list: node.parent?.from ?? node.from,
    mark: mark ? text.slice(mark.from, mark.to) : '-',
    checked: box ? box.groups?.['closed'] !== undefined : null,
    text: words,
  };
  blocks.push(entry);
  const below = first ? first.nextSibling : mark ? mark.nextSibling : node.firstChild;
  for (let child = below; child; child = child.nextSibling) visitBlock(child, text, entry, blocks);
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
