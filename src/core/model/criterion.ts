import type { Phrase, Span } from '../phrase';

/** How a criterion is worded; `rule` is any entry of a list, `plain` prose. */
export type CriterionForm = 'gherkin' | 'checklist' | 'ears' | 'rule' | 'plain';

/** Something that is to be true of an item before it is done. */
export interface Criterion {
  /** The words to check, without bullet, number and check box; for a scenario name and steps. */
  readonly text: Phrase;
  readonly form: CriterionForm;
  /** The number or id the author gave it: "AC-2". */
  readonly id: Phrase | null;
  /** The name of a scenario. */
  readonly name: Phrase | null;
  /** The steps of a Given/When/Then; empty for other forms. */
  readonly steps: readonly Step[];
  /** The whole of it with its bullet, to be removed or moved. */
  readonly span: Span;
  /** Whether its check box is ticked; absent where it has none. */
  readonly checked?: boolean;
  /** The number that the layout counts it by: "#3" of Backlog.md; absent where it has none. */
  readonly number?: Phrase;
  /** What a scenario outline is run with; absent for any other criterion. */
  readonly outline?: Outline;
}

/** The tables of examples below a scenario outline. */
export interface Outline {
  /** The names of the columns. */
  readonly columns: readonly Phrase[];
  /** The rows of all tables. */
  readonly rows: number;
  /** All that may name a column: the steps with their tables and texts. */
  readonly body: string;
}

/** One step of a Given/When/Then. */
export interface Step {
  readonly kind: 'given' | 'when' | 'then';
  /** The keyword as written: "And". */
  readonly keyword: Phrase;
  readonly text: Phrase;
}
