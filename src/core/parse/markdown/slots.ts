import type { Slot } from '../../edit';
import type { Story } from '../../model';
import { benefitOpenings, joinedOpening } from '../../anatomy/benefit-opening';

/** Where a benefit goes: behind the need, on a line of its own where the story is written line by line. */
export function benefitSlot(story: Story | null, source: string): Slot | null {
  if (!story?.need || story.benefit) return null;
  const { need, roleMarker, language } = story;
  const wish = story.needMarker ?? need;
  const between = roleMarker ? source.slice(roleMarker.start, wish.start) : '';
  if (!between.includes('\n')) return { at: need.end, before: joinedOpening(language), after: '' };
  const isBold = source.slice(wish.start - 2, wish.start) === '**';
  const lineStart = source.lastIndexOf('\n', wish.start - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, wish.start))?.[0] ?? '';
  const lineBreak = isHardBreak(between) ? '  \n' : '\n';
  const opening = benefitOpenings[language].trimEnd();
  const before = `,${lineBreak}${indent}${isBold ? `**${opening}**` : opening} `;
  return { at: need.end, before, after: '' };
}

function isHardBreak(between: string): boolean {
  return / {2,}\r?\n/.test(between);
}
