import type { Entry } from '../overview/groups';

/**
 * Collects the lists of items that figures link to: the page has no script, so a figure leads to a list further down
 * the page, and the list to the items.
 */
export interface Linker {
  /** The anchor of the list of these items, made on first use; null for no items. */
  anchorOf(title: string, entries: readonly Entry[]): string | null;
  readonly lists: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly entries: readonly Entry[];
  }[];
}

export function createLinker(): Linker {
  const lists: { anchor: string; title: string; entries: readonly Entry[] }[] = [];
  return {
    lists,
    anchorOf(title, entries) {
      if (entries.length === 0) return null;
      const known = lists.find((list) => list.title === title && areSame(list.entries, entries));
      if (known) return known.anchor;
      const anchor = `items-${lists.length + 1}`;
      lists.push({ anchor, title, entries });
      return anchor;
    },
  };
}

/** `content` as a link to the list of its items, named for those who do not see it; the list may say more in its title. */
export function link(
  linker: Linker,
  name: string,
  entries: readonly Entry[],
  content: string,
  title = name,
): string {
  const anchor = linker.anchorOf(title, entries);
  return anchor ? `<a href="#${anchor}" aria-label="${escapeHtml(name)}">${content}</a>` : content;
}

function areSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, index) => entry === others[index]);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
