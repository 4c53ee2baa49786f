import { joinPhrase, type Phrase } from '../../phrase';

/**
 * A row with too many cells has commas in a cell without quotes. In prose a blank follows the comma: such cells go on
 * with the one before. What is still too much belongs to the last column.
 */
export function fitted(
  cells: readonly Phrase[],
  width: number,
  delimiter: string,
): { cells: readonly Phrase[]; isBroken: boolean } {
  const filled = cells.slice(0, 1 + cells.findLastIndex(({ text }) => text.trim() !== ''));
  let surplus = filled.length - width;
  if (surplus <= 0 || width === 0) return { cells: filled, isBroken: false };
  // Joined at the end: one by one, a line with a thousand commas would be copied a thousand times.
  const joined: Phrase[][] = [];
  for (const cell of filled) {
    const last = joined[joined.length - 1];
    if (last && ((surplus > 0 && /^ \S/.test(cell.text)) || joined.length === width)) {
      const before = last[last.length - 1] ?? cell;
      last.push({ text: delimiter, start: before.end, end: cell.start }, cell);
      surplus--;
    } else joined.push([cell]);
  }
  return { cells: joined.map((parts) => joinPhrase(parts)), isBroken: true };
}
