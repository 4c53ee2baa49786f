import { labelKinds } from '../../labels';
import type { Anchor } from '../starts/anchors';
import type { Block, Heading } from '../blocks/blocks';
import { indexBefore } from '../blocks/index-before';
import { isTitle } from '../starts/title-above';

/**
 * Takes a heading "Acceptance criteria" for the label that it is where the stories have no headings of their own: by the
 * law of Markdown the next story would stand below the criteria of the one before.
 */
export function withLabelHeadings(blocks: readonly Block[], anchors: readonly Anchor[]): readonly Block[] {
  const told = new Set<Block>(
    anchors.flatMap(({ block, isQuoted, isInCriteria }) =>
      isQuoted || isInCriteria || block.within ? [] : [block],
    ),
  );
  const quoted = blocksBehind(
    blocks,
    anchors.filter(({ isQuoted }) => isQuoted),
  );
  const labels = new Set<Block>();
  let isMeant = false;
  let began: 'story' | 'title' | null = null;
  let label: Heading | null = null;
  for (const [at, block] of blocks.entries()) {
    if (quoted.has(block)) {
      isMeant ||= label !== null;
      began ??= 'story';
    }
    if (block.type === 'heading') {
      label = began && isLabel(block) ? block : null;
      if (label) labels.add(label);
      else began = null;
    } else {
      const begins = told.has(block) ? 'story' : isTitleOverText(block, blocks[at + 1]) ? 'title' : null;
      if (label && begins && (begins === 'story' || began === 'title')) isMeant = true;
      began ??= begins;
    }
  }
  if (!isMeant) return blocks;
  return blocks.map((block) =>
    block.type === 'heading' && labels.has(block) ? { ...block, type: 'paragraph' } : block,
  );
}

/** The blocks that follow right behind quotations, which are no blocks themselves. */
function blocksBehind(blocks: readonly Block[], quoted: readonly Anchor[]): ReadonlySet<Block> {
  return new Set(quoted.flatMap(({ block }) => blocks[indexBefore(blocks, block.start) + 1] ?? []));
}

function isLabel({ text }: Heading): boolean {
  const kinds = labelKinds(text.text);
  return kinds.some((kind) => kind === 'criteria' || kind === 'tasks') && !kinds.includes('story');
}

/** A line in bold type over a list names a group of criteria. */
function isTitleOverText(block: Block, next: Block | undefined): boolean {
  return block.type === 'paragraph' && !block.within && isTitle(block) && next?.type === 'paragraph';
}
