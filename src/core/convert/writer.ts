import type { Capacity } from './losses';
import type { Portable } from './portable';

/** A file to be written, by its path from the folder the author chooses. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Writes items in one format or layout. */
export interface Writer {
  readonly capacity: Capacity;
  /** @param name of the backlog: a heading, or the name of a file */
  write(items: readonly Portable[], name: string): WrittenFile[];
}
