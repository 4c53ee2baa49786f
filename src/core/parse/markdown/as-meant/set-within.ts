import type { Block, Entry } from '../blocks/blocks';

/**
 * Blocks of which entries were made anew: what stands in such an entry stands in the new one, however deep.
 * @param anew the entries that stand no more, each with the one in its place, be it none; those moved along with them are
 * added
 */
export function setWithin(blocks: readonly Block[], anew: Map<Entry, Entry | null>): readonly Block[] {
  if (anew.size === 0) return blocks;
  const newest = (entry: Entry): Entry | null => {
    let last: Entry | null = entry;
    while (last && anew.has(last)) last = anew.get(last) ?? null;
    return last;
  };
  return blocks.map((block) => {
    const within = block.within && newest(block.within);
    if (within === block.within) return block;
    if (block.type !== 'entry') return { ...block, within };
    const placed = { ...block, within, depth: within ? within.depth + 1 : 0 };
    anew.set(block, placed);
    return placed;
  });
}
