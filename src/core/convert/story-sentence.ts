import type { Item } from '../model';
import { portableOf } from './portable';
import { sentenceOf } from './wording';

/** The story of an item as one sentence, also where it is written in single fields; null where it has none. */
export function storySentence(item: Item): string | null {
  return sentenceOf(portableOf(item).story);
}
