import { joinPhrase, slicePhrase, type Phrase } from '../phrase';

/** The words without the marks of bold and slanted type, which people write in fields of trackers too. */
export function withoutBold(phrase: Phrase): Phrase {
  if (!/\*(?=\S)|__(?=\S)/.test(phrase.text)) return phrase;
  const parts: Phrase[] = [];
  let from = 0;
  for (const { 0: mark, index } of phrase.text.matchAll(
    /\*\*|(?<![\w*])[*](?=\w)|(?<=\w)[*](?![\w*])|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)/g,
  )) {
    if (index > from) parts.push(slicePhrase(phrase, from, index));
    from = index + mark.length;
  }
  if (from < phrase.text.length) parts.push(slicePhrase(phrase, from));
  return parts.length > 0 ? joinPhrase(parts) : phrase;
}
