import { isOwnPassive, isPhrase, isReceived, isVerb, lead } from './action-signs';
import { auxiliaries, determiners, isAdverb, prepositions, pronouns } from './function-words';
import type { Token } from './tokens';
import { nounVerbs, stativeVerbs, verbs } from './verbs';

const particles = new Set(['up', 'out', 'off', 'down', 'back', 'away']);

const joins: ReadonlySet<string> = new Set('and or then plus additionally moreover furthermore'.split(' '));

/** The verb of a further action that a coordinator joins; null where it joins something else. */
export function joined(
  tokens: readonly Token[],
  index: number,
  text: string,
  isList: boolean,
): { verb: Token; isNewWish: boolean } | null {
  const token = tokens[index];
  if (token?.word === 'as' && tokens[index + 1]?.word === 'well')
    return isAsWellAs(tokens, index) ? besides(tokens, index + 3) : null;
  if (!token || !joins.has(token.word)) return null;
  let at = index + 1;
  const wish =
    /^(?:and|or|plus|additionally|moreover|furthermore),?\s+(?:also\s+)?(?:I|we)\s+(?:also\s+)?(?:want|expect(?! (?:this|it)\b)|need|would like|wish)\b/i.exec(
      text.slice(token.start),
    );
  if (wish) {
    const verb = tokens.find(({ end }) => end === token.start + wish[0].length);
    return verb ? { verb, isNewWish: true } : null;
  }
  // "see the tours and can sort them"
  const able = /^(?:can|could)$/.test(tokens[at]?.word ?? '') ? tokens[at + 1] : undefined;
  if (able) return /^(?:be|not)$/.test(able.word) ? null : { verb: able, isNewWish: false };
  while (
    tokens[at] &&
    (['to', 'then', 'also', 'be', 'able', 'or'].includes(tokens[at]?.word ?? '') ||
      isAdverb(tokens[at]?.word ?? '') ||
      ['afterwards', 'next', 'thereafter'].includes(tokens[at]?.word ?? ''))
  )
    at++;
  const verb = tokens[at];
  // "record a run, share it, and be coached": one is done something to, in a list of actions.
  const endsList = isList && /,\s*$/.test(text.slice(0, token.start));
  if (verb && tokens[at - 1]?.word === 'be' && /.{3}ed$/.test(verb.word))
    return isList || isOwnPassive(tokens, at) ? { verb, isNewWish: false } : null;
  if (
    !verb ||
    (stativeVerbs.has(verb.word) && !isReceived(tokens, at)) ||
    auxiliaries.has(verb.word) ||
    !(
      (isList && goesOn(tokens, at)) ||
      isVerbHere(tokens, index, at, endsList) ||
      isReceived(tokens, at) ||
      isPhrase(tokens, at, isList)
    )
  )
    return null;
  return { verb, isNewWish: false };
}

/** The first word of "as well as", or the last. */
export function isAsWellAs(tokens: readonly Token[], index: number): boolean {
  const from = tokens[index - 1]?.word === 'well' ? index - 2 : index;
  return tokens[from]?.word === 'as' && tokens[from + 1]?.word === 'well' && tokens[from + 2]?.word === 'as';
}

/** "moor a boat as well as pay the fee", but not "see names as well as order numbers". */
function besides(tokens: readonly Token[], at: number): { verb: Token; isNewWish: boolean } | null {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || !isVerb(verb.word) || stativeVerbs.has(verb.word)) return null;
  const hasObject = determiners.has(next.word) || pronouns.has(next.word);
  return hasObject || (!nounVerbs.has(verb.word) && !prepositions.has(next.word))
    ? { verb, isNewWish: false }
    : null;
}

/** A word that could be a noun is a verb where "to" stands before it, an object follows, or a bare verb stands before. */
function isVerbHere(tokens: readonly Token[], coordinator: number, at: number, endsList: boolean): boolean {
  const verb = tokens[at];
  if (!verb) return false;
  const next = tokens[at + 1];
  // "and to dictate my findings": no noun stands between "to" and an article.
  if (tokens[at - 1]?.word === 'to')
    return (
      isVerb(verb.word) || (!determiners.has(verb.word) && next !== undefined && determiners.has(next.word))
    );
  if (!isVerb(verb.word)) return false;
  if (endsList && next && (!nounVerbs.has(verb.word) || prepositions.has(next.word))) return true;
  const before = tokens[coordinator - 1];
  // "wait for and ship": the object is still to come.
  if (before && prepositions.has(before.word)) return true;
  const beforeIsVerb =
    before !== undefined &&
    verbs.has(before.word) &&
    (coordinator < 2 || !determiners.has(tokens[coordinator - 2]?.word ?? ''));
  if (isModifier(tokens, coordinator) && next !== undefined && !determiners.has(next.word)) return false;
  if (!nounVerbs.has(verb.word)) return next !== undefined || beforeIsVerb;
  if (next === undefined) return beforeIsVerb && !nounVerbs.has(before.word);
  const object = particles.has(next.word) ? tokens[at + 2] : next;
  const takesObject =
    object !== undefined &&
    (determiners.has(object.word) || pronouns.has(object.word) || object.word.endsWith("'s"));
  return takesObject || (beforeIsVerb && !prepositions.has(next.word) && firstVerbs(tokens, coordinator));
}

/** "the borrow and renew desks": a verb that is no noun, behind an article, tells which desk. */
function isModifier(tokens: readonly Token[], coordinator: number): boolean {
  const word = tokens[coordinator - 1]?.word ?? '';
  const before = tokens[coordinator - 2]?.word ?? '';
  return verbs.has(word) && !nounVerbs.has(word) && determiners.has(before);
}

/** "wash, dry and fold shirts": only verbs since the wish began. */
function firstVerbs(tokens: readonly Token[], coordinator: number): boolean {
  return tokens
    .slice(0, coordinator)
    .every(({ word }) => lead.has(word) || verbs.has(word) || isAdverb(word));
}

/** "mute a player, ban an address and post news": in a list of actions the last one has its object behind it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  return (
    verb !== undefined &&
    isVerb(verb.word) &&
    next !== undefined &&
    !prepositions.has(next.word) &&
    !['and', 'or'].includes(next.word)
  );
}
