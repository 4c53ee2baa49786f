import { slicePhrase, type Phrase } from '../phrase';

/** A bullet or number, and an id that is set off: "US-12:", "[HU 3]". */
const opening =
  /^(?:(?:[-*•+]|\d{1,4}[.)])\s+)?(?:\[(?<boxed>[A-Z]{1,8}[-_ ]?\d+(?:\.\d+)*)\]\s*[:–—-]?\s*|(?<id>[A-Z]{1,8}[-_ ]?\d+(?:\.\d+)*)(?:\s*[:：]\s*|\s+[–—-]\s+|\.\s+))?/;

/** A line that is an item, without what opens it; a line that is nothing but an opening stays as it is. */
export function withoutOpening(line: Phrase): { id: Phrase | null; words: Phrase } {
  const match = opening.exec(line.text);
  const words = slicePhrase(line, match?.[0].length ?? 0);
  if (words.text === '') return { id: null, words: line };
  const id = match?.groups?.['boxed'] ?? match?.groups?.['id'];
  if (id === undefined) return { id: null, words };
  const start = line.text.indexOf(id);
  return { id: slicePhrase(line, start, start + id.length), words };
}
