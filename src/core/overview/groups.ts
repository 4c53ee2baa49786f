import type { Finding } from '../finding';
import type { Item } from '../model';
import { dimensions, type Level } from '../level';
import { dimensionName, labelName, labels } from '../level/names';
import { inEnglish, type Say } from '../say';

/** One item with what is known of it, as lists show it. */
export interface Entry {
  readonly item: Item;
  /** Path of its file, as people know it. */
  readonly path: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** What items may be divided by. */
export type Grouping = 'level' | 'file' | 'section' | 'dimension';

/** Items that stand together in a list. */
export interface Group<E extends Entry = Entry> {
  /** The same for the same group over time. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly E[];
}

/** What is in sight: all that is left out, or empty, lets everything through. */
export interface Filter {
  /** Words and phrases, all of which stand in the title, the id or the story. */
  readonly texts?: readonly string[];
  /** Levels, one of which it has. */
  readonly labels?: readonly Level['label'][];
  /** Parts of the ids of rules, one of which found something in it; an empty one stands for any rule. */
  readonly findings?: readonly string[];
}

/** Divides entries; the order of groups follows the levels, or the order of the entries. Empty groups are left out. */
export function groupEntries<E extends Entry>(
  entries: readonly E[],
  by: Grouping,
  say: Say = inEnglish,
): Group<E>[] {
  const groups = new Map<string, E[]>(by === 'level' ? labels.map((label) => [label, []]) : []);
  for (const entry of entries) {
    const key = keyOf(entry, by);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([key, group]) => ({ key, title: titleOf(key, by, say), entries: group }));
}

/** The entries that a filter lets through, in their order. */
export function filterEntries<E extends Entry>(entries: readonly E[], filter: Filter): E[] {
  const { texts = [], labels: wanted = [], findings: names = [] } = filter;
  const holds = ({ item }: E): boolean => {
    const words = wordsOf(item).toLowerCase();
    return texts.every((text) => words.includes(text.toLowerCase()));
  };
  return entries.filter(
    (entry) =>
      (wanted.length === 0 || wanted.includes(entry.level.label)) &&
      (names.length === 0 || entry.findings.some(({ rule }) => names.some((name) => rule.includes(name)))) &&
      holds(entry),
  );
}

function keyOf({ item, path, level }: Entry, by: Grouping): string {
  switch (by) {
    case 'level':
      return level.label;
    case 'file':
      return path;
    case 'section':
      return item.section.at(-1) ?? '';
    case 'dimension':
      return level.evidence[0]?.dimension ?? '';
  }
}

function titleOf(key: string, by: Grouping, say: Say): string {
  switch (by) {
    case 'level': {
      const label = labels.find((one) => one === key);
      return label ? say(labelName(label)) : key;
    }
    case 'dimension': {
      const dimension = dimensions.find((one) => one === key);
      return dimension ? say(dimensionName(dimension)) : say('No evidence');
    }
    default:
      return key === '' ? say('No section') : key;
  }
}

function wordsOf({ id, title, story }: Item): string {
  const phrases = [id, title, story?.text].map((phrase) => phrase?.text ?? '');
  // A phrase may run on over the end of a line.
  return phrases.join(' ').replace(/\s+/g, ' ');
}
