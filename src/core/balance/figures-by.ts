import type { Entry } from '../overview/groups';
import type { Figure } from './figure';

/** "Must" and "must" are one priority: the first to write it names it. */
export function inSmallLetters(title: string): string {
  return title.trim().toLowerCase();
}

/**
 * One figure for each title.
 * @param likeness what is the same in titles that mean the same
 */
export function figuresBy(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string | null,
  likeness: (title: string) => string = (title) => title,
): Figure[] {
  const groups = new Map<string, { readonly title: string; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const title = titleOf(entry);
    if (title === null || title === '') continue;
    const group = groups.get(likeness(title));
    if (group) group.entries.push(entry);
    else groups.set(likeness(title), { title, entries: [entry] });
  }
  return [...groups.values()];
}

/** Figures with one more for the entries that are in none; where all are in none there is nothing to compare. */
export function withRest(
  figures: readonly Figure[],
  entries: readonly Entry[],
  title: string,
): readonly Figure[] {
  const told = new Set(figures.flatMap((figure) => figure.entries));
  const rest = entries.filter((entry) => !told.has(entry));
  return figures.length > 0 && rest.length > 0 ? [...figures, { title, entries: rest }] : figures;
}
