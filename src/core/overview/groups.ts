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

export const groupings = ['level', 'file', 'section', 'dimension'] as const;

export type Grouping = (typeof groupings)[number];

export interface Group<E extends Entry = Entry> {
  /** The same for the same group over time. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly E[];
}

/** What is in sight: text in title, id or story; a level; items with findings, or with those of some rules. */
export interface Filter {
  readonly text?: string;
  readonly label?: Level['label'];
  /** A part of the rule's id; empty for any finding. */
  readonly finding?: string;
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

export function filterEntries<E extends Entry>(entries: readonly E[], filter: Filter): E[] {
  const text = filter.text?.toLowerCase() ?? '';
  const { finding } = filter;
  return entries.filter(
    ({ item, level, findings }) =>
      (filter.label === undefined || level.label === filter.label) &&
      (finding === undefined || findings.some(({ rule }) => rule.includes(finding))) &&
      (text === '' || wordsOf(item).toLowerCase().includes(text)),
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
  return [id, title, story?.text].map((phrase) => phrase?.text ?? '').join(' ');
}
