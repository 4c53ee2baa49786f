import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { outcomes } from './epic-words';
import type { Token } from './tokens';
import { baseOf, verbs } from './verbs';

/** The first and the last word of a phrase, by number. */
export type Part = readonly [number, number];

const irregular = new Map([
  ['rewritten', 'rewrite'],
  ['rebuilt', 'rebuild'],
  ['brought', 'bring'],
  ['run', 'run'],
  ['put', 'put'],
]);
const goesOn = new Set(['and', 'or', 'so', 'covering', 'which', 'that', 'to']);

/** The noun that a word goes with, as the head of its phrase: "all services of the city", not "all service tickets". */
export function headBehind(
  tokens: readonly Token[],
  from: number,
  need: string,
  nouns: ReadonlySet<string>,
  reach = 5,
): number | null {
  for (let at = from + 1; at <= from + reach && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (clauseOpeners.has(word) || stopsBefore(tokens, at, need)) return null;
    if (prepositions.has(word) && word !== 'of') return null;
    if (word === 'of' && at > from + 1) return null;
    if (nouns.has(word) && endsPhrase(tokens, at, need)) return at;
  }
  return null;
}

/** The verb that a phrase is the object of: "replace all", "digitise and sell our whole". */
export function verbBefore(
  tokens: readonly Token[],
  from: number,
  isVerb: (word: string) => boolean,
): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const { word } = tokens[at] ?? { word: '' };
    if (isVerb(word)) return at;
    const mayStandBetween =
      determiners.has(word) ||
      pronouns.has(word) ||
      isAdverb(word) ||
      ['and', 'or', 'up'].includes(word) ||
      (tokens[at - 1]?.word === 'and' && verbs.has(word));
    if (!mayStandBetween) return null;
  }
  return null;
}

/** Behind a noun that is the last of its phrase stands the end, a stop, or a word that can only open something else. */
export function endsPhrase(tokens: readonly Token[], at: number, need: string): boolean {
  const next = tokens[at + 1];
  if (!next || stopsBefore(tokens, at + 1, need)) return true;
  const { word } = next;
  return (
    prepositions.has(word) ||
    clauseOpeners.has(word) ||
    auxiliaries.has(word) ||
    outcomes.has(word) ||
    isParticiple(word) ||
    goesOn.has(word)
  );
}

/** Whether punctuation parts a word from the one before it. */
export function stopsBefore(tokens: readonly Token[], at: number, need: string): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return !before || !token || /[,.;:()]/.test(need.slice(before.end, token.start));
}

/** What looks like the participle of some verb. */
export function isParticiple(word: string): boolean {
  return irregular.has(word) || word.endsWith('ed');
}

/** The verb that a participle is made of. */
export function verbOf(word: string): string {
  return irregular.get(word) ?? baseOf(word);
}
