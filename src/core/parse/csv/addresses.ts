import { joinPhrase, slicePhrase, type Phrase } from '../../phrase';

/** Where something stands, behind its name: "Checkout (https://example.com/Checkout-1a2b)". */
const address = /[ \t]\(https?:\/\/[^\s()]{1,600}\)(?=\s*(?:,|$))/g;

/** What Notion names with their addresses, by the names alone. */
export function withoutAddresses(words: Phrase): Phrase {
  if (!words.text.includes('(http')) return words;
  const parts: Phrase[] = [];
  let from = 0;
  for (const { 0: found, index } of words.text.matchAll(address)) {
    parts.push(slicePhrase(words, from, index));
    from = index + found.length;
  }
  return from === 0
    ? words
    : joinPhrase([...parts, slicePhrase(words, from)].filter(({ text }) => text !== ''));
}
