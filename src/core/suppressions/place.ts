import type { BacklogFile } from '../model';
import type { Span } from '../phrase';
import { frontMatterEnd } from './comments';
import { indentation, lineAt, lineBefore, ownerColumn } from './reach';

/** Where a comment that turns a rule off may stand without changing what the file says. */
interface CommentPlace {
  /** On a line of its own above what it is about, or at the end of the line itself. */
  readonly kind: 'next-line' | 'line';
  readonly at: number;
  /** White space before a comment on a line of its own. */
  readonly indentation: string;
  /** Whether a comment is written as in HTML; otherwise behind a "#". */
  readonly isHtml: boolean;
}

/** The place for a comment on the finding at an offset. */
export function commentPlace(
  { source, format }: Pick<BacklogFile, 'source' | 'format'>,
  offset: number,
): CommentPlace {
  const line = lineAt(source, offset);
  if (format === 'markdown' && offset >= frontMatterEnd(source)) return placeInMarkdown(source, line);
  const owner = format === 'yaml' || format === 'markdown' ? ownerOf(source, line) : line;
  return above(source, owner, false);
}

/**
 * A line of its own would end a paragraph, a list or a table, so that only what begins after a blank line or a heading
 * gets one; elsewhere the comment stands at the end of the line, in a table in its last cell.
 */
function placeInMarkdown(source: string, line: Span): CommentPlace {
  const text = source.slice(line.start, line.end);
  const before = lineBefore(source, line);
  const textBefore = before ? source.slice(before.start, before.end) : '';
  const isBlock = /^(?![-*+>]\s|\d+[.)]\s|\|)\S/.test(text) && /^\s*$|^#{1,6}\s/.test(textBefore);
  if (isBlock) return above(source, line, true);
  const content = text.trimEnd();
  const isRow = /^\s*\|/.test(text) && content.endsWith('|');
  const end = isRow ? content.slice(0, -1).trimEnd().length : content.length;
  return { kind: 'line', at: line.start + end, indentation: '', isHtml: true };
}

function above(source: string, line: Span, isHtml: boolean): CommentPlace {
  const indent = source.slice(line.start, line.start + indentation(source.slice(line.start, line.end)));
  return { kind: 'next-line', at: line.start, indentation: indent, isHtml };
}

/** The line that begins the YAML value which a line continues: no comment may stand within a value. */
function ownerOf(source: string, line: Span): Span {
  let owner = line;
  let column = indentation(source.slice(line.start, line.end));
  for (let before = lineBefore(source, line); before && column > 0; before = lineBefore(source, before)) {
    const text = source.slice(before.start, before.end);
    if (text.trim() === '' || indentation(text) >= column) continue;
    const begins = ownerColumn(text);
    if (begins !== null && begins < column) owner = before;
    column = indentation(text);
  }
  return owner;
}
