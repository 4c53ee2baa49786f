import { slicePhrase, type Phrase } from '../phrase';

/**
 * An id that is set off from the words behind it: "US-12: …", "[ABC-3] …", "HU07 - …". One letter and a figure are a
 * priority, a quarter or a version, and a figure behind a space belongs to a name: "ISO 27001: …".
 */
const opening =
  /^\s*(?:\[(?<boxed>\p{Lu}[\p{L}\d]{0,9}[-_]?\d+)\]\s*[:–—-]?|(?<id>\p{Lu}[\p{L}\d]{0,9}[-_]\d+|\p{Lu}{2,6}\d+)(?:\s*[:：]|\s+[–—-]|\.)(?=\s))\s*(?=\S)/u;

/**
 * The id of an item that has no place of its own for it: it stands before its title, or before the sentence of its story.
 * @returns the id, and the title without it; null where no id stands there
 */
export function idBeforeTitle(title: Phrase, sentence: Phrase | null): { id: Phrase; title: Phrase } | null {
  const told = opened(title);
  if (told) return told;
  const id = sentence && opened(sentence)?.id;
  return id ? { id, title } : null;
}

function opened(words: Phrase): { id: Phrase; title: Phrase } | null {
  const match = opening.exec(words.text);
  const id = match?.groups?.['boxed'] ?? match?.groups?.['id'];
  if (!match || id === undefined || /^\p{Lu}\d$/u.test(id)) return null;
  const start = words.text.indexOf(id);
  return { id: slicePhrase(words, start, start + id.length), title: slicePhrase(words, match[0].length) };
}
