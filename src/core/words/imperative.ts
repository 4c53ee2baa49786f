import { taskVerbs, taskVerbsWithObject } from './criteria';
import { finiteFormOf } from './finite-verb';
import { clauseOpeners, determiners, prepositions, pronouns } from './function-words';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** The verb of a sentence that tells somebody to do a task: "Add a filter"; null for any other sentence. */
export function imperativeOf(text: string): Token | null {
  const opening = /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '';
  if (!taskVerbs.has(opening) && !taskVerbsWithObject.has(opening)) return null;
  const clause = text.split(/[.;(]\s|\s[–—-]\s/u, 1)[0] ?? text;
  const tokens = tokensOf(clause);
  const [first, second] = tokens;
  if (!first || !second) return null;
  // "Add to Cart button": nothing is added, it is a name.
  if (first.word === 'add' && second.word === 'to') return null;
  const withObject = taskVerbsWithObject.has(first.word) && opensObject(tokens, text);
  if (!taskVerbs.has(first.word) && !withObject) return null;
  // `"Add to cart" moves …`: what stands in quotation marks is the name of something.
  if (/[^\s([*_]/.test(text.slice(0, first.start)) || first.start > text.search(/\S/) + 1) return null;
  if (second.start - first.end > 1 && !/^[\s`'"“/.-]+$/u.test(text.slice(first.end, second.start)))
    return null;
  return isNounHere(tokens) ? null : first;
}

/** "the form", "up the search", or a name in code marks: what the task is done to. */
function opensObject([first, second, third]: readonly Token[], text: string): boolean {
  if (!first || !second) return false;
  if (determiners.has(second.word) || /^\s+[`"“]/.test(text.slice(first.end))) return true;
  return ['up', 'out', 'down', 'off', 'through'].includes(second.word) && determiners.has(third?.word ?? '');
}

/** The "and" before a second task: "Wire the map to the service and style its frame"; null where there is none. */
export function secondTaskOf(text: string): Token | null {
  const first = imperativeOf(text);
  if (!first) return null;
  const tokens = tokensOf(text);
  const joint = tokens.findIndex(({ word, start }, index) => {
    if (start <= first.end + 1) return false;
    const isListed = /[,;]\s+$/.test(text.slice(Math.max(0, start - 3), start));
    if (word === 'and') return isTaskAt(tokens, index + 1, text);
    return isListed && index > 2 && isTaskAt(tokens, index, text);
  });
  return tokens[joint] ?? null;
}

/** "style its frame", ", get two approvals", but not ", update" in a list of words. */
function isTaskAt(tokens: readonly Token[], index: number, text: string): boolean {
  const verb = tokens[index];
  const object = tokens[index + 1];
  if (!verb || !object || text.slice(verb.end, object.start).trim() !== '') return false;
  if (verb.word === 'get' || verb.word === 'obtain')
    return !prepositions.has(object.word) && object.word !== 'rid';
  // "Create the form and wire it up" is one task on one thing.
  if (object.word === 'it' || object.word === 'them') return false;
  return (
    (taskVerbs.has(verb.word) || taskVerbsWithObject.has(verb.word)) &&
    (determiners.has(object.word) || pronouns.has(object.word))
  );
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
      'whether',
      'why',
      'what',
      'who',
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
  if (isSubjectOf(tokens)) return true;
  return nounVerbs.has(first.word) && (prepositions.has(second.word) || ['and', 'or'].includes(second.word));
}

/** "Write access to old projects is denied": an auxiliary that no clause of its own takes belongs to the first words. */
function isSubjectOf(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || (!nounVerbs.has(first.word) && !namesRight.has(first.word))) return false;
  for (const { word } of tokens.slice(1)) {
    if (clauseOpeners.has(word) || word === 'so') return false;
    if (
      /^(?:is|are|was|were|has|have|do|does|must|can|cannot|may|will|shall|should|never|takes|lasts|costs)$/.test(
        word,
      )
    )
      return true;
    if (word.endsWith("n't")) return true;
  }
  return false;
}

/** "Write access", "Load time", "Delete rights": verbs that say what a noun is for. */
const namesRight = new Set([
  'write',
  'read',
  'delete',
  'create',
  'edit',
  'add',
  'remove',
  'rename',
  'upgrade',
  'merge',
]);

/** A verb that has a subject before it: an auxiliary, or a verb in -s that is no plural noun. */
function isFiniteVerb(word: string, before: Token | undefined, after: Token | undefined): boolean {
  const form = finiteFormOf(word);
  if (form === 'auxiliary') return true;
  if (!before) return false;
  // "messages show the name": an object tells a verb that could be a noun.
  return form === 'verb' || (verbs.has(baseOf(word)) && after !== undefined && determiners.has(after.word));
}
