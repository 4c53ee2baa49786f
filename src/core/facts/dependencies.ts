import type { BacklogFile, Field, Item } from '../model';
import { slicePhrase, type Phrase } from '../phrase';

/** An id that a field names, where it stands. */
export interface Named {
  readonly id: string;
  readonly at: Phrase;
}

/** The ids in a field: "US-1, US-2", "#4 and #5", "[[US-3]]". */
export function idsIn({ value }: Field): Named[] {
  return [
    ...value.text.matchAll(/\p{L}[\p{L}\d]*(?:[-_]\p{L}[\p{L}\d]*)*[-_ ]?\d+(?:\.\d+)*|\d+(?:\.\d+)*/gu),
  ].map(({ 0: id, index }) => ({ id, at: slicePhrase(value, index, index + id.length) }));
}

/** Ids are compared without regard to case and to what joins letters and number; plain numbers within one file. */
export function keyOfId(id: string, file: BacklogFile): string {
  const plain = id.toLowerCase().replace(/[\s_-]+/g, '');
  return /^\d/.test(plain) ? `${file.path}\n${plain}` : plain;
}

/** The letters before the number: what the ids of a project have in common. */
export function prefixOf(id: string): string {
  return id.toLowerCase().replace(/[\s_-]*\d+(?:\.\d+)*$/, '');
}

/** What an item needs before it, as its author says. */
export function dependenciesOf({ fields }: Item): Named[] {
  return fields.filter(({ name }) => name === 'depends').flatMap(idsIn);
}
