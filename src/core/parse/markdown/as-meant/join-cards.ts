import { languagesOpening, readStory } from '../../../anatomy/read-story';
import type { Story } from '../../../model';
import { joinLines } from '../../../phrase';
import type { Block, Entry } from '../blocks/blocks';

/** In UTF-16 units: a role alone is short. */
const longestRole = 100;

/**
 * Joins the entries of a list that are the parts of one story: "- As a cook", "- I want to see orders", "- So that …".
 * To Markdown they are three entries, to their author one sentence.
 */
export function joinCards(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const card = block.type === 'entry' ? cardAt(blocks, at, block) : null;
    joined.push(card?.entry ?? block);
    if (card) at += card.further;
  }
  return joined;
}

function cardAt(
  blocks: readonly Block[],
  at: number,
  first: Entry,
): { entry: Entry; further: number } | null {
  if (first.text.text.length > longestRole) return null;
  const need = sibling(blocks[at + 1], first);
  const two = need && join([first, need]);
  if (!two) return null;
  // "Como …" may be Spanish or Portuguese: what follows tells.
  const language = languagesOpening(first.text.text).find(
    (one) => !readStory(first.text, one)?.need && opens(readStory(two.text, one), 'needMarker', need),
  );
  if (!language) return null;
  const benefit = sibling(blocks[at + 2], first);
  const three = benefit && join([first, need, benefit]);
  if (three && opens(readStory(three.text, language), 'benefitMarker', benefit))
    return { entry: three, further: 2 };
  return { entry: two, further: 1 };
}

/** Whether the words of the template open the entry. */
function opens(story: Story | null, marker: 'needMarker' | 'benefitMarker', { text }: Entry): boolean {
  return story?.[marker]?.start === text.start;
}

function sibling(block: Block | undefined, first: Entry): Entry | null {
  return block?.type === 'entry' && block.list === first.list ? block : null;
}

function join(entries: readonly [Entry, ...Entry[]]): Entry {
  const last = entries[entries.length - 1] ?? entries[0];
  return { ...entries[0], end: last.end, text: joinLines(entries.map(({ text }) => text)) };
}
