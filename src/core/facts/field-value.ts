import type { FieldName, Item } from '../model';
import type { Phrase } from '../phrase';

/** What the author has given an item for a field, the first where there are several; null where there is none. */
export function fieldValue({ fields }: Pick<Item, 'fields'>, wanted: FieldName): Phrase | null {
  return fields.find(({ name }) => name === wanted)?.value ?? null;
}
