import type { Entry } from '../overview/groups';

/** Says where a figure leads. */
export interface Linker {
  /** The address of these items, of which there is at least one. */
  hrefOf(title: string, entries: readonly Entry[]): string;
}

/**
 * Collects the lists of items that figures link to: a page has no script, so a figure leads to a list further down the
 * page, and the list to the items.
 */
export interface ListLinker extends Linker {
  readonly lists: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly entries: readonly Entry[];
  }[];
}

/** Two figures of the same items and name lead to one list. */
export function createListLinker(): ListLinker {
  const lists: { anchor: string; title: string; entries: readonly Entry[] }[] = [];
  return {
    lists,
    hrefOf(title, entries) {
      const known = lists.find((list) => list.title === title && areSame(list.entries, entries));
      if (known) return `#${known.anchor}`;
      const anchor = `items-${lists.length + 1}`;
      lists.push({ anchor, title, entries });
      return `#${anchor}`;
    },
  };
}

/**
 * `content` as a link to the list of its items; the list may say more in its title. It is named for those who do not see
 * it, and for those who point at it, who would read an address otherwise.
 */
export function link(
  linker: Linker,
  name: string,
  entries: readonly Entry[],
  content: string,
  title = name,
): string {
  const href = entries.length > 0 ? linker.hrefOf(title, entries) : null;
  if (href === null) return content;
  const words = escapeHtml(name);
  return `<a href="${escapeHtml(href)}" aria-label="${words}" title="${words}">${content}</a>`;
}

function areSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, index) => entry === others[index]);
}

/** Words of an author as text of a page, also within the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
