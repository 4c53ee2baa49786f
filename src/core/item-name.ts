import type { Item } from './model';

/** What an item is called in lists: its id and its title, or its need where it has no title. On one line. */
export function itemName({ id, title, story, kind }: Item): string {
  const words = title?.text ?? story?.need?.text ?? story?.text.text ?? kind;
  const name = id && !words.startsWith(id.text) ? `${id.text} ${words}` : words;
  return name.replace(/\s+/g, ' ').trim().slice(0, 120) || kind;
}
