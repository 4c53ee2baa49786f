import type { Block, Entry } from '../blocks/blocks';

/**
 * Blocks of which entries were made anew: what stands in such an entry stands in the new one, however deep.
 * @param anew the entries that stand no more, each with the one in its place; those moved along with them are added
 */
export function setWithin(blocks: readonly Block[], anew: Map<Entry, Entry>): readonly Block[] {
  if (anew.size === 0) return blocks;
  const newest = (entry: Entry): Entry => {
    let last = entry;
    for (let next = anew.get(last); next; next = anew.get(last)) last = next;
    return last;
  };
  return blocks.map((block) => {
    const within = block.within && newest(block.within);
    if (within === block.within) return block;
    const placed = { ...block, within };
    if (block.type === 'entry' && placed.type === 'entry') anew.set(block, placed);
    return placed;
  });
}
