/** A text in which tabs at the start of lines read as spaces. */
export interface Spaced {
  readonly source: string;
  /** The first tab that was replaced, by its offset in the author's text. */
  readonly tab: number | null;
  /** From an offset in `source` to the author's text. */
  offsetOf(offset: number): number;
}

/** What a tab is taken for: the usual indentation of YAML. */
const width = 2;

/** YAML takes no tabs for indentation, but people write them: each reads as two spaces. JSON does not mind tabs. */
export function spaced(source: string, format: 'yaml' | 'json'): Spaced {
  const indents = format === 'yaml' ? [...source.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)] : [];
  const [first] = indents;
  if (!first) return { source, tab: null, offsetOf: (offset) => offset };

  let text = '';
  let from = 0;
  const shifts: { at: number; by: number }[] = [];
  for (const { 0: indent, index } of indents) {
    text += source.slice(from, index) + indent.replace(/\t/g, ' '.repeat(width));
    from = index + indent.length;
    shifts.push({ at: text.length, by: text.length - from });
  }
  return {
    source: text + source.slice(from),
    tab: first.index + first[0].indexOf('\t'),
    offsetOf: (offset) => offset - shiftAt(shifts, offset),
  };
}

/** How far an offset has moved by the indents before it. */
function shiftAt(shifts: readonly { at: number; by: number }[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
