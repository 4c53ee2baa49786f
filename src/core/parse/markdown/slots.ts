import type { Slot } from '../../edit';
import type { Criterion, Layout, Story } from '../../model';
import type { Span } from '../../phrase';
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

/** Where the next criterion goes, written as those before it are. */
export function criterionSlot(
  criteria: readonly Criterion[],
  label: Span | null,
  source: string,
  layout: Layout,
): Slot | null {
  const last = criteria.at(-1);
  if (last && last.name === null) {
    const lineStart = source.lastIndexOf('\n', last.span.start - 1) + 1;
    const mark =
      /^(?<indent>[ \t]*)(?<mark>[-*+]|\d+[.)])(?<gap>\s+)(?<box>\[[ xX]\]\s+)?(?<number>#\d+\s+)?/.exec(
        source.slice(lineStart, last.span.end),
      );
    if (!mark) return null;
    const { indent = '', mark: bullet = '-', gap = ' ', box, number } = mark.groups ?? {};
    const next = bullet.replace(/\d+/, (digits) => String(Number(digits) + 1));
    const count = number === undefined ? '' : `#${Number(/\d+/.exec(number)?.[0] ?? 0) + 1} `;
    const end = lastLineEnd(source, last.span);
    return {
      at: end,
      before: `\n${indent}${next}${gap}${box === undefined ? '' : '[ ] '}${count}`,
      after: '',
    };
  }
  if (!label || layout === 'openspec') return null;
  const isHeading = source.charAt(label.start) === '#';
  return { at: lastLineEnd(source, label), before: isHeading ? '\n\n- [ ] ' : '\n- [ ] ', after: '' };
}

/** The end of the last line with something on it. */
function lastLineEnd(source: string, { start, end }: Span): number {
  return start + source.slice(start, end).trimEnd().length;
}
