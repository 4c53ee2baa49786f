import { applyEdits, replace } from '../edit';
import { matchesOf } from '../matches';
import { nextIds, nextStoryId, stemOf, type Spot } from '../next-ids';
import type { References } from '../references';

const example = /(?<=\$\{\d+:)(?<letters>[A-Z]+)-1(?=\})/g;

/** A line of a snippet with the next free ids of this backlog where it would begin to count from 1. */
export function withFreeIds(line: string, references: References, spot?: Spot): string {
  const edits = matchesOf(example, line).flatMap(({ index, 0: { length }, groups = {} }) => {
    const id = isGiven(line, index, length) ? freeId(groups['letters'] ?? '', references, spot) : undefined;
    return id === undefined ? [] : [replace({ start: index, end: index + length }, id)];
  });
  return applyEdits(line, edits);
}

/** Whether the item gets the id here: "id: US-1", "@US-1", "### US-1: …"; elsewhere another item is mentioned. */
function isGiven(line: string, index: number, length: number): boolean {
  return /(?:\bid: |^@)\$\{\d+:$/.test(line.slice(0, index)) || line.startsWith('}: ', index + length);
}

/** Most ids belong to stories, whatever their letters are in this file, or else in this backlog. */
function freeId(letters: string, references: References, spot: Spot | undefined): string | undefined {
  const own = letters === 'US' && spot ? nextStoryId(references, spot) : undefined;
  if (own !== undefined) return own;
  const ids = nextIds(references, spot);
  const same = ids.find((id) => stemOf(id).replace(/\W+$/, '').toUpperCase() === letters);
  if (same !== undefined || letters !== 'US') return same;
  const stories = new Set(
    references.all().flatMap(({ id, item }) => (item.kind === 'story' ? [stemOf(id)] : [])),
  );
  return ids.find((id) => stories.has(stemOf(id)));
}
