import { inOrder } from '../pattern';
import { auxiliaries, clauseOpeners, prepositions } from './function-words';
import { isPerson } from './persons';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** What leaves open whether a thing is so. A "may not" forbids, and "may only" limits. */
export const softModals = inOrder(
  'gi',
  /\b/,
  [
    /may(?! (?:not|only|never|no)\b)(?: optionally)?/,
    /might|could(?! not\b)|should|ought to|can,? optionally|optionally|ideally|preferably/,
    /(?:try|tries|attempts?|aims?|strives?|endeavou?rs?) to/,
    /nice to have/,
    /would be (?:nice|good|great|helpful|useful|cool|better|best|ideal|preferable|desirable)/,
    /maybe|perhaps|probably|hopefully/,
  ],
  /\b/,
);

/** Whether a modal belongs to a clause within the sentence: "the papers that the applicant should bring". */
export function isInClause(before: string): boolean {
  const tokens = clauseTokens(before).slice(-5);
  // "In that case", "for that order": behind a preposition it opens nothing.
  const opener = tokens.findLastIndex(
    ({ word }, index) =>
      clauseOpeners.has(word) && !(word === 'that' && prepositions.has(tokens[index - 1]?.word ?? '')),
  );
  // "If possible the approval should …": the condition is over.
  if (/^(?:possible|needed|necessary|applicable|required|feasible)$/.test(tokens[opener + 1]?.word ?? ''))
    return false;
  return opener >= 0 && !tokens.slice(opener + 1).some((token, index) => isVerb(token, index === 0));
}

/** Behind an opener stands the verb of its own clause, so that the modal is the sentence's: "cards that expire should". */
function isVerb({ word }: Token, isFirst: boolean): boolean {
  const base = baseOf(word);
  return auxiliaries.has(word) || (verbs.has(base) && (isFirst || !nounVerbs.has(base)));
}

const followsSubject = /^(?:of|with|without|in|from|at|on|who|whose|that|for|also|then|and|or|can)$/;

/** Whether somebody is the subject: "members", "members of a club", or the role of the story. */
export function isSomebody(before: string, role: string): boolean {
  const tokens = clauseTokens(before);
  // "I see the list and may pick": the subject of the first verb is that of the second.
  if (/^(?:and|or|but)$/.test(tokens.at(-1)?.word ?? ''))
    return tokens.slice(0, 3).some(({ word }) => isPerson(word));
  return tokens.some(({ word }, index) => {
    if (!isPerson(word) && !(word.length > 2 && role.includes(word))) return false;
    const next = tokens[index + 1]?.word;
    return next === undefined || (index < 4 && followsSubject.test(next));
  });
}

/** The words since the last stop. */
function clauseTokens(before: string): Token[] {
  return tokensOf(
    before.slice(Math.max(...[',', ';', ':', '. '].map((stop) => before.lastIndexOf(stop))) + 1),
  );
}
