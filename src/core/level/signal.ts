/** The ten dimensions of the guidance, the item's form, and what the author declared. */
export const dimensions = [
  'focus',
  'scope',
  'horizon',
  'authority',
  'stakeholders',
  'customer',
  'activities',
  'goal',
  'metrics',
  'method',
  'form',
  'declared',
] as const;

export type Dimension = (typeof dimensions)[number];

/** One thing to look for in an item. What it counts for is not said here: the weights are fitted. */
export interface Signal {
  /** Unique over all dimensions; the fitted weights are kept under it. */
  readonly id: string;
  /** In words of a Product Owner, as the end of "because it …". */
  readonly name: string;
  /** The guidance it was drawn from: the dimension or row of the table, and the numbers of the articles. */
  readonly source: string;
  /** Words and terms of several words, by commas, in their base form: "screen, pull request". */
  readonly words?: string;
  /**
   * Sequences, each a list of: a word or several ("decide|agree"), `#id` (a word of that signal), `^` (start of a
   * clause), `$` (its end), `*` (up to three words), `<number>`, `<percent>`, `<money>`, `<year>`.
   */
  readonly patterns?: readonly string[];
}

/** The signals of one dimension. */
export interface SignalGroup {
  readonly dimension: Dimension;
  readonly signals: readonly Signal[];
}

/** A trait of how an item is written; it belongs to the dimension `form`. */
export interface FormSignal {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Found at most once in an item; without the flag `g`. */
  readonly match: RegExp;
}
