import type { Item } from '../../../model';
import type { Section } from '../blocks/outline';
import { isHeading, type Start } from './start';

/** The items read so far that may hold further ones, by their headings and their entries. */
export class Holders {
  readonly #headed = new Map<Section, Item>();
  readonly #entries: { readonly limit: number; readonly item: Item }[] = [];

  add(start: Start, item: Item): void {
    if (isHeading(start)) this.#headed.set(start.section, item);
    if (start.holdsEntries) this.#entries.push({ limit: start.limit, item });
  }

  /** The item in whose entry one begins, or whose heading stands above it, nearest first. Starts come in source order. */
  parentOf(start: Start): Item | null {
    while ((this.#entries.at(-1)?.limit ?? Infinity) <= start.at) this.#entries.pop();
    const entry = this.#entries.at(-1);
    if (entry) return entry.item;
    let section = isHeading(start) ? start.section.parent : start.section;
    for (; section; section = section.parent) {
      const item = this.#headed.get(section);
      if (item) return item;
    }
    return null;
  }
}
