import { joinPhrase, slicePhrase, type Phrase } from '../../phrase';

/** What the named groups of a match hold. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Words with other ones where a global pattern matches; each still says where it was written. */
export function replaced(
  words: Phrase,
  pattern: RegExp,
  by: (groups: Groups, whole: string) => string,
): Phrase {
  const parts: Phrase[] = [];
  let from = 0;
  for (const { 0: whole, index, groups = {} } of words.text.matchAll(pattern)) {
    const { start, end } = slicePhrase(words, index, index + whole.length);
    parts.push(slicePhrase(words, from, index), { text: by(groups, whole), start, end });
    from = index + whole.length;
  }
  if (parts.length === 0) return words;
  const joined = joinPhrase([...parts, slicePhrase(words, from)].filter(({ text }) => text !== ''));
  return joined.text === '' ? { text: '', start: words.start, end: words.start } : joined;
}
