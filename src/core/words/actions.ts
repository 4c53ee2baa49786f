import { clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { isVerb, lead, leavesClause, takesUpWish } from './action-signs';
import { isAsWellAs, joined } from './joined-action';
import { isPerson } from './persons';
import { atOneStroke, blank } from './one-stroke';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, stativeVerbs, verbs } from './verbs';

/** An action that a need asks for, beside its first one. */
interface Action {
  readonly verb: Token;
  /** The coordinator before it: "and". */
  readonly joinedBy: Token;
}

/** The first action of a need; undefined where it starts with a thing or a clause. */
export function firstAction(text: string): Token | undefined {
  return firstOf(tokensOf(text));
}

function firstOf(tokens: readonly Token[]): Token | undefined {
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

/** "the app to warn me of frost", "have Rosie to wake me", "my guests to book a table": what somebody or something else is to do. */
function firstCaused(tokens: readonly Token[], text: string): Token | undefined {
  const opening = tokens.slice(0, 6).map(({ word }) => word);
  const to = opening.indexOf('to', 1);
  const from = opening[0] === 'have' ? 1 : 0;
  const isThing = to >= from + 2 && /^(?:the|my|our)$/.test(opening[from] ?? '');
  const isName =
    to === from + 1 && (/^\p{Lu}/u.test(text.slice(tokens[from]?.start)) || areSomebody(opening[from] ?? ''));
  if (!isThing && !isName) return undefined;
  // "the list of guests to call" is a list.
  if (opening.slice(from + 1, to).some((word) => prepositions.has(word) || clauseOpeners.has(word)))
    return undefined;
  const verb = tokens[to + 1];
  return verb && verbs.has(verb.word) && !stativeVerbs.has(verb.word) ? verb : undefined;
}

/** "parents", but not "ways". */
function areSomebody(word: string): boolean {
  return /^(?:people|children|staff)$|[^s]s$/.test(word) && isPerson(word);
}

/**
 * "better reports and to listen to calls", "the hull checked and I want to book a crane": a thing, where "to" says that
 * more than that is wished for.
 */
function firstThing(tokens: readonly Token[], text: string): Token | undefined {
  const further = tokens.findIndex(
    ({ word, start }, index) =>
      word === 'and' && (takesUpWish(tokens, index) || wishesAgain.test(text.slice(start))),
  );
  return tokens.slice(0, Math.max(0, further)).some(({ word }) => /^(?:that|who|which|what)$/.test(word))
    ? undefined
    : tokens[further < 0 ? tokens.length : 0];
}

const wishesAgain = /^and (?:I|we) (?:also )?(?:want|would like|wish) to [a-z]/i;

/**
 * The further actions that a need joins to its first by "and", "or" or a comma. What stands in a clause, in brackets or
 * in quotation marks is none, and neither are pairs that are one gesture or one decision.
 */
export function furtherActions(text: string): Action[] {
  const plain = blank(text);
  const tokens = tokensOf(plain);
  const first =
    firstOf(tokens) ?? firstPassive(tokens) ?? firstCaused(tokens, plain) ?? firstThing(tokens, plain);
  if (!first) return [];
  if (atOneStroke.test(plain)) return [];
  const actions: Action[] = [];
  let isInClause = false;
  let isList = false;
  for (const [index, token] of tokens.entries()) {
    if (token.start <= first.start) continue;
    if (clauseOpeners.has(token.word) && !isPreposition(tokens, index) && !isAsWellAs(tokens, index))
      isInClause = true;
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

/** "see the orders; print labels": where the action begins that stands behind a semicolon. */
export function actionBehindSemicolon(text: string): number | null {
  // "see that nobody waits; open a second desk" may be all of what is to be seen.
  if (!text.includes(';') || /^[^;]*\bthat\b/i.test(text) || !firstAction(text)) return null;
  const plain = blank(text);
  const tokens = tokensOf(plain);
  const isNext = (index: number): boolean =>
    isListed(tokens, index, plain, /;\s*$/) ||
    (tokens[index - 1]?.word === 'to' && isListed(tokens, index, plain, /;\s*to\s+$/));
  return tokens.find((_, index) => isNext(index))?.start ?? null;
}

const behindComma = /,\s*$/;

/** "check a ticket, issue a fine and …": behind a comma stands a verb with its object. */
function isListed(tokens: readonly Token[], index: number, text: string, sign = behindComma): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token || !next || !isVerb(token.word) || stativeVerbs.has(token.word)) return false;
  if (!sign.test(text.slice(Math.max(0, before.start - 4), token.start))) return false;
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
