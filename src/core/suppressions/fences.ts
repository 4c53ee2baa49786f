import type { Span } from '../phrase';

/**
 * The fenced parts of a source, with their fences. One that never closes is none: it must not swallow the file.
 * @param pattern finds the lines that may be fences: the signs as first group, what stands behind them as second
 */
export function fences(source: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  const lines = [...source.matchAll(pattern)].map(({ 0: line, 1: signs = '', 2: rest = '', index }) => ({
    signs,
    start: index,
    end: index + line.length,
    isBare: rest.trim() === '',
  }));
  // The shortest fence of each sign that is known to find no end: none as long or longer finds one either.
  const endless = new Map<string, number>();
  for (let index = 0; index < lines.length; index++) {
    const opening = lines[index];
    if (!opening || opening.signs.length >= (endless.get(opening.signs.charAt(0)) ?? Infinity)) continue;
    let closing = index + 1;
    while (closing < lines.length && !closes(lines[closing], opening.signs)) closing++;
    const end = lines[closing]?.end;
    if (end === undefined) endless.set(opening.signs.charAt(0), opening.signs.length);
    else {
      spans.push({ start: opening.start, end });
      index = closing;
    }
  }
  return spans;
}

function closes(line: { signs: string; isBare: boolean } | undefined, opening: string): boolean {
  return line?.isBare === true && line.signs.startsWith(opening);
}
