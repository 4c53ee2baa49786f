import { indexBefore } from '../blocks/index-before';
import type { Section } from '../blocks/outline';
import { isGroupName } from './group-name';

/**
 * Where the next column, sprint or release begins behind a place: what stands there is not said of a story above it, even
 * where both are below the title of the file. The headings are looked at when somebody first asks.
 */
export function nextColumn(sections: readonly Section[]): (place: number) => number {
  let columns: readonly Section[] | undefined;
  return (place) => {
    columns ??= sections.filter(({ heading }) => isGroupName(heading.text.text));
    return columns[indexBefore(columns, place) + 1]?.start ?? Infinity;
  };
}
