import { eitherOf } from '../../pattern';
import { joinPhrase, slicePhrase, type Phrase } from '../../phrase';

/**
 * Words between two marks of one kind, on one line; a lone star stands for itself, and so does "**" in a path. Behind
 * an apostrophe the next word follows at once: "**En tant qu'**élue".
 */
const marked = eitherOf(
  'gu',
  /(?<![\w*])(?<mark>\*{1,3})(?=[\p{L}\p{N}"'“„«([<`])(?:(?!\k<mark>)[^\n])*?\S\k<mark>(?:(?![\w*])|(?<=['’]\k<mark>))/u,
  /(?<!\w)(?<line>__)(?=\w)(?:(?!__)[^\n])*?\w__(?!\w)/,
);

/** "__init__" is a name of a program, not a word in bold. */
const programName = /^__[a-z\d_]+__$/;

/** The words without the marks of bold and slanted type, which people write in fields of trackers too. */
export function withoutBold(phrase: Phrase): Phrase {
  if (!/\*(?=\S)|__(?=\S)/.test(phrase.text)) return phrase;
  const parts: Phrase[] = [];
  let from = 0;
  const cut = (at: number, length: number): void => {
    if (at > from) parts.push(slicePhrase(phrase, from, at));
    from = at + length;
  };
  for (const { 0: whole, index, groups } of phrase.text.matchAll(marked)) {
    const { length } = groups?.['mark'] ?? groups?.['line'] ?? '';
    if (programName.test(whole)) continue;
    cut(index, length);
    cut(index + whole.length - length, length);
  }
  if (from < phrase.text.length) parts.push(slicePhrase(phrase, from));
  return parts.length > 0 ? joinPhrase(parts) : phrase;
}
