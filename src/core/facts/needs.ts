import { dependenciesOf, keyOfId } from './dependencies';
import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';

/** An item in its file. */
export interface Placed {
  readonly item: Item;
  readonly file: BacklogFile;
}

/** An item that waits for another one, and where it says so. */
export interface Need extends Placed {
  readonly needed: Placed;
  readonly id: string;
  readonly at: Phrase;
}

/** Every wait of one item for another, as far as both are known. */
export function needsOf(files: readonly BacklogFile[]): Need[] {
  const waiting = files.flatMap((file) =>
    file.items.flatMap((item) => {
      const names = dependenciesOf(item);
      return names.length > 0 ? [{ item, file, names }] : [];
    }),
  );
  if (waiting.length === 0) return [];
  const known = itemsById(files);
  return waiting.flatMap(({ item, file, names }) =>
    names.flatMap(({ id, at }): Need[] => {
      const needed = known.get(keyOfId(id, file));
      return needed && needed.item !== item ? [{ item, file, needed, id, at }] : [];
    }),
  );
}

/** Every item by the key of its id; the first where several have the same. */
export function itemsById(files: readonly BacklogFile[]): ReadonlyMap<string, Placed> {
  const known = new Map<string, Placed>();
  for (const file of files) {
    for (const item of file.items) {
      const key = item.id ? keyOfId(item.id.text, file) : undefined;
      if (key !== undefined && !known.has(key)) known.set(key, { item, file });
    }
  }
  return known;
}
