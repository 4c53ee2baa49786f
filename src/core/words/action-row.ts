import { matchesOf } from '../matches';
import { auxiliaries, determiners, isAdverb, modals, prepositions } from './function-words';
import { tokensOf, wordSet } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** Fewer may well be one: "is checked and stored". */
const fewest = 3;
const longest = 300;

/**
 * "Teachers can enter grades, send messages to parents and download the class list", "is issued, mailed to the learner
 * and added to the profile": one subject, three actions or more, each with an object or an end of its own. Returns where
 * the second begins; null for anything else: "can add, edit and delete notes" does three things to one.
 */
export function actionsInRow(text: string): number | null {
  if (text.length > longest || !text.includes(',')) return null;
  const verb = /\b(?:can|cannot|must|shall|should|may|will|is able to|are able to|is|are|gets|get)\s/i.exec(
    text,
  );
  if (!verb || /[,;:]/.test(text.slice(0, verb.index))) return null;
  const from = verb.index + verb[0].length;
  const rest = text.slice(from);
  const isDone = /^(?:is|are|gets?)\s$/i.test(verb[0]);
  const parts = matchesOf(/(?:(?!,\s|;\s|\s(?:and|or)\s).)+/g, rest).map(({ 0: part, index }) => {
    const lead = /^[,;\s]*(?:(?:and|or|then|also)\s+)*/i.exec(part)?.[0].length ?? 0;
    return { at: from + index + lead, words: part.slice(lead) };
  });
  const actions = parts.filter(({ words }) => isAction(words, isDone));
  // The first may share its object with nobody and still be short: "is issued, mailed to …".
  const further = parts.slice(1).filter(({ words }) => isAction(words, isDone) && hasEnd(words));
  const second = further[0];
  return actions.length >= fewest && further.length >= fewest - 1 && actions[0] === parts[0] && second
    ? second.at
    : null;
}

/** They say how a thing is shown, and are no further outcome: "is listed, grouped by ward, sorted by name". */
const manners = wordSet(`
  grouped sorted ordered filtered aligned formatted limited paginated coloured colored highlighted styled
  separated rounded centred centered truncated prefixed suffixed indented based
`);

function isAction(words: string, isDone: boolean): boolean {
  const [first, second] = tokensOf(words).filter(({ word }) => !isAdverb(word) && word !== 'be');
  if (!first) return false;
  if (isDone && manners.has(first.word)) return false;
  if (isDone) return /(?:ed|wn|en|nt|old|ilt|ept|ut|et)$/.test(first.word) && verbs.has(baseOf(first.word));
  if (!verbs.has(first.word)) return false;
  // "view reports", but not "orders" or "name of the pupil" in a list of things
  return !nounVerbs.has(first.word) || (second !== undefined && !prepositions.has(second.word));
}

/** Whether something stands behind the verb: what it is done to, or where. */
function hasEnd(words: string): boolean {
  const tokens = tokensOf(words).filter(({ word }) => !isAdverb(word));
  return (
    tokens.length > 1 &&
    tokens.some(
      ({ word }, index) => index > 0 && !determiners.has(word) && !modals.has(word) && !auxiliaries.has(word),
    )
  );
}
