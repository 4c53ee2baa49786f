import type { Item } from '../model';
import { portableStory } from './portable-story';
import { sentenceOf } from './wording';

/** The story of an item as one sentence, also where it is written in single fields; null where it has none. */
export function storySentence({ story }: Item): string | null {
  return story && sentenceOf(portableStory(story, 'en'));
}
