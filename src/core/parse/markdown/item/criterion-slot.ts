import { lineStart } from '../../../line-start';
import type { Slot } from '../../../edit';
import { lineEndOf } from '../../../line-end';
import type { Criterion, Language, Layout } from '../../../model';
import type { Span } from '../../../phrase';
import { usualLabels } from '../../../usual-labels';

/** Where a further criterion of an item goes. */
interface CriterionPlace {
  readonly criteria: readonly Criterion[];
  /** The label or heading of the criteria. */
  readonly label: Span | null;
  /** The heading of the item, with its level; null for an item that is an entry or a sentence. */
  readonly heading: { readonly level: number } | null;
  /** The end of what belongs to the item. */
  readonly end: number;
}

interface File {
  readonly source: string;
  readonly layout: Layout;
  readonly language: Language;
}

/** Where the next criterion goes: written as those before it, or as the layout wants it under a label. */
export function criterionSlot(place: CriterionPlace, file: File): Slot | null {
  const slot = slotIn(place, file);
  if (!slot || lineEndOf(file.source) === '\n') return slot;
  const inWindows = (text: string): string => text.replaceAll('\n', '\r\n');
  return { ...slot, before: inWindows(slot.before), after: inWindows(slot.after) };
}

function slotIn(place: CriterionPlace, file: File): Slot | null {
  const { criteria, label } = place;
  const { source, layout } = file;
  if (layout === 'openspec')
    return { at: place.end, before: '\n\n#### Scenario: ', after: '\n- **WHEN** …\n- **THEN** …' };
  const last = criteria.at(-1);
  if (last && last.name === null) return nextEntry(last, file);
  if (!label) return place.heading ? labelled(place, place.heading.level, file) : null;
  const opened = layout === 'backlog.md' ? /<!--\s*AC:BEGIN\s*-->/.exec(source.slice(label.start)) : null;
  if (opened) return firstEntry(label.start + opened.index + opened[0].length, '\n', layout);
  const isHeading = source.charAt(label.start) === '#';
  return firstEntry(lastLineEnd(source, label), isHeading ? '\n\n' : '\n', layout);
}

/** Below the last one, with its bullet or the next number. */
function nextEntry(last: Criterion, { source, layout }: File): Slot | null {
  const from = lineStart(source, last.span.start);
  const mark =
    /^(?<indent>[ \t]*)(?<mark>[-*+•◦▪▫‣●○☐☑☒]|\d+[.)]|\[[ xX]\])(?<gap>\s+)(?<box>\[[^\]]?\]\s+)?(?<number>#\d+\s+)?/.exec(
      source.slice(from, last.span.end),
    );
  if (!mark) return null;
  const { indent = '', mark: bullet = '-', gap = ' ', box, number } = mark.groups ?? {};
  const next = bullet
    .replace(/[☑☒]/, '☐')
    .replace(/x/i, ' ')
    .replace(/\d+/, (digits) => String(Number(digits) + 1));
  const count = number === undefined ? '' : `#${Number(/\d+/.exec(number)?.[0] ?? 0) + 1} `;
  const system = /\bTHE (?<name>[\p{L}\d_-]+) SHALL\b/u.exec(last.text.text)?.groups?.['name'];
  return {
    at: lastLineEnd(source, last.span),
    before: `\n${indent}${next}${gap}${box === undefined ? '' : '[ ] '}${count}${opening(layout, system)}`,
    after: '',
  };
}

function firstEntry(at: number, between: string, layout: Layout): Slot {
  const mark =
    { 'backlog.md': '- [ ] #1 ', kiro: '1. ', 'spec-kit': '1. ', bmad: '1. ' }[layout as string] ?? '- [ ] ';
  return { at, before: `${between}${mark}${opening(layout)}`, after: '' };
}

/** What the law of a layout has a criterion begin with; what is to be said comes behind it. */
function opening(layout: Layout, system = 'SYSTEM'): string {
  if (layout === 'kiro') return `WHEN …, THE ${system} SHALL `;
  return layout === 'spec-kit' ? '**Given** …, **When** …, **Then** ' : '';
}

/** Under a label of their own, where none stands yet. */
function labelled({ end }: CriterionPlace, level: number, { source, layout, language }: File): Slot {
  if (layout === 'backlog.md') {
    const description = /<!--\s*SECTION:DESCRIPTION:END\s*-->/.exec(source);
    const at = description ? description.index + description[0].length : end;
    return {
      at,
      before: '\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n- [ ] #1 ',
      after: '\n<!-- AC:END -->',
    };
  }
  const below = '#'.repeat(Math.min(level + 1, 6));
  const label =
    layout === 'kiro' || layout === 'bmad'
      ? `${below} Acceptance Criteria`
      : layout === 'spec-kit'
        ? '**Acceptance Scenarios**:'
        : `**${usualLabels[language].criteria}:**`;
  return firstEntry(end, `\n\n${label}\n\n`, layout);
}

/** The end of the last line with something on it. */
function lastLineEnd(source: string, { start, end }: Span): number {
  return start + source.slice(start, end).trimEnd().length;
}
