import type { Language } from '../../../model';
import { joinLines } from '../../../phrase';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { cardOf, isOfOther, partIn, type CardPart, type KnownLabels, type MakeCard } from './card-parts';
import { cardInLines } from './card-in-lines';
import { cardInTable } from './card-in-table';
import { setWithin } from './set-within';

/**
 * Makes one block of the parts of a story that have labels of their own ("Who: nurse", "What: …", "Why: …"), be they
 * entries of a list, paragraphs, lines of one or rows of a table. Only all three together are a story; where one is told
 * so, its file may have others that lack their benefit.
 * @param text the source as it was parsed
 */
export function joinLabelledCards(
  blocks: readonly Block[],
  text: string,
  language: Language,
): readonly Block[] {
  const known: KnownLabels = new Set();
  const make: MakeCard = (parts) => cardOf(parts, language, known);
  const joined = joinKnown(blocks, text, make);
  return known.size > 0 ? joinKnown(blocks, text, make) : joined;
}

function joinKnown(blocks: readonly Block[], text: string, make: MakeCard): readonly Block[] {
  const joined: Block[] = [];
  const anew = new Map<Entry, Entry>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const row = rowAt(blocks, at, make);
    const made = row ? [row.block] : cardIn(block, text, make);
    if (row) at += row.further;
    const first = made?.[0];
    if (block.type === 'entry' && first?.type === 'entry') anew.set(block, first);
    if (made) joined.push(...made);
    else joined.push(block);
  }
  return setWithin(joined, anew);
}

function cardIn(block: Block, text: string, make: MakeCard): readonly Block[] | null {
  if (block.type === 'table') return cardInTable(block, make);
  return block.type === 'entry' || block.type === 'paragraph' ? cardInLines(block, text, make) : null;
}

/** A card of blocks that follow one another, a part each. */
function rowAt(
  blocks: readonly Block[],
  at: number,
  make: MakeCard,
): { block: Entry | Paragraph; further: number } | null {
  const first = blocks[at];
  if (first?.type !== 'entry' && first?.type !== 'paragraph') return null;
  const row: { block: Entry | Paragraph; part: CardPart }[] = [];
  for (let next = at; row.length < 3; next++) {
    const block = blocks[next];
    if (!block || !isBeside(block, first)) break;
    const part = partIn(block.text);
    if (!part || row.some((one) => one.part.name === part.name)) break;
    row.push({ block, part });
  }
  const made = make(row.map(({ part }) => part));
  const next = blocks[at + row.length];
  if (!made || (next && isBeside(next, first) && isOfOther(made.size, next.text))) return null;
  const taken = row.slice(0, made.size).map(({ block }) => block);
  return {
    block: {
      ...first,
      end: taken.at(-1)?.end ?? first.end,
      text: joinLines(taken.map((block) => block.text)),
      card: made.card,
    },
    further: taken.length - 1,
  };
}

function isBeside(block: Block, first: Entry | Paragraph): block is Entry | Paragraph {
  if (first.type === 'entry') return block.type === 'entry' && block.list === first.list;
  return block.type === 'paragraph' && block.within === first.within;
}
