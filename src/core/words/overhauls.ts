import {
  ageing,
  captured,
  collections,
  everyday,
  houses,
  joinedUp,
  large,
  merged,
  outcomes,
  overhaulNouns,
  overhauls,
  runnable,
  software,
  totals,
} from './epic-words';
import { auxiliaries, clauseOpeners, determiners, prepositions } from './function-words';
import { headBehind, isParticiple, stopsBefore, verbBefore, verbOf, type Part } from './phrases';
import type { Token } from './tokens';

/** "digitise our whole administration", "all twelve companies moved to a new ERP", "every process to be paperless". */
export function overhaul(tokens: readonly Token[], need: string): Part | null {
  for (const [from, { word }] of tokens.entries()) {
    const isOld = ageing.has(word);
    if (!isOld && !totals.has(word)) continue;
    const noun = headBehind(tokens, from, need, isOld ? software : large);
    if (noun === null) continue;
    const end = outcomeBehind(tokens, noun);
    const takesEveryday =
      isOneWhole(tokens, from, noun) ||
      outcomes.has(tokens[end ?? -1]?.word ?? '') ||
      findsNewHome(tokens, noun);
    const before = verbBefore(
      tokens,
      from,
      (each) =>
        (each !== 'describe' && isOverhaul(each, tokens[noun])) ||
        (takesEveryday && isEveryday(each, tokens[noun])),
    );
    if (before !== null) return [before, takesEveryday ? (end ?? noun) : noun];
    if (end !== null) return [from, end];
    const everywhere = isOld ? null : verbBeforePlace(tokens, from, noun, need);
    if (everywhere !== null) return [everywhere, noun];
  }
  return null;
}

/** "the whole hotel", "all of the city": one thing, of which nothing is left out. */
function isOneWhole(tokens: readonly Token[], from: number, noun: number): boolean {
  const word = tokens[from]?.word ?? '';
  if (/^(?:whole|entire|complete)$/.test(word)) return true;
  return word === 'all' && tokens[from + 1]?.word === 'of' && !(tokens[noun]?.word.endsWith('s') ?? true);
}

/** "to a new content management system", "into one central register". */
function findsNewHome(tokens: readonly Token[], noun: number): boolean {
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > noun && /^(?:to|into|onto)$/.test(word) && /^(?:an?|one)$/.test(tokens[index + 1]?.word ?? ''),
  );
  return (
    at > 0 &&
    /^(?:new|single|central|common|joint|modern)$/.test(tokens[at + 2]?.word ?? '') &&
    tokens.slice(at + 3, at + 6).some(({ word }) => software.has(word))
  );
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
      word === 'and' ||
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

/** "replace the till system in all branches", "integrate the data of all clinics": as far as the verb before it. */
function verbBeforePlace(tokens: readonly Token[], from: number, noun: number, need: string): number | null {
  if (!houses.has(tokens[noun]?.word ?? '')) return null;
  const preposition = tokens[from - 1]?.word ?? '';
  if (/^(?:with|between|across)$/.test(preposition) && joinedUp.has(tokens[from - 2]?.word ?? ''))
    return from - 2;
  if (!/^(?:of|in|at|across|for|from)$/.test(preposition)) return null;
  const object = tokens[from - 2]?.word ?? '';
  if (!software.has(object) && !merged.has(object)) return null;
  for (let at = from - 3; at >= Math.max(0, from - 8); at--) {
    const { word } = tokens[at] ?? { word: '' };
    if (stopsBefore(tokens, at + 1, need) || clauseOpeners.has(word) || prepositions.has(word)) return null;
    if (overhauls.has(word)) return at;
  }
  return null;
}

/** "a complete redesign of the shop", "the migration of all our clinics". */
export function namedOverhaul(tokens: readonly Token[], need: string): Part | null {
  const at = tokens.findIndex(
    ({ word }, index) => overhaulNouns.has(word) && tokens[index + 1]?.word === 'of',
  );
  if (at < 0) return null;
  const isWhole = /^(?:whole|entire|complete|full|total)$/.test(tokens[at - 1]?.word ?? '');
  const isOfAll = totals.has(tokens[at + 2]?.word ?? '') || totals.has(tokens[at + 3]?.word ?? '');
  const noun = isWhole || isOfAll ? headBehind(tokens, at + 1, need, isWhole ? software : large) : null;
  return noun === null ? null : [isWhole ? at - 1 : at, noun];
}
