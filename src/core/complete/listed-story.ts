import { idOpening } from '../id-like';
import type { Item } from '../model';
import type { Spot } from '../next-ids';

/** A story in one line with its id before it; in Markdown it is an entry of a list. */
const storyWithId = /^(?<bullet>- )?(?<id>\$\{1:[^{}]+\}): (?=As a )/;

/** Whether a snippet has its place here: an entry with an id is one where those around it have theirs. */
export function belongsAt([first = '']: readonly string[], spot: Spot | undefined): boolean {
  const isEntry = storyWithId.exec(first)?.groups?.['bullet'] !== undefined;
  return !isEntry || (spot !== undefined && storyAround(spot) !== null);
}

/** The line of a story with its id, as the story above or below it is written. */
export function asStoryAround(line: string, before: string, spot: Spot): string {
  const { id, bullet } = storyWithId.exec(line)?.groups ?? {};
  const like = id === undefined ? null : storyAround(spot);
  if (id === undefined || !like) return line;
  const mark = before.trim() === '' ? like.bullet : (bullet ?? '');
  return mark + like.before + id + like.behind + line.replace(storyWithId, '');
}

/** How the nearest story in sight begins; null where it has no id, is no entry, or stands below another heading. */
function storyAround(spot: Spot): ReturnType<typeof idOpening> {
  const like = nearest(spot);
  const isEntry = like !== null && /^(?:[-*+•–]|\d)/.test(like.bullet);
  return isEntry || spot.file.format === 'text' ? like : null;
}

function nearest({ file, offset }: Spot): ReturnType<typeof idOpening> {
  const { items, source, format } = file;
  if (format !== 'markdown' && format !== 'text') return null;
  const above = items.findLast((item) => item.span.start < offset && isStory(item));
  // An entry may be read on into the heading below it.
  if (above && !hasHeading(source.slice(above.id?.end ?? above.span.end, offset))) {
    const like = idOpening({ item: above, file });
    return like && { ...like, bullet: nextBullet(like.bullet) };
  }
  const below = items.find((item) => item.span.start >= offset && isStory(item));
  return below && !hasHeading(source.slice(offset, below.span.start))
    ? idOpening({ item: below, file })
    : null;
}

function isStory({ kind, story }: Item): boolean {
  return kind === 'story' && story !== null;
}

function hasHeading(text: string): boolean {
  return /^ {0,3}#{1,6}[ \t]/m.test(text);
}

/** "4. " behind "3. ", and an empty box. */
function nextBullet(bullet: string): string {
  return bullet.replace(/^\d+/, (number) => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');
}
