import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import type { Change } from '../rule';
import type { Say } from '../say';
import { addSentence } from './lift';
import { sentenceAt, type Sentence } from './sentence';

/** The first of several places whose sentence can be taken out of an item whole. */
export function liftable(item: Item, file: BacklogFile, places: readonly Span[]): Sentence | null {
  for (const place of places) {
    const sentence = sentenceAt(item, file, place);
    if (sentence) return sentence;
  }
  return null;
}

/** Moves the sentence of the first such place to the item above; no change where there is neither. */
export function moveUp(item: Item, file: BacklogFile, places: readonly Span[], say: Say): Change[] {
  const { parent } = item;
  const sentence = liftable(item, file, places);
  const paste = parent && sentence && addSentence(parent, file, sentence.text);
  if (!sentence || !paste) return [];
  return [{ title: say('Move the sentence to the item above'), edits: [paste, sentence.cut], isMove: true }];
}
