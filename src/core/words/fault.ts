import type { Say } from '../say';

/** A fault of grammar: how it looks, and what to do about it. */
export interface Fault {
  readonly pattern: RegExp;
  /** Letters that the pattern cannot do without, or one of several, and which few texts have: looked for first. */
  readonly sign?: string | readonly string[];
  /** Whether it stands at the end of the text, which is then tried alone first. */
  readonly isAtEnd?: true;
  readonly advice: (say: Say, words: string) => string;
  /** Whether words stand there twice. */
  readonly isDouble?: true;
  /** Whether the words are a fault indeed, where the pattern alone does not tell. */
  readonly applies?: (match: RegExpExecArray) => boolean;
}
