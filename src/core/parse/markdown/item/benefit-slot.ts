import { lineStart } from '../../../line-start';
import type { Slot } from '../../../edit';
import { lineEndOf } from '../../../line-end';
import type { Story } from '../../../model';
import { benefitOpenings, joinedOpening } from '../../../anatomy/benefit-opening';
import type { Block, Card } from '../blocks/blocks';

/** Where a benefit goes: behind the need, on a line of its own where the story is written line by line. */
export function benefitSlot(story: Story | null, source: string, block?: Block): Slot | null {
  if (!story?.need || story.benefit) return null;
  if ((block?.type === 'entry' || block?.type === 'paragraph') && block.card)
    return behindLabel(block.card, source);
  const { need, roleMarker, language } = story;
  const wish = story.needMarker ?? need;
  const between = roleMarker ? source.slice(roleMarker.start, wish.start) : '';
  if (!between.includes('\n')) return { at: need.end, before: joinedOpening(language), after: '' };
  const isBold = source.slice(wish.start - 2, wish.start) === '**';
  const from = lineStart(source, wish.start);
  const indent = /^[ \t]*/.exec(source.slice(from, wish.start))?.[0] ?? '';
  const lineBreak = `${isHardBreak(between) ? '  ' : ''}${lineEndOf(source)}`;
  const opening = benefitOpenings[language].trimEnd();
  const before = `,${lineBreak}${indent}${isBold ? `**${opening}**` : opening} `;
  return { at: need.end, before, after: '' };
}

/** Behind "Why:", and the marks of bold type around it. */
function behindLabel({ benefitAt }: Card, source: string): Slot | null {
  if (benefitAt === null) return null;
  const marks = /^[*_:：]*/.exec(source.slice(benefitAt, benefitAt + 8))?.[0].length ?? 0;
  return { at: benefitAt + marks, before: ' ', after: '' };
}

function isHardBreak(between: string): boolean {
  return / {2,}\r?\n/.test(between);
}
