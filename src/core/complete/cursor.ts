import { lineStart } from '../line-start';
import type { BacklogFile } from '../model';
import { frontMatterEnd } from '../suppressions/comments';

/** Where something is about to be written. */
export interface Cursor {
  readonly file: BacklogFile;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly line: string;
  /** What stands behind the cursor on its line. */
  readonly rest: string;
  /** Whether keys and values are written here: in YAML, and in the front matter of Markdown. */
  readonly isData: boolean;
  readonly isFrontMatter: boolean;
}

/** Looks at the line of an offset once for all that may belong there. */
export function cursorAt(file: BacklogFile, offset: number): Cursor {
  const { source, format } = file;
  const opening = lineStart(source, offset);
  const isFrontMatter = format === 'markdown' && opening > 0 && offset < frontMatterEnd(source);
  return {
    file,
    offset,
    line: source.slice(opening, offset),
    rest: /[^\r\n]*/.exec(source.slice(offset, offset + 200))?.[0] ?? '',
    isData: format === 'yaml' || isFrontMatter,
    isFrontMatter,
  };
}

/** The lines above the cursor's, the nearest first. */
export function* linesAbove({ file: { source }, offset }: Cursor): Iterable<string> {
  let end = source.lastIndexOf('\n', offset - 1);
  while (end > 0) {
    const start = lineStart(source, end);
    yield source.slice(start, end).trimEnd();
    end = start - 1;
  }
}

/** The nearest line above that is not blank. */
export function lineAbove(cursor: Cursor): string {
  for (const line of linesAbove(cursor)) if (line !== '') return line;
  return '';
}

/** The columns that a line is indented by. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
