/** Whether two spellings differ in case, spaces and hyphens alone. */
export function isSameWord(a: string, b: string): boolean {
  return plainSpelling(a) === plainSpelling(b);
}

/** What is left of a spelling without case, spaces and hyphens. */
export function plainSpelling(words: string): string {
  return words.toLowerCase().replace(/[\s_-]+/g, '');
}
