const ascii = /^[\s -~]*$/;

/**
 * Whether a text keeps to ASCII. Most backlogs do, and patterns without the tables of Unicode read them several times as
 * fast: a pattern that is tried on every word has one form for either.
 */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}
