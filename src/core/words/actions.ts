import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { isOwnPassive, isPhrase, isReceived, isVerb, leavesClause, takesUpWish } from './action-signs';
import { atOneStroke, blank } from './one-stroke';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, stativeVerbs, verbs } from './verbs';

/** Words before the first action of a need. */
const lead = new Set([
  'to',
  'be',
  'able',
  'have',
  'the',
  'ability',
  'possibility',
  'option',
  'a',
  'way',
  'an',
  'means',
  'facility',
  'capability',
  'opportunity',
  'chance',
  'right',
  'permission',
  'something',
  'somewhere',
  'it',
  'easily',
  'possible',
]);
const particles = new Set(['up', 'out', 'off', 'down', 'back', 'away']);
/** An action that a need asks for, beside its first one. */
export interface Action {
  readonly verb: Token;
  /** The coordinator before it: "and". */
  readonly joinedBy: Token;
}

/** The first action of a need; undefined where it starts with a thing or a clause. */
export function firstAction(text: string): Token | undefined {
  const tokens = tokensOf(text);
  const first = tokens.find(({ word }, index) => !(lead.has(word) && index < 6) && !isAdverb(word));
  return first && isVerb(first.word) ? first : undefined;
}

/** "be told of risks": what is to be done for the one who asks. */
function firstPassive(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findIndex(({ word }) => word === 'be');
  const done = tokens[at + 1];
  return at >= 0 && at < 3 && done && /.{3}ed$/.test(done.word) && verbs.has(baseOf(done.word))
    ? done
    : undefined;
}

/**
 * The further actions that a need joins to its first by "and", "or" or a comma. What stands in a clause, in brackets or
 * in quotation marks is none, and neither are pairs that are one gesture or one decision.
 */
export function furtherActions(text: string): Action[] {
  const plain = blank(text);
  const tokens = tokensOf(plain);
  const first = firstAction(plain) ?? firstPassive(tokens);
  if (!first) return [];
  if (atOneStroke.test(plain)) return [];
  const actions: Action[] = [];
  let isInClause = false;
  let isList = false;
  for (const [index, token] of tokens.entries()) {
    if (token.start <= first.start) continue;
    if (clauseOpeners.has(token.word) && !isPreposition(tokens, index)) isInClause = true;
    else if (isInClause && leavesClause(tokens, index)) isInClause = false;
    if (!isInClause && isListed(tokens, index, plain)) isList = true;
    const found = joined(tokens, index, plain, isList);
    if (!found) continue;
    // "ban authors who lie, and answer …": the comma ends the clause where a list of actions is under way.
    const isBehindComma = /,\s*$/.test(plain.slice(0, token.start));
    const isBack =
      (isBehindComma && (isList || tokens[index + 1]?.word === 'to')) ||
      (isList && closesList(tokens, found.verb));
    if (isInClause && !found.isNewWish && !isBack && !takesUpWish(tokens, index)) continue;
    actions.push({ verb: found.verb, joinedBy: token });
  }
  return actions;
}

/** "remind a guest, block those who never pay and print the rest": a list of actions has its "and" before the last. */
function closesList(tokens: readonly Token[], verb: Token): boolean {
  const next = tokens[tokens.indexOf(verb) + 1];
  return !nounVerbs.has(verb.word) && next !== undefined && /^(?:the|an?|my|our)$/.test(next.word);
}

/** "check a ticket, issue a fine and …": behind a comma stands a verb with its object. */
function isListed(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token || !next || !/^,\s*$/.test(text.slice(before.end, token.start))) return false;
  if (!isVerb(token.word) || stativeVerbs.has(token.word)) return false;
  return (
    determiners.has(next.word) ||
    pronouns.has(next.word) ||
    /^(?:what|who|how|whether|where)$/.test(next.word) ||
    (!nounVerbs.has(token.word) && !prepositions.has(next.word))
  );
}

/** "before" and "after" open a clause only where a subject or a verb in -ing follows. */
function isPreposition(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  return ['before', 'after', 'until', 'since', 'once'].includes(word) && determiners.has(next);
}

function joined(
  tokens: readonly Token[],
  index: number,
  text: string,
  isList: boolean,
): { verb: Token; isNewWish: boolean } | null {
  const token = tokens[index];
  if (!token || !['and', 'or', 'then', 'plus'].includes(token.word)) return null;
  let at = index + 1;
  const wish =
    /^(?:and|or),?\s+(?:also\s+)?(?:I|we)\s+(?:also\s+)?(?:want|expect|need|would like|wish)\b/i.exec(
      text.slice(token.start),
    );
  if (wish) {
    const verb = tokens.find(({ end }) => end === token.start + wish[0].length);
    return verb ? { verb, isNewWish: true } : null;
  }
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
    !(isVerbHere(tokens, index, at, endsList) || isReceived(tokens, at) || (isList && isPhrase(tokens, at)))
  )
    return null;
  return { verb, isNewWish: false };
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
  const takesObject = object !== undefined && (determiners.has(object.word) || pronouns.has(object.word));
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
