/**
 * How lines end in a text, by the first that ends: what is written into it ends its lines alike. To look no further
 * matters: each item of a large file asks.
 */
export function lineEndOf(source: string): '\n' | '\r\n' {
  const first = source.indexOf('\n');
  return first > 0 && source.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

/** Lines joined as a text joins them. */
export function joinedAs(source: string, lines: readonly string[]): string {
  return lines.join(lineEndOf(source));
}
