import { fieldNamed } from '../field-names';
import { labelKinds } from '../labels';
import type { Anchor } from './anchors';
import type { Block, Paragraph } from './blocks';

/** In UTF-16 units: what is longer is a text. */
const longest = 100;
/** "US-3 – Dues", "User Story 3: Dues" */
const numbered = /^[^\p{L}]{0,4}\p{L}[\p{L} ]{0,24}[-_ #]?\d+(?:\.\d+)*\s*[:.)–—-]/u;

/**
 * The paragraphs that are headings but for their sign: in bold type or with an id, alone on their line, right above a
 * story sentence.
 */
export function titlesAbove(blocks: readonly Block[], anchors: readonly Anchor[]): Map<Anchor, Paragraph> {
  const above = new Map<Block, Block | undefined>(blocks.map((block, index) => [block, blocks[index - 1]]));
  const titles = new Map<Anchor, Paragraph>();
  for (const anchor of anchors) {
    const block = anchor.block.type === 'paragraph' ? above.get(anchor.block) : undefined;
    if (block?.type !== 'paragraph' || block.within !== anchor.block.within) continue;
    if (!anchor.id && !anchor.title && isTitle(block)) titles.set(anchor, block);
  }
  return titles;
}

function isTitle({ text, start, end }: Paragraph): boolean {
  const words = text.text;
  if (words.length > longest || /\n|[.:：]$/.test(words) || labelKinds(words).length > 0) return false;
  const label = /^[^:：]{2,40}(?=[:：])/.exec(words)?.[0];
  if (label !== undefined && fieldNamed(label) !== undefined) return false;
  const isBold = text.start - start === 2;
  return isBold && (end - text.end === 2 || numbered.test(words));
}
