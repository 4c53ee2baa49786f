import type { Span } from '../../phrase';
import type { GatheredCriteria } from './gathered-criteria';
import type { LabelledEntries } from './labelled-entries';

/** Where the reader of criteria is. */
export interface CriteriaReading {
  readonly found: GatheredCriteria;
  readonly source: string;
  readonly labelled: LabelledEntries;
  /** Where the layout gives every scenario a heading: how it looks. */
  readonly scenarioHeading: RegExp | undefined;
}

/** A label in the source. With the line ends of Windows a block ends behind its carriage return. */
export function labelSpan({ start, end }: Span, { source }: CriteriaReading): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}
