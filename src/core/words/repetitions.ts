import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { wordSet } from './tokens';
import { baseOf, verbs } from './verbs';

/** Whether a word that stands twice is a slip without doubt, or may be one. */
type Repetition = 'slip' | 'maybe';

/** "log in in the morning", "say that that is so", "give her her key". */
const mayRepeat = wordSet('in on up out off over by through that had is her so very really no do can will');

/** Words that want something behind them, so that no clause ends with one and the next begins with it. */
const wantsMore = wordSet(
  'the a an my our your their its every and or but nor if unless because whether than i we they be',
);

/** Said one after the other they may be digits: "dial one one two". */
const numbers = wordSet(
  'zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred',
);

/** Words that are doubled on purpose are short: "bye bye", "night night", "tuk tuk", "bora bora". */
const longestReduplication = 5;

/**
 * What to think of a word that stands twice in a row; null where it may well stand so. Words of grammar carry no
 * meaning that twice could make stronger; any other word may be a name, a sound or said with emphasis.
 * @param words both, as written
 * @param before what stands before them in the text
 */
export function repetitionOf(words: string, before: string): Repetition | null {
  const [first = '', second = ''] = words.split(/\s+/);
  const word = first.toLowerCase();
  if (mayRepeat.has(word) || numbers.has(word) || isOther(second)) return null;
  if (first.length === 1 && !/[ai]/i.test(first)) return null;
  const isGrammar = [determiners, pronouns, prepositions, auxiliaries, clauseOpeners].some((of) =>
    of.has(word),
  );
  // "see The the band", "Bora bora": a capital says that it is a name, but where every sentence has one.
  const isName = /^\p{Lu}/u.test(first) && first !== 'I' && !(isGrammar && opensSentence(before));
  if (isName) return null;
  if (wantsMore.has(word)) return 'slip';
  if (word === 'to')
    return /\b(?:want|wish|need|like|able|have|has|going|used)\s+$/i.test(before) ? 'slip' : 'maybe';
  if (prepositions.has(word)) return mayStrand(before) ? 'maybe' : 'slip';
  if (isGrammar) return 'maybe';
  return word.length > longestReduplication && !isAdverb(word) ? 'maybe' : null;
}

/** "Baden Baden" is a name and "form FORM" two things; "I I" is neither. */
function isOther(second: string): boolean {
  return /^\p{Lu}/u.test(second) && second !== 'I';
}

function opensSentence(before: string): boolean {
  return /(?:^|[.!?:;]|\n)[^\p{L}\p{N}]*$/u.test(before);
}

/**
 * "the room I ask for for my guest": behind a verb a preposition may end a clause that goes back to what stands before;
 * behind a noun, or where the verb is the first word, it does not.
 */
function mayStrand(before: string): boolean {
  const { above, word = '' } =
    /(?:(?<above>\S+)\s+)?(?<word>[\p{L}'’-]+)\s+$/u.exec(before.toLowerCase())?.groups ?? {};
  if (above === undefined || determiners.has(above)) return false;
  return verbs.has(word) || verbs.has(baseOf(word)) || auxiliaries.has(word) || pronouns.has(word);
}
