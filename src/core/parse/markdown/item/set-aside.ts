import type { Item } from '../../../model';
import { lineStart } from '../../../line-start';
import type { Phrase } from '../../../phrase';
import type { Block } from '../blocks/blocks';
import { phraseOf } from '../../../phrase';
import { readStoryLines } from '../../story/story-lines';

/** Whether an item is ticked off in its own check box, or struck through: its author has done with it. */
export function setAside(
  at: number,
  {
    story,
    title,
    blocks,
    source,
  }: Pick<Item, 'story' | 'title'> & { blocks: readonly Block[]; source: string },
): Pick<Item, 'isTicked' | 'isStruck'> {
  const words = story?.need ?? title;
  const own = blocks.find(({ start, type }) => start === at && type === 'entry');
  return {
    ...(own?.type === 'entry' && own.checked === true && { isTicked: true }),
    ...(words && isStruck(source, at, { words, wish: story?.needMarker ?? null }) && { isStruck: true }),
  };
}

/**
 * The marks begin before its words; behind them other words would be what it is now: "~~Bills~~ Split a bill". Where the
 * wish of a story is struck through with its words, only another story would be: "~~As a guest, I want a bill~~ dropped".
 */
function isStruck(
  source: string,
  at: number,
  { words: { start }, wish }: { words: Phrase; wish: Phrase | null },
): boolean {
  const line = Math.max(at, lineStart(source, start));
  const mark = source.slice(line, start).lastIndexOf('~~');
  if (mark < 0) return false;
  const from = line + mark;
  const to = source.indexOf('~~', start);
  // One before them that closes what was struck through stands behind another.
  const opens = source.slice(at, from).split('~~').length % 2 === 1;
  if (!opens || to < 0) return false;
  const end = source.indexOf('\n', to);
  const behind = phraseOf(source, to + 2, end < 0 ? source.length : end);
  if (wish && from < wish.start) return readStoryLines(behind, 'en') === null;
  return !/^[ \t*_]*[\p{L}\p{N}]/u.test(behind.text);
}
