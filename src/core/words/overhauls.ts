import {
  ageing,
  captured,
  collections,
  everyday,
  large,
  outcomes,
  overhauls,
  runnable,
  software,
  totals,
} from './epic-words';
import { auxiliaries, clauseOpeners, determiners, prepositions } from './function-words';
import { headBehind, isParticiple, verbBefore, verbOf, type Part } from './phrases';
import type { Token } from './tokens';

/** "digitise our whole administration", "all twelve companies moved to a new ERP", "every process to be paperless". */
export function overhaul(tokens: readonly Token[], need: string): Part | null {
  for (const [from, { word }] of tokens.entries()) {
    const isOld = ageing.has(word);
    if (!isOld && !totals.has(word)) continue;
    const noun = headBehind(tokens, from, need, isOld ? software : large);
    if (noun === null) continue;
    const end = outcomeBehind(tokens, noun);
    const takesEveryday = isOneWhole(tokens, from, noun) || outcomes.has(tokens[end ?? -1]?.word ?? '');
    const before = verbBefore(
      tokens,
      from,
      (each) =>
        (each !== 'describe' && isOverhaul(each, tokens[noun])) ||
        (takesEveryday && isEveryday(each, tokens[noun])),
    );
    if (before !== null) return [before, takesEveryday ? (end ?? noun) : noun];
    if (end !== null) return [from, end];
  }
  return null;
}

/** "the whole hotel", "all of the city": one thing, of which nothing is left out. */
function isOneWhole(tokens: readonly Token[], from: number, noun: number): boolean {
  const word = tokens[from]?.word ?? '';
  if (/^(?:whole|entire|complete)$/.test(word)) return true;
  return word === 'all' && tokens[from + 1]?.word === 'of' && !(tokens[noun]?.word.endsWith('s') ?? true);
}

/** What becomes of a whole: "moved to a new system", "of the group to be paperless", "and systems to be secured". */
function outcomeBehind(tokens: readonly Token[], noun: number): number | null {
  // "of the group": whose it is.
  const isOwned =
    /^(?:of|in)$/.test(tokens[noun + 1]?.word ?? '') && determiners.has(tokens[noun + 2]?.word ?? '');
  for (let at = noun + 1; at <= noun + 6 && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (outcomes.has(word)) return at;
    if (isParticiple(word))
      return isOverhaul(verbOf(word), tokens[noun]) || isEveryday(verbOf(word), tokens[noun]) ? at : null;
    // "to be GDPR compliant": by what law or norm.
    if (word === 'be' && outcomes.has(tokens[at + 2]?.word ?? '')) return at + 2;
    const isNeutral =
      auxiliaries.has(word) ||
      prepositions.has(word) ||
      determiners.has(word) ||
      large.has(word) ||
      /^(?:and|happen|run|work|take|place)$/.test(word) ||
      /^\d/.test(word) ||
      (isOwned && at <= noun + 3 && !clauseOpeners.has(word));
    if (!isNeutral) return null;
  }
  return null;
}

/** What is done to a house and its systems; a collection is also scanned and described. */
function isOverhaul(verb: string, noun: Token | undefined): boolean {
  return overhauls.has(verb) || (captured.has(verb) && collections.has(noun?.word ?? ''));
}

/** Programs are run as well, and that is quickly done. */
function isEveryday(verb: string, noun: Token | undefined): boolean {
  return everyday.has(verb) || (verb === 'run' && !runnable.has(noun?.word ?? ''));
}
