import type { Item } from '../../../model';
import { lineStart } from '../../../line-start';
import type { Phrase } from '../../../phrase';
import type { Block } from '../blocks/blocks';

/** Whether an item is ticked off in its own check box, or struck through: its author has done with it. */
export function setAside(
  at: number,
  { words, blocks, source }: { words: Phrase | null; blocks: readonly Block[]; source: string },
): Pick<Item, 'isTicked' | 'isStruck'> {
  const own = blocks.find(({ start, type }) => start === at && type === 'entry');
  return {
    ...(own?.type === 'entry' && own.checked === true && { isTicked: true }),
    ...(words && isStruck(source, at, words) && { isStruck: true }),
  };
}

/** The marks begin before its words; behind them other words would be what it is now: "~~Bills~~ Split a bill". */
function isStruck(source: string, at: number, { start }: Phrase): boolean {
  const line = Math.max(at, lineStart(source, start));
  const mark = source.slice(line, start).lastIndexOf('~~');
  if (mark < 0) return false;
  const from = line + mark;
  const to = source.indexOf('~~', start);
  // One before them that closes what was struck through stands behind another.
  const opens = source.slice(at, from).split('~~').length % 2 === 1;
  return opens && to >= 0 && !/^~~[ \t*_]*[\p{L}\p{N}]/u.test(source.slice(to, to + 16));
}
