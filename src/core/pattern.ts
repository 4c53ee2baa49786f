/*
 * A long pattern is read, and reviewed, a line at a time. These only put its source together: what it matches, and how
 * fast, is as if it stood on one line. Build it once, in a constant of its module.
 */

/** One pattern from its alternatives. Only their sources count: what their flags should do stands in the first place. */
export function eitherOf(flags: string, ...alternatives: readonly RegExp[]): RegExp {
  return new RegExp(bars(alternatives), flags);
}

/** One pattern from what follows one another; a list is a group, of which one alternative follows. */
export function inOrder(flags: string, ...pieces: readonly (RegExp | readonly RegExp[])[]): RegExp {
  const sources = pieces.map((piece) => (piece instanceof RegExp ? piece.source : `(?:${bars(piece)})`));
  return new RegExp(sources.join(''), flags);
}

/** The source of a pattern that has others in it, as written: a line break and the spaces around it are no part of it. */
export function inLines(lines: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: lines.raw.map((text) => text.replace(/ *\n */g, '')) }, ...values);
}

function bars(alternatives: readonly RegExp[]): string {
  return alternatives.map(({ source }) => source).join('|');
}
