import type { Item } from '../model';
import type { Phrase } from '../phrase';

/** A level that the author gave, and where. */
export interface DeclaredLevel {
  readonly label: 'PO' | 'PM' | 'mixed';
  /** The author's words. */
  readonly at: Phrase;
}

const owner = /^(?:po\b|product[ -]owner\b|delivery\b)/i;
const manager = /^(?:pm\b|product[ -]manage(?:r|ment)\b|strategy\b|strategic\b)/i;
const both = /^(?:mixed|both|po ?[/+&] ?pm|pm ?[/+&] ?po)\b/i;

/** The level the author gave the item, the last one where several are given; null where none is understood. */
export function declaredLevel(item: Item): DeclaredLevel | null {
  for (const { name, value } of item.fields.toReversed()) {
    if (name !== 'level') continue;
    const text = value.text.trim();
    if (both.test(text)) return { label: 'mixed', at: value };
    if (owner.test(text)) return { label: 'PO', at: value };
    if (manager.test(text)) return { label: 'PM', at: value };
  }
  return null;
}
