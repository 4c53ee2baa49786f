import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { labelKinds } from '../../labels';
import type { Block } from './blocks';
import { isToDo } from './outline';

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

/** What stands under a label of criteria, up to the next label, heading or rule. */
export function blocksInCriteria(blocks: readonly Block[]): ReadonlySet<Block> {
  return blocksUnder(blocks, {
    isHeading: (words) => labelKinds(words).includes('criteria'),
    isLabel: ({ kind }) => kind === 'criteria',
    isEnd: () => false,
  });
}

/** What stands under any label that says something of the story above it, up to the next story: criteria, tasks, notes. */
export function blocksOfStories(blocks: readonly Block[], stories: ReadonlySet<Block>): ReadonlySet<Block> {
  const isPart = (words: string): boolean =>
    !isToDo(words) &&
    labelKinds(words).some((kind) => kind === 'criteria' || kind === 'tasks' || kind === 'aside');
  return blocksUnder(blocks, {
    isHeading: isPart,
    isLabel: ({ words, rest }) => rest.text === '' && isPart(words.text),
    isEnd: (block) => stories.has(block),
  });
}

function blocksUnder(
  blocks: readonly Block[],
  by: {
    readonly isHeading: (words: string) => boolean;
    readonly isLabel: (label: LabelAt) => boolean;
    readonly isEnd: (block: Block) => boolean;
  },
): ReadonlySet<Block> {
  const found = new Set<Block>();
  /** The depth of the entry that is the label; -1 for another block, null outside of what is looked for. */
  let depth: number | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') depth = by.isHeading(block.text.text) ? -1 : null;
    else if (block.type === 'rule' || by.isEnd(block)) depth = null;
    else if (block.type === 'entry' || block.type === 'paragraph') {
      if (block.type === 'entry' && depth !== null && block.depth <= depth) depth = null;
      const label = labelAt(block.text);
      if (label && by.isLabel(label))
        depth = block.type === 'entry' ? block.depth : (block.within?.depth ?? -1);
      else if (label && (label.kind === 'story' || block.type === 'paragraph')) depth = null;
      else if (depth !== null) found.add(block);
    }
  }
  return found;
}
