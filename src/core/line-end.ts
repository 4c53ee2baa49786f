/** How lines end in a text: what is written into it ends its lines alike. */
export function lineEndOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** Lines joined as a text joins them. */
export function joinedAs(source: string, lines: readonly string[]): string {
  return lines.join(lineEndOf(source));
}
