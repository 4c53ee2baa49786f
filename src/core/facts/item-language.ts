import type { BacklogFile, Item, Language } from '../model';

/** The language an item is written in. A file may hold several: a story has that of its template. */
export function languageOfItem({ story }: Item, { language }: BacklogFile): Language {
  return story?.language ?? language;
}
