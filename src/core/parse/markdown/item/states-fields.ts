import type { Block } from '../blocks/blocks';
import { tableFields } from './field-tables';
import { readFields } from './read-fields';

/** Whether a block says nothing but the priority, the estimate and the like of an item. */
export function statesFields(block: Block): boolean {
  if (block.type === 'table') return tableFields(block).length > 0;
  return (block.type === 'paragraph' || block.type === 'entry') && readFields(block).length > 0;
}
