import type { Slot } from '../../../edit';
import { lineEndOf } from '../../../line-end';
import { lineStart } from '../../../line-start';
import type { Phrase } from '../../../phrase';
import type { Block, Entry, Heading } from '../blocks/blocks';
import { isHeading, type Start } from '../starts/start';

/**
 * Where an item says its level: below its other fields or its heading; an item that is one sentence or one entry of a
 * list says it below or behind it.
 */
export function levelSlot(start: Start, withFields: readonly Block[], source: string): Slot | null {
  return fieldSlot('Level', start, withFields, source) ?? (start.title && inTitle(start.title));
}

/** Where an item says what it needs: as its level, but never within its title. */
export function dependsSlot(start: Start, withFields: readonly Block[], source: string): Slot | null {
  return fieldSlot('Depends on', start, withFields, source);
}

function fieldSlot(name: string, start: Start, withFields: readonly Block[], source: string): Slot | null {
  const lineEnd = lineEndOf(source);
  const last = withFields.findLast(({ type }) => type === 'paragraph' || type === 'entry');
  if (last?.type === 'entry' && last.start !== start.at)
    return {
      at: beforeReturn(last.end, source),
      before: `${lineEnd}${indentOf(last, source)}${last.mark} **${name}:** `,
      after: '',
    };
  const heading = isHeading(start) ? start.section.heading : null;
  if (heading) {
    const at = beforeReturn(endOfTitle(heading, start.title, source), source);
    return { at, before: `${lineEnd}${lineEnd}**${name}:** `, after: '' };
  }
  if (start.anchor) return belowSentence(name, start.anchor.block, source);
  return null;
}

/** Where the heading ends, or the line below it that says the title: "### TOY-1" over "**Reserve a toy**". */
function endOfTitle(heading: Heading, title: Phrase | null, source: string): number {
  if (!title || title.start < heading.end) return heading.end;
  const end = source.indexOf('\n', title.end);
  return end < 0 ? source.length : end;
}

function inTitle({ end }: Phrase): Slot {
  return { at: end, before: ' (Level: ', after: ')' };
}

function belowSentence(name: string, block: NonNullable<Start['anchor']>['block'], source: string): Slot {
  const lineEnd = lineEndOf(source);
  if (block.type !== 'entry')
    return { at: beforeReturn(block.end, source), before: `${lineEnd}${lineEnd}**${name}:** `, after: '' };
  const behindMark = source.slice(block.start + block.mark.length);
  const gap = /^(?:\t| {1,4}(?=\S))/.exec(behindMark)?.[0] ?? ' ';
  // What belongs to an entry begins where its words do, or it would be the next entry.
  const within = indentOf(block, source) + (gap === '\t' ? gap : ' '.repeat(block.mark.length + gap.length));
  return {
    at: beforeReturn(block.text.end, source),
    before: `${lineEnd}${within}-${gap === '\t' ? gap : ' '}**${name}:** `,
    after: '',
  };
}

/** The end of a line as a reader of Markdown sees it still has the first half of a Windows line end. */
function beforeReturn(end: number, source: string): number {
  return source.charAt(end - 1) === '\r' ? end - 1 : end;
}

function indentOf({ start }: Entry, source: string): string {
  return source.slice(lineStart(source, start), start);
}
