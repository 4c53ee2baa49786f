import type { Item } from '../../model';
import type { Phrase } from '../../phrase';
import type { Block } from './blocks';

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

/** The marks begin before its words, and end behind most of them: "~~Login~~ (12 October)". */
function isStruck(source: string, at: number, { start, end }: Phrase): boolean {
  const from = source.lastIndexOf('~~', start);
  if (from < at || source.slice(from, start).includes('\n')) return false;
  const to = source.indexOf('~~', start);
  // One before them that closes what was struck through stands behind another.
  return to * 2 >= start + end && source.slice(at, from).split('~~').length % 2 === 1;
}
