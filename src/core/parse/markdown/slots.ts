import type { Slot } from '../../edit';
import type { Language, Story } from '../../model';
import { benefitOpenings, joinedOpening } from '../benefit-opening';

/** Where a benefit goes: behind the need, on a line of its own where the story is written line by line. */
export function benefitSlot(story: Story | null, source: string, language: Language): Slot | null {
  const { need, benefit, needMarker, roleMarker } = story ?? {};
  if (!need || benefit || !needMarker) return null;
  const between = roleMarker ? source.slice(roleMarker.start, needMarker.start) : '';
  if (!between.includes('\n')) return { at: need.end, before: joinedOpening(language), after: '' };
  const opening = benefitOpenings[language].trimEnd();
  const isBold = source.slice(needMarker.start - 2, needMarker.start) === '**';
  const lineStart = source.lastIndexOf('\n', needMarker.start - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, needMarker.start))?.[0] ?? '';
  const lineBreak = isHardBreak(between) ? '  \n' : '\n';
  return { at: need.end, before: `,${lineBreak}${indent}${isBold ? `**${opening}**` : opening} `, after: '' };
}

function isHardBreak(between: string): boolean {
  return / {2,}\r?\n/.test(between);
}
