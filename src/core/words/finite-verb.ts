import { auxiliaries } from './function-words';
import { baseOf, nounVerbs } from './verbs';

/** How surely a word's form makes it the verb of a clause: "can" and "is", "expires", "orders". */
type FiniteForm = 'auxiliary' | 'verb' | 'verb or noun';

/**
 * Whether a word can be the verb that a subject asks for, by its form alone: an auxiliary, or a verb in the third
 * person. That a base form follows its subject ("they expire") only the neighbours tell.
 */
export function finiteFormOf(word: string): FiniteForm | null {
  if (auxiliaries.has(word)) return notFinite.has(word) ? null : 'auxiliary';
  const base = word.endsWith('s') ? baseOf(word) : word;
  if (base === word) return null;
  return nounVerbs.has(base) ? 'verb or noun' : 'verb';
}

const notFinite: ReadonlySet<string> = new Set(['be', 'been', 'being']);
