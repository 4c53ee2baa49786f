import { taskVerbs } from './criteria';
import { auxiliaries, determiners, modals, prepositions } from './function-words';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** The verb of a sentence that tells somebody to do a task: "Add a filter"; null for any other sentence. */
export function imperativeOf(text: string): Token | null {
  const clause = text.split(/[.;(]\s|\s[–—-]\s/u, 1)[0] ?? text;
  const tokens = tokensOf(clause);
  const [first, second] = tokens;
  if (!first || !second || !taskVerbs.has(first.word)) return null;
  const start = text.search(/\S/);
  if (first.start > start + 1) return null;
  if (second.start - first.end > 1 && !/^[\s`'"“/.-]+$/u.test(text.slice(first.end, second.start)))
    return null;
  return isNounHere(tokens) ? null : first;
}

/** "Update button is disabled", "List shows the newest first", "Test results of the day": the word names a thing. */
function isNounHere(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !second) return true;
  if (determiners.has(second.word)) return false;
  const rest = tokens.slice(1, 8);
  const finite = rest.find(({ word }, index) => isFiniteVerb(word, rest[index - 1], rest[index + 1]));
  const clause = rest.findIndex(({ word }) =>
    [
      'that',
      'which',
      'when',
      'if',
      'so',
      'to',
      'where',
      'how',
      'using',
      'with',
      'by',
      'for',
      'in',
      'from',
      'at',
    ].includes(word),
  );
  if (finite && (clause < 0 || rest.indexOf(finite) < clause)) return true;
  return nounVerbs.has(first.word) && (prepositions.has(second.word) || ['and', 'or'].includes(second.word));
}

/** A verb that has a subject before it: an auxiliary, a modal, or a verb in -s that is no plural noun. */
function isFiniteVerb(word: string, before: Token | undefined, after: Token | undefined): boolean {
  if (auxiliaries.has(word) || modals.has(word)) return true;
  const base = baseOf(word);
  if (!before || !verbs.has(base)) return false;
  // "messages show the name": an object tells a verb that could be a noun.
  if (after && determiners.has(after.word)) return true;
  return base !== word && word.endsWith('s') && !nounVerbs.has(base);
}
