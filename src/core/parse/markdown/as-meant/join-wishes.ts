import { mayNameRole } from '../../../anatomy/read-story';
import type { Language } from '../../../model';
import type { Phrase } from '../../../phrase';
import { joinWishList, lacksWish, mayTakeWishes } from '../../story/wish-list';
import { anchorOf } from '../starts/anchors';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { labelAt } from '../blocks/label-at';

type Told = Paragraph | Entry;

/**
 * Joins a story whose wishes are a list, "As a farmer, I want to:", "- see the orders", "- print labels", "so that nobody
 * waits": to Markdown three blocks, to their author one sentence. A list of what a whole wish is about ("to filter by:")
 * is joined only where the sentence goes on below it.
 */
export function joinWishes(blocks: readonly Block[], language: Language): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const told =
      mayOpen(block) && blocks[at + 1]?.type === 'entry' ? toldAt(blocks, at, block, language) : null;
    joined.push(told?.block ?? block);
    if (told) at += told.further;
  }
  return joined;
}

function mayOpen(block: Block): block is Told {
  return (block.type === 'paragraph' || block.type === 'entry') && mayTakeWishes(block.text.text);
}

function toldAt(
  blocks: readonly Block[],
  at: number,
  first: Told,
  language: Language,
): { readonly block: Told; readonly further: number } | null {
  const holder = first.type === 'entry' ? first : first.within;
  const wishes = wishesBelow(blocks, at + 1, holder);
  if (wishes.length === 0 || !wishes.every(({ text }) => isWish(text))) return null;
  const below = blocks[at + 1 + wishes.length];
  if (below?.type === 'paragraph' && below.within === holder) {
    const block = join(first, wishes, below);
    const story = anchorOf(block, language)?.story;
    if (story?.benefitMarker?.start === below.text.start) return { block, further: wishes.length + 1 };
  }
  if (!lacksWish(anchorOf(first, language)?.story ?? null)) return null;
  const block = join(first, wishes);
  return anchorOf(block, language) ? { block, further: wishes.length } : null;
}

/** The entries below, however deep, that stand in the same as the sentence, or in the entry that it is. */
function wishesBelow(blocks: readonly Block[], from: number, holder: Entry | null): Entry[] {
  const wishes: Entry[] = [];
  const open = new Set<Entry | null>([holder]);
  for (let at = from; ; at++) {
    const block = blocks[at];
    if (block?.type !== 'entry' || !open.has(block.within)) return wishes;
    if (block.within === holder && wishes[0] && block.list !== wishes[0].list) return wishes;
    wishes.push(block);
    open.add(block);
  }
}

function isWish(text: Phrase): boolean {
  return text.text !== '' && !labelAt(text) && !mayNameRole(text.text);
}

function join(first: Told, wishes: readonly Entry[], below?: Paragraph): Told {
  const text = joinWishList(
    first.text,
    wishes.map((entry) => entry.text),
    below?.text,
  );
  return { ...first, end: (below ?? wishes.at(-1) ?? first).end, text };
}
