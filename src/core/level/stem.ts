/** What a word may end on, the longest first. */
const ending = /(?:ations?|ies|ing|ers?|'s|es|ed|s|e|y)$/;

/** A word without its ending, so that "decide", "decides" and "deciding" count as one. Short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const stem = word.replace(ending, '');
  if (stem.length < 3) return word;
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
