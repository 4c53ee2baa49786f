import { shorten } from '../message';
import type { Item } from '../model';

/** The longest name, in UTF-16 units: a line of a list. */
const longestName = 120;

/** What an item is called in lists: its id and its title, or its need where it has no title. On one line. */
export function itemName({ id, title, story, kind }: Item): string {
  const words = title?.text ?? story?.need?.text ?? story?.text.text ?? kind;
  const name = id && !words.startsWith(id.text) ? `${id.text} ${words}` : words;
  return shorten(name, longestName) || kind;
}
