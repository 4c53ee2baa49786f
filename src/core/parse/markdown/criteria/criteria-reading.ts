import { slicePhrase, type Span } from '../../../phrase';
import type { Entry, Paragraph } from '../blocks/blocks';
import type { GatheredCriteria } from './gathered-criteria';
import { labelAt, type LabelAt } from '../blocks/label-at';
import type { LabelledEntries } from './labelled-entries';
import type { OwnCriteria } from './own-criteria';

/** Where the reader of criteria is. */
export interface CriteriaReading {
  readonly found: GatheredCriteria;
  readonly source: string;
  readonly labelled: LabelledEntries;
  readonly own: OwnCriteria;
  /** Where the layout gives every scenario a heading: how it looks. */
  readonly scenarioHeading: RegExp | undefined;
}

/** The label that opens a block, as its item reads it. */
export function labelOf(block: Entry | Paragraph, { own }: CriteriaReading): LabelAt | null {
  const label = labelAt(block.text);
  if (label || !own.labels.has(block))
    return label && own.labels.has(block) ? { ...label, kind: 'criteria' } : label;
  return { kind: 'criteria', words: block.text, rest: slicePhrase(block.text, block.text.text.length) };
}

/** A label in the source. With the line ends of Windows a block ends behind its carriage return. */
export function labelSpan({ start, end }: Span, { source }: CriteriaReading): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}
