import type { Block, Entry } from './blocks';

/** A list with its own entries, those of the lists within it apart. */
interface List {
  readonly entries: readonly Entry[];
  /** The block right above its first entry. */
  readonly above: Block | undefined;
}

/** The lists of a file in the order in which they begin. */
export function listsOf(blocks: readonly Block[]): List[] {
  const lists = new Map<number, List & { readonly entries: Entry[] }>();
  blocks.forEach((block, index) => {
    if (block.type !== 'entry') return;
    const list = lists.get(block.list);
    if (list) list.entries.push(block);
    else lists.set(block.list, { entries: [block], above: blocks[index - 1] });
  });
  return [...lists.values()];
}
