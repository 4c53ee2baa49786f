import type { Phrase, Span } from '../phrase';
import type { Saying } from '../say';
import type { Item } from './item';
import type { Format, Language, Layout } from './kinds';

/** Everything that is linted together: ids are unique in it and references resolve in it. */
export interface Backlog {
  readonly files: readonly BacklogFile[];
  /**
   * Those of other backlogs in sight, absent where there are none: their ids and words are their own affair, but what is
   * looked for may stand there.
   */
  readonly beside?: readonly BacklogFile[];
}

/** One file as it was read. */
export interface BacklogFile {
  /** As the caller named it; for messages and for rules on file names, never opened. */
  readonly path: string;
  readonly source: string;
  readonly format: Format;
  readonly layout: Layout;
  readonly language: Language;
  /** In source order; a child stands after its parent. */
  readonly items: readonly Item[];
  /** What could not be read: the rest of the file was. */
  readonly unreadable: readonly Unreadable[];
  /** What is said outside the items, in source order; absent where the format has no room for it. */
  readonly passages?: readonly Passage[];
  /** Comments that begin and end a part of the file; absent where the format has none. */
  readonly markers?: readonly Marker[];
}

/** A paragraph, an entry of a list or a single value that belongs to no item. */
export interface Passage {
  readonly text: Phrase;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
}

/** One of a pair of comments: `<!-- AC:BEGIN -->`. */
export interface Marker {
  /** "AC". */
  readonly name: string;
  readonly begins: boolean;
  readonly at: Span;
}

/** A part of a file that was passed over. */
export interface Unreadable {
  readonly at: Span;
  /** What is wrong, as a sentence for the author of at most 90 characters. */
  readonly message: Saying;
  /** Where nothing was lost by it: less than an error. */
  readonly severity?: 'information' | 'warning';
}
