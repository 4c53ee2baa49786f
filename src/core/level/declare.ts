import { fill, replace, type Edit } from '../edit';
import type { Item } from '../model';
import type { DeclaredLevel } from './declared';

/** The edit that writes the declared level into an item; null where its format has no place for one. */
export function declareLevel({ fields, slots }: Item, level: DeclaredLevel['label']): Edit | null {
  const declared = fields.findLast(({ name }) => name === 'level');
  if (declared) return replace(declared.value, level);
  return slots.level && fill(slots.level, level);
}
