import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';

/** A group of a match as a phrase. Groups are found from the left, each behind the one before. */
export function groupOf(text: Phrase, match: RegExpExecArray, name: string): Phrase | null {
  const words = match.groups?.[name];
  if (words === undefined || words.trim() === '') return null;
  const start = match.indices?.groups?.[name]?.[0] ?? text.text.indexOf(words, match.index);
  return trimPhrase(slicePhrase(text, start, start + words.length));
}
