import type { Block } from '../blocks/blocks';
import { isCriteriaLabel } from '../blocks/label-at';
import { statesFields } from '../item/states-fields';

/** What has a label of criteria below it, right there or below its fields: it has criteria of its own. */
export function blocksWithOwnCriteria(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let last: Block | null = null;
  for (const block of blocks) {
    if (isCriteriaLabel(block)) {
      if (last) found.add(last);
      last = null;
    } else if (!statesFields(block)) last = block;
  }
  return found;
}
