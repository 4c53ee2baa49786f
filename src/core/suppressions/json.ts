import type { Span } from '../phrase';

const token = /"(?:[^"\\]|\\.)*"|[{}]/g;
const disable = /^\{\s*"backlog-lens-disable"\s*:\s*\[[^\]]*"(?=\s*\])/;

/** The innermost JSON object around an offset, with its braces. */
export function objectAround(source: string, offset: number): Span | undefined {
  const open: number[] = [];
  for (const { 0: text, index } of source.matchAll(token)) {
    if (text === '{') {
      if (index > offset) continue;
      open.push(index);
    } else if (text === '}') {
      if (index < offset) open.pop();
      else return closeOf(source, open.pop());
    }
  }
  return undefined;
}

function closeOf(source: string, start: number | undefined): Span | undefined {
  if (start === undefined) return undefined;
  let depth = 0;
  for (const { 0: text, index } of source.slice(start).matchAll(token)) {
    if (text === '{') depth++;
    if (text === '}') depth--;
    if (depth === 0) return { start, end: start + index + 1 };
  }
  return undefined;
}

/** How an object is written: where its list of rules ends, if it begins with one, and what its first member stands behind. */
export function textOfObject(
  source: string,
  { start, end }: Span,
): { member: { end: number } | undefined; isEmpty: boolean; indentation: string | null } {
  const text = source.slice(start, end);
  const found = disable.exec(text);
  return {
    member: found ? { end: start + found[0].length } : undefined,
    isEmpty: text.slice(1, -1).trim() === '',
    indentation: /^\{(\r?\n[ \t]*)/.exec(text)?.[1] ?? null,
  };
}
