import type { Place } from './aspects';
import type { Portable } from './portable';

/** A file to be written, by its path from the folder the author chooses. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Writes items in one format or layout. */
export interface Writer {
  /** What the format has a place for. What stands here is held, or the conversion says that it was not. */
  readonly places: readonly Place[];
  /** Whether it writes Markdown, and so the author's own. */
  readonly isMarkdown?: true;
  /** @param name of the backlog: a heading, or the name of a file */
  write(items: readonly Portable[], name: string): WrittenFile[];
}
