import type { FieldName } from '../model';
import type { Portable } from './portable';
import { nameOf } from './wording';

/** Something that the target has no place for. Losses are told to the author, never passed over. */
export interface Loss {
  /** The item, by id or name. */
  readonly item: string;
  readonly what: string;
}

/** What a format can hold. */
export interface Capacity {
  readonly fields: readonly FieldName[];
  readonly ids: boolean;
  readonly kinds: boolean;
  readonly notes: boolean;
  readonly sections: boolean;
  readonly situation: boolean;
}

/** What these items would lose in a format. */
export function lossesOf(items: readonly Portable[], capacity: Capacity): Loss[] {
  return items.flatMap((item) => {
    const lost: string[] = [];
    if (item.id !== null && !capacity.ids) lost.push(`id ${item.id}`);
    if (item.kind !== 'story' && !capacity.kinds) lost.push(`kind ${item.kind}`);
    if (item.notes.length > 0 && !capacity.notes) lost.push(`${item.notes.length} notes`);
    if (item.section.length > 0 && !capacity.sections) lost.push(`section "${item.section.join(' / ')}"`);
    if (item.story?.situation && !capacity.situation) lost.push(`situation "${item.story.situation}"`);
    for (const [name, value] of item.fields)
      if (!capacity.fields.includes(name)) lost.push(`${name} ${value}`);
    return lost.map((what) => ({ item: item.id ?? nameOf(item), what }));
  });
}
