import { clauseOpeners, determiners } from './function-words';
import { wordSet, type Token } from './tokens';
import { baseOf, nounVerbs, stativeVerbs, verbs } from './verbs';

/** Words before the first action of a need. */
export const lead = new Set([
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

/** "block a user who spams and restore …": a plain verb is none of a clause about one person or thing. */
export function leavesClause(tokens: readonly Token[], index: number): boolean {
  const [token, verb, object] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.word !== 'and' || !verb || !object || !determiners.has(object.word)) return false;
  if (!isVerb(verb.word) || stativeVerbs.has(verb.word)) return false;
  // "that holds the name and address the buyer gave"
  if (nounVerbs.has(verb.word) && !/^an?$/.test(object.word)) return false;
  let opener = index;
  while (opener >= 0 && !clauseOpeners.has(tokens[opener]?.word ?? '')) opener--;
  const [which, told] = [tokens[opener]?.word ?? '', tokens[opener + 1]?.word ?? ''];
  if (!/^(?:that|which|who)$/.test(which)) return false;
  const isOne =
    /^(?:is|was|has)$/.test(told) || (told.endsWith('s') && verbs.has(baseOf(told)) && baseOf(told) !== told);
  return (
    isOne &&
    !tokens.slice(opener + 1, index).some(({ word }) => /^(?:to|can|will|must|should|may|and)$/.test(word))
  );
}

/** "and get a weekly report": what is sent by itself is made for itself. */
export function isReceived(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:get|receive)$/.test(tokens[at]?.word ?? '') || !/^an?$/.test(tokens[at + 1]?.word ?? ''))
    return false;
  return tokens.slice(at + 2, at + 6).some(({ word }) => received.has(word));
}

/**
 * Nouns in all else: "read it, answer it and look after what is left". Outside of a list they may be a thing ("see repairs
 * and work on hold"), but for "deal with".
 */
export function isPhrase(tokens: readonly Token[], at: number, isList: boolean): boolean {
  const words = `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`;
  if (words === 'deal with') return true;
  return isList && /^(?:look (?:after|into|up)|work on|report to|follow up|take care)$/.test(words);
}

const received = wordSet(
  'report chart summary alert reminder notification digest warning newsletter statement overview forecast breakdown',
);

/** A verb, or one made from it: "re-stock", "bulk-edit". */
export function isVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  const made = /^(?:re|un|pre|auto|bulk|batch|mass)-(?<base>.+)$/.exec(word);
  return made !== null && verbs.has(made.groups?.['base'] ?? '');
}

/** "see on which sites it runs and to write to their owners": what is known ends where "to" takes the wish up again. */
export function takesUpWish(tokens: readonly Token[], coordinator: number): boolean {
  const [to, verb] = [tokens[coordinator + 1], tokens[coordinator + 2]];
  if (to?.word !== 'to' || !verb || !isVerb(verb.word) || stativeVerbs.has(verb.word)) return false;
  // "how to pay and to cancel", "who has to sign and to seal"
  return !tokens
    .slice(0, coordinator)
    .some(({ word }, at) => at > 0 && word === 'to' && isVerb(tokens[at + 1]?.word ?? ''));
}

/** "save a search and be mailed when …": the one who acts is then done something for. */
export function isOwnPassive(tokens: readonly Token[], at: number): boolean {
  const isActive = !tokens.slice(0, at - 1).some(({ word }) => word === 'be');
  return (
    isActive && /^(?:when|if|once|as|by|about|of|before|after|every|only)$/.test(tokens[at + 1]?.word ?? '')
  );
}
