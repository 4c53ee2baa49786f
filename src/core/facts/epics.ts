import { idsIn, keyOfId } from './dependencies';
import type { Backlog, Item } from '../model';
import type { Placed } from './needs';

/** Every item that its author calls an epic. */
export function epicsOf({ files }: Backlog): Placed[] {
  return files.flatMap((file) =>
    file.items.flatMap((item) => (item.kind === 'epic' && item.kindDeclared ? [{ item, file }] : [])),
  );
}

/** Whether an epic is above another item: in its file, or by an id or a name that the other gives. */
export function parentsOf({ files, beside = [] }: Backlog): (epic: Placed) => boolean {
  const above = new Set<Item>();
  const named = new Set<string>();
  for (const file of [...files, ...beside]) {
    for (const { parent, fields } of file.items) {
      if (parent) above.add(parent);
      for (const field of fields) {
        if (field.name !== 'parent') continue;
        named.add(field.value.text.trim().toLowerCase());
        for (const { id } of idsIn(field)) named.add(keyOfId(id, file));
      }
    }
  }
  return ({ item, file }) =>
    above.has(item) ||
    (item.id !== null && named.has(keyOfId(item.id.text, file))) ||
    (item.title !== null && named.has(item.title.text.trim().toLowerCase()));
}
