import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { labelKinds } from '../../labels';
import type { Block } from './blocks';

/** Words at the head of a block that say what the others are. */
export interface LabelAt {
  readonly kind: 'criteria' | 'story' | 'aside' | 'other';
  readonly words: Phrase;
  /** What stands behind it. */
  readonly rest: Phrase;
}

/** In UTF-16 units. */
const longest = 60;
const ends = /[:：\n]/;

/** The label that opens a block ("Acceptance criteria:"), or the block itself where it is one without a colon. */
export function labelAt(text: Phrase): LabelAt | null {
  // Most blocks are sentences: nothing ends in them where a label would have to.
  if (text.text.length > longest && !ends.test(text.text.slice(0, longest + 1))) return null;
  const match = /^(?<words>[^:：\n]{1,60})[:：](?=\s|$)\s*/u.exec(text.text);
  const words = match?.groups?.['words'];
  if (match && words !== undefined) {
    const kind = kindOf(words);
    return {
      kind,
      words: slicePhrase(text, 0, words.length),
      rest: trimPhrase(slicePhrase(text, match[0].length)),
    };
  }
  const line = text.text.split('\n', 1)[0] ?? '';
  if (line.length > longest) return null;
  const kind = kindOf(line);
  if (kind === 'other') return null;
  return { kind, words: slicePhrase(text, 0, line.length), rest: trimPhrase(slicePhrase(text, line.length)) };
}

function kindOf(words: string): LabelAt['kind'] {
  const kinds = labelKinds(words);
  return (['criteria', 'aside', 'story'] as const).find((kind) => kinds.includes(kind)) ?? 'other';
}

/** Whether words state something behind a label, whatever it is: "Owner: Mia", "Confidence: 70 %". */
export function statesByLabel({ text }: Phrase): boolean {
  return /^\P{L}*\p{L}[\p{L} ]{1,24}[:：]\s/u.test(text);
}

/** Whether a block says that criteria follow: a heading by all of its words, anything else by those it opens with. */
export function isCriteriaLabel(block: Block): boolean {
  if (block.type === 'heading') return labelKinds(block.text.text).includes('criteria');
  return (block.type === 'paragraph' || block.type === 'entry') && labelAt(block.text)?.kind === 'criteria';
}

/**
 * What stands under a label of criteria, up to the next label, heading or rule.
 * @param stories what else ends them: the next story
 */
export function blocksInCriteria(
  blocks: readonly Block[],
  stories: ReadonlySet<Block> = new Set(),
): ReadonlySet<Block> {
  const found = new Set<Block>();
  /** The depth of the entry that is the label; -1 for another block, null outside of criteria. */
  let depth: number | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') depth = labelKinds(block.text.text).includes('criteria') ? -1 : null;
    else if (block.type === 'rule' || stories.has(block)) depth = null;
    else if (block.type === 'entry' || block.type === 'paragraph') {
      if (block.type === 'entry' && depth !== null && block.depth <= depth) depth = null;
      const label = labelAt(block.text);
      if (label?.kind === 'criteria')
        depth = block.type === 'entry' ? block.depth : (block.within?.depth ?? -1);
      else if (label && (label.kind === 'story' || block.type === 'paragraph')) depth = null;
      else if (depth !== null) found.add(block);
    }
  }
  return found;
}

/** What has a label of criteria right below it: it has criteria of its own. */
export function blocksBeforeCriteria(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(
    blocks.filter((_, at) => {
      const next = blocks[at + 1];
      return next !== undefined && isCriteriaLabel(next);
    }),
  );
}
