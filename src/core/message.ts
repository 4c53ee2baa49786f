/** The longest message, in UTF-16 units: a line of the problems panel. */
export const longestMessage = 90;

/**
 * The author's words as a quotation in a message, cut with "…" so that the message stays within its length.
 * @param around how many units the rest of the message takes
 */
export function quote(words: string, around = 40): string {
  return `"${shorten(words, Math.max(12, longestMessage - around - 2))}"`;
}

/** Words on one line, cut with "…" where they take more than `room`, between two words where there are several. */
export function shorten(words: string, room: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= room) return line;
  const cut = line.slice(0, room - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > room / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
