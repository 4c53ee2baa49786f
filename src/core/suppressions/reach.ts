import type { Format } from '../model';
import type { Span } from '../phrase';

/** The line an offset stands in, without its end. */
export function lineAt(source: string, offset: number): Span {
  return { start: lineStart(source, offset), end: lineEnd(source, offset) };
}

/** The line that follows one; undefined behind the last. */
export function lineAfter(source: string, line: Span): Span | undefined {
  if (line.end >= source.length) return undefined;
  const start = line.end + (source.startsWith('\r\n', line.end) ? 2 : 1);
  return { start, end: lineEnd(source, start) };
}

/** The line before one; undefined before the first. */
export function lineBefore(source: string, line: Span): Span | undefined {
  if (line.start === 0) return undefined;
  return lineAt(source, line.start - (source.startsWith('\r\n', line.start - 2) ? 2 : 1));
}

/**
 * The next line with words on it, and the lines it runs on over: a wrapped paragraph or value counts as one line, as
 * people see it.
 */
export function reachOfNextLine(source: string, format: Format, from: number): Span {
  let first = lineAfter(source, lineAt(source, from));
  while (first && isBlank(source, first)) first = lineAfter(source, first);
  if (!first) return { start: source.length, end: source.length };
  let last = first;
  const runsOn = continuationIn(source, format, first);
  for (let next = lineAfter(source, last); next && runsOn(next); next = lineAfter(source, last)) last = next;
  return { start: first.start, end: last.end };
}

const newBlock = /^\s*(?:[-*+>]\s|\d+[.)]\s|#{1,6}\s|\||`{3}|~{3}|<!--|$)/;
const oneLine = /^\s*(?:#{1,6}\s|\|)/;

function continuationIn(source: string, format: Format, first: Span): (line: Span) => boolean {
  const text = source.slice(first.start, first.end);
  switch (format) {
    case 'markdown':
      return (line) => !oneLine.test(text) && !newBlock.test(source.slice(line.start, line.end));
    case 'yaml': {
      const column = ownerColumn(text);
      if (column === null) return () => false;
      return (line) => isBlank(source, line) || indentation(source.slice(line.start, line.end)) > column;
    }
    default:
      return () => false;
  }
}

/**
 * The column beyond which the lines below a YAML line continue its value; null where they hold entries of their own.
 */
export function ownerColumn(line: string): number | null {
  const withoutComment = line.replace(/\s#.*$/, '').trimEnd();
  if (withoutComment.endsWith(':')) return null;
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:-\s+)*)(.*)$/.exec(withoutComment) ?? [];
  const hasKey = /^(?:"[^"]*"|'[^']*'|[^\s"'#][^:]*):(?:\s|$)/.test(rest);
  if (hasKey || dashes === '') return space.length + dashes.length;
  return space.length + dashes.trimEnd().length - 1;
}

/** How many characters of white space a line begins with. */
export function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function isBlank(source: string, { start, end }: Span): boolean {
  return source.slice(start, end).trim() === '';
}

/** Looking for the last "\r" of a file that has none would go through all of it, for each line again. */
function lineStart(source: string, offset: number): number {
  for (let start = offset; start > 0; start--) {
    const unit = source[start - 1];
    if (unit === '\n' || unit === '\r') return start;
  }
  return 0;
}

function lineEnd(source: string, offset: number): number {
  for (let end = offset; end < source.length; end++) {
    const unit = source[end];
    if (unit === '\n' || unit === '\r') return end;
  }
  return source.length;
}
