import { remove, type Edit } from '../edit';
import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import { lineAfter, lineAt, lineBefore as lineAbove } from '../suppressions/reach';

/**
 * The edit that takes the declared level out of an item, with the format's own syntax around it; null where it declares
 * none, or says it in a way that cannot be taken out alone.
 */
export function withdrawLevel({ source, format }: BacklogFile, { fields }: Item): Edit | null {
  const declared = fields.findLast(({ name }) => name === 'level');
  if (!declared || format === 'csv') return null;
  const { value } = declared;
  const first = format === 'yaml' ? firstKey(source, value) : undefined;
  if (first !== undefined) return first && remove(first);
  const span =
    inBrackets(source, value) ?? asTag(source, value) ?? asLine(source, value) ?? asEntry(source, value);
  return span && remove(span);
}

/**
 * "- level: PO" begins an entry of YAML: its dash stays, and the next key goes up to it. Null where there is no other
 * key, undefined where the level does not come first.
 */
function firstKey(source: string, { start, end }: Span): Span | null | undefined {
  const [, dash, key] = /^([ \t]*-[ \t]+)([^{}\n]*)$/.exec(lineBefore(source, start)) ?? [];
  if (dash === undefined || key === undefined) return undefined;
  const toNext = /^["']?[ \t]*\r?\n(?<indent>[ \t]*)(?=[^\s#-])/.exec(source.slice(end, end + 1000));
  const isSibling = toNext?.groups?.['indent']?.length === dash.length;
  return toNext && isSibling ? { start: start - key.length, end: end + toNext[0].length } : null;
}

/** " (Level: PO)" behind the words of an entry. */
function inBrackets(source: string, { start, end }: Span): Span | null {
  const before = /[ \t]*\([\p{L}\p{M} ]+[:：][ \t]*$/u.exec(lineBefore(source, start));
  return before && source[end] === ')' ? { start: start - before[0].length, end: end + 1 } : null;
}

/** "@level:PO" among the tags of a feature; the line goes with it where it is the only tag. */
function asTag(source: string, { start, end }: Span): Span | null {
  const before = /(?<gap>[ \t]*)@\w+:$/.exec(lineBefore(source, start));
  if (!before) return null;
  const tag = { start: start - before[0].length, end };
  return (
    wholeLine(source, tag) ??
    // The first tag of a line leaves the indent to the next one.
    (lineBefore(source, tag.start) === ''
      ? { start: tag.start + (before.groups?.['gap'] ?? '').length, end: end + blanksAt(source, end) }
      : tag)
  );
}

/** A line that says nothing else: "**Level:** PO", "- Level: PO", "level: PO", `"level": "PO",`. */
function asLine(source: string, value: Span): Span | null {
  const before = /^[ \t]*(?:[-*+][ \t]+)?[*_]*"?[\p{L}\p{M} ]+"?[*_]*[ \t]*[:：][*_]*[ \t]*["']?$/u;
  const start = value.start - lineBefore(source, value.start).length;
  const rest = /^["']?[*_]*,?/.exec(source.slice(value.end, value.end + 8))?.[0] ?? '';
  if (!before.test(source.slice(start, value.start))) return null;
  const line = wholeLine(source, { start, end: value.end + rest.length });
  if (!line) return null;
  // JSON takes no comma behind the last key: then the one before it goes.
  const comma =
    source.slice(start, value.start).includes('"') && !rest.includes(',') ? commaBefore(source, start) : null;
  return comma === null
    ? withBlankLine(source, line)
    : { start: comma, end: line.end - lineEndAt(source, line.end) };
}

/** Between others on one line: `{title: Boats, level: PO}`, "Priority: Must | Level: PO". */
function asEntry(source: string, { start, end }: Span): Span | null {
  const label = /(?<mark>[,|·;{])[ \t]*[*_]*"?[\p{L}\p{M} ]+"?[*_]*[ \t]*[:：][*_]*[ \t]*["']?$/u;
  const before = label.exec(lineBefore(source, start));
  const after = /^["']?[ \t]*(?<mark>[,|·;}]|\r?\n|$)[ \t]*/.exec(source.slice(end, end + 200));
  if (!before || !after) return null;
  const [from, to] = [start - before[0].length, end + after[0].indexOf(after.groups?.['mark'] ?? '')];
  if (before.groups?.['mark'] !== '{') return { start: blanksBefore(source, from), end: to };
  return after.groups?.['mark'] === ',' ? { start: from + 1, end: end + after[0].length } : null;
}

function blanksBefore(source: string, offset: number): number {
  return offset - (/[ \t]*$/.exec(lineBefore(source, offset))?.[0].length ?? 0);
}

function lineBefore(source: string, offset: number): string {
  return source.slice(lineAt(source, offset).start, offset);
}

/** The line with its end, where nothing but blanks stands around the span on it. */
function wholeLine(source: string, { start, end }: Span): Span | null {
  const line = lineAt(source, start);
  const isAlone = (source.slice(line.start, start) + source.slice(end, line.end)).trim() === '';
  return isAlone ? { start: line.start, end: lineAfter(source, line)?.start ?? source.length } : null;
}

/** A paragraph of its own goes with one of the blank lines around it. */
function withBlankLine(source: string, whole: Span): Span {
  const line = lineAt(source, whole.start);
  const before = lineAbove(source, line);
  const after = lineAfter(source, line);
  const isBlank = (one: Span): boolean => source.slice(one.start, one.end).trim() === '';
  if (before && !isBlank(before)) return whole;
  // At the end of the file the blank line above goes, so that none is left there.
  if (!after || after.start === source.length) return { start: before?.start ?? whole.start, end: whole.end };
  return isBlank(after)
    ? { start: whole.start, end: lineAfter(source, after)?.start ?? source.length }
    : whole;
}

function commaBefore(source: string, lineStart: number): number | null {
  const match = /,[ \t]*\r?\n$/.exec(source.slice(0, lineStart));
  return match ? match.index : null;
}

function blanksAt(source: string, offset: number): number {
  return /^[ \t]*/.exec(source.slice(offset, offset + 1000))?.[0].length ?? 0;
}

function lineEndAt(source: string, lineEnd: number): number {
  return /\r?\n$/.exec(source.slice(lineEnd - 2, lineEnd))?.[0].length ?? 0;
}
