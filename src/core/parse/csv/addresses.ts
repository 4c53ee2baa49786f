import type { Phrase } from '../../phrase';
import { replaced } from '../markup/replaced';

/** Where something stands, behind its name: "Checkout (https://example.com/Checkout-1a2b)". */
const address = /[ \t]\(https?:\/\/[^\s()]{1,600}\)(?=\s*(?:,|$))/g;

/** What Notion names with their addresses, by the names alone. */
export function withoutAddresses(words: Phrase): Phrase {
  return replaced(words, address, () => '');
}
