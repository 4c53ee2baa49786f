import type { BacklogFile, Item } from './model';
import type { References } from './references';

/** Where an item is about to get an id. */
export interface Spot {
  readonly file: BacklogFile;
  readonly offset: number;
}

/**
 * Next free ids in the style of those there are: "US-12" after "US-11". A workspace may hold several projects, so those
 * made like the ids next to the spot come first, then those of the rest of its file, then the commonest.
 */
export function nextIds(references: References, spot?: Spot): readonly string[] {
  const series = seriesOf(references.all().map(({ id }) => id));
  const near = spot ? stemsAround(spot) : [];
  const common = [...series].sort(([, a], [, b]) => b.count - a.count).map(([stem]) => stem);
  return [...new Set([...near, ...common])].flatMap((stem) => {
    const one = series.get(stem);
    return one ? [stem + String(one.last + 1).padStart(one.width, '0')] : [];
  });
}

/** Ids that differ by nothing but their number. */
interface Series {
  readonly count: number;
  readonly last: number;
  readonly width: number;
}

/** Ids by what stands before their numbers. */
export function seriesOf(ids: readonly string[]): ReadonlyMap<string, Series> {
  const series = new Map<string, Series>();
  for (const id of ids) {
    const match = /^(?<stem>.*?)(?<digits>\d+)$/.exec(id);
    if (!match) continue;
    const { stem = '', digits = '' } = match.groups ?? {};
    const { count, last, width } = series.get(stem) ?? { count: 0, last: 0, width: 0 };
    series.set(stem, {
      count: count + 1,
      last: Math.max(last, Number(digits)),
      width: Math.max(width, digits.length),
    });
  }
  return series;
}

/** The next free id made like those of the stories around a spot; undefined where the stories of its file have none. */
export function nextStoryId(references: References, spot: Spot): string | undefined {
  const isStory = ({ kind }: Item): boolean => kind === 'story';
  const [stem] = [...stemsAround(spot, isStory), ...stemsAround(spot, ({ storyLevel }) => storyLevel)];
  return nextIds(references, spot).find((id) => stemOf(id) === stem);
}

/** The id with the next number that no item has; it is taken from now on, and `reached` is its number. */
export function nextFree(id: string, taken: Set<string>, reached: Map<string, number>): string | null {
  const match = /^(?<head>.*?)(?<number>\d{1,9})$/.exec(id.trim());
  const { head, number } = match?.groups ?? {};
  if (head === undefined || number === undefined) return null;
  for (let next = Math.max(Number(number), reached.get(head) ?? 0) + 1; ; next++) {
    const free = head + String(next).padStart(number.length, '0');
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    reached.set(head, next);
    return free;
  }
}

/** What stands before the number of an id. */
export function stemOf(id: string): string {
  return id.replace(/\d+$/, '');
}

/** The stems of the ids in a file, the nearest first. */
function stemsAround({ file, offset }: Spot, isMeant: (item: Item) => boolean = () => true): string[] {
  const named = file.items.filter(
    (item) => item.id && item.idScope === 'backlog' && /\d$/.test(item.id.text) && isMeant(item),
  );
  const above = named.filter(({ span }) => span.start < offset).reverse();
  const below = named.filter(({ span }) => span.start >= offset);
  const [last] = above;
  const [next] = below;
  const isBelowItsHeading = next && (!last || opensSection(next, last, { file, offset }));
  const nearest = isBelowItsHeading ? [...below, ...above] : [...above, ...below];
  return [...new Set(nearest.map(({ id }) => stemOf(id?.text ?? '')))];
}

/** Whether the heading of the next item stands above the spot already: goals above it are then further away. */
function opensSection({ section }: Item, last: Item, { file, offset }: Spot): boolean {
  const heading = section.at(-1);
  if (heading === undefined || heading === last.section.at(-1)) return false;
  return file.source.slice(last.span.end, offset).includes(heading);
}
