import type { Item } from '../model';

/** A backlog of fewer stories has no habits yet. */
const fewest = 6;
/** Above this share having it is the habit, and one without stands out. */
const usualShare = 0.7;

/** The stories that lack what most of the others have; none where it is no habit. */
export function lackingWhatIsUsual(items: readonly Item[], has: (item: Item) => boolean): Item[] {
  const stories = items.filter(({ storyLevel }) => storyLevel);
  const lacking = stories.filter((item) => !has(item));
  const having = stories.length - lacking.length;
  return stories.length >= fewest && having >= stories.length * usualShare ? lacking : [];
}
