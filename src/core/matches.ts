/**
 * The first match of a global pattern that starts at `from` (UTF-16 offset) or behind it. `matchAll` copies its pattern
 * at every call, which in a file of ten thousand stories takes longer than the matching; here `lastIndex` is set
 * before each use and means nothing afterwards.
 */
export function matchFrom(pattern: RegExp, text: string, from = 0): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** All matches of a global pattern from `from` on, in order. */
export function matchesOf(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let match = matchFrom(pattern, text, from); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
