import type { Slot } from '../../edit';
import { lineEndOf } from '../../line-end';
import type { Block, Entry } from './blocks';
import type { Start } from './start';

/**
 * Where an item says its level: below its other fields or its heading; an item that is one sentence or one entry of a
 * list says it below or behind it.
 */
export function levelSlot(start: Start, withFields: readonly Block[], source: string): Slot | null {
  const lineEnd = lineEndOf(source);
  const last = withFields.findLast(({ type }) => type === 'paragraph' || type === 'entry');
  if (last?.type === 'entry' && last.start !== start.at)
    return { at: last.end, before: `${lineEnd}${indentOf(last, source)}${last.mark} **Level:** `, after: '' };
  const heading = start.section?.start === start.at ? start.section.heading : null;
  if (heading) return { at: heading.end, before: `${lineEnd}${lineEnd}**Level:** `, after: '' };
  if (start.anchor) return belowSentence(start.anchor.block, source);
  return start.title && { at: start.title.end, before: ' (Level: ', after: ')' };
}

function belowSentence(block: NonNullable<Start['anchor']>['block'], source: string): Slot {
  const lineEnd = lineEndOf(source);
  if (block.type !== 'entry') return { at: block.end, before: `${lineEnd}${lineEnd}**Level:** `, after: '' };
  const within = ' '.repeat(indentOf(block, source).length + block.mark.length + 1);
  return { at: block.text.end, before: `${lineEnd}${within}- **Level:** `, after: '' };
}

function indentOf({ start }: Entry, source: string): string {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
}
