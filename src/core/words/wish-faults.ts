import type { Say } from '../say';
import { isBareVerb, isNoVerb } from './bare-verbs';
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  isAdverb,
  modals,
  prepositions,
  pronouns,
} from './function-words';
import { tokensOf, type Token } from './tokens';

/** What is wrong with the first words of a wish: how much of the need it takes in, and what to do about it. */
interface WishFault {
  readonly end: number;
  readonly advice: (say: Say, words: string) => string;
  /** Whether a "to" before its first word makes it right. */
  readonly lacksTo?: boolean;
}

/** "I want see", "I want to information", "I want the door is open". */
export function wishFault(marker: string, need: string): WishFault | null {
  const [first, second, third] = tokensOf(need.slice(0, 200));
  if (!first) return null;
  // "As a cook, I the list of …"
  if (/^(?:I|we)$/i.test(marker) && /^(?:the|an?|my|our|to)$/.test(first.word))
    return { end: first.end, advice: (say, words) => say('A word is missing: {0}.', words) };
  if (/\b(?:want|need|like|wish)$/i.test(marker) && isBareVerb(first.word, second?.word))
    return {
      end: first.end,
      advice: (say, words) => say('Write "to" before the verb: {0}.', words),
      lacksTo: true,
    };
  const isNone =
    /\bto$/i.test(marker) &&
    // "I want to SMS": what letters stand for may well be something to do.
    !/^\p{Lu}{2,}$/u.test(first.text) &&
    isNoVerb(first.word, second?.word, third?.word) &&
    (second === undefined || third !== undefined);
  if (isNone)
    return {
      end: first.end,
      advice: (say, words) => say('Say it with a verb after "to", or leave "to" out: {0}.', words),
    };
  const end = /\b(?:want|need)$/i.test(marker) ? finiteEnd(need) : null;
  return end === null ? null : { end, advice: (say, words) => say('Choose one verb: {0}.', words) };
}

/** Where "the door is" ends that ought to be "the door to be". */
function finiteEnd(need: string): number | null {
  const tokens = tokensOf(need.slice(0, 120));
  const from = determiners.has(tokens[0]?.word ?? '') ? 1 : 0;
  const at = tokens.findIndex(({ word }) => auxiliaries.has(word));
  const verb = tokens[at];
  const nouns = tokens.slice(from, at);
  if (!verb || nouns.length < 1 || nouns.length > 2 || !nouns.every(isPlainNoun)) return null;
  // "the songs people are playing": the second noun opens a clause of its own.
  const mayBeClause =
    nouns.length > 1 && (!/^(?:is|was)$/.test(verb.word) || (nouns[1]?.word.endsWith('s') ?? true));
  const next = tokens[at + 1];
  if (mayBeClause || !next || next.word.endsWith('ing')) return null;
  const isFinite = /^(?:is|are|was|were)$/.test(verb.word) || (modals.has(verb.word) && next.word === 'be');
  return isFinite ? verb.end : null;
}

function isPlainNoun({ word, text }: Token): boolean {
  return (
    text === word &&
    !prepositions.has(word) &&
    !pronouns.has(word) &&
    !determiners.has(word) &&
    !clauseOpeners.has(word) &&
    !isAdverb(word) &&
    !/(?:ing|ed)$/.test(word) &&
    !['and', 'or', 'more', 'less', 'not', 'as', 'there'].includes(word)
  );
}
