import type { Language } from '../../model';
import { inOrder } from '../../pattern';
import { finiteFormOf } from '../../words/finite-verb';
import { determiners, prepositions } from '../../words/function-words';
import { imperativeOf } from '../../words/imperative';
import { saysNone } from '../placeholder';

/** In letters where no spaces part the words, and in words. */
const shortest = 8;
const fewestWords = 3;
/** A stop alone is at the end of many a remark. */
const fewestOfSentence = 4;

/** Words enough to state something, and none that say what to do. */
export function isSentence(words: string): boolean {
  const isLong = words.split(/\s+/).length >= fewestWords || /\P{ASCII}{8}/u.test(words);
  return words.length >= shortest && isLong && !imperativeOf(words);
}

/** Longer, or with a second sentence, it is prose about the criteria; "See the sheet" and "Agreed with Mia" are too. */
const longest = 200;
const pointer = inOrder(
  'i',
  /^\W*/,
  [
    /see|refer|same|as (?:above|below|described|defined|agreed)|cf|siehe|voir|ver|zie|vedi|zob/,
    /to be|there (?:is|are) no|no|not|none|note|these|the following/,
    /this (?:story|item|ticket)|we|they|all of|(?:as )?(?:agreed|asked|copied|decided|discussed|taken)/,
  ],
  /\b/,
);

export function saysOneThing(line: string): boolean {
  if (line.length > longest || /[:：?？]$/.test(line) || /[.!?]\s+\p{Lu}/u.test(line)) return false;
  return isSentence(line) && !pointer.test(line) && !saysNone(line);
}

/** No question, no remark behind a label, no pointer elsewhere and no mere name: something is so, or can be done. */
export function statesOneThing(words: string, language: Language): boolean {
  if (!saysOneThing(words) || /[:：]\s/.test(words) || remark.test(words)) return false;
  if (language !== 'en' && isWholeSentence(words)) return true;
  return otherVerb.test(words) || (words.toLowerCase().match(/[a-z']+/g) ?? []).some(isVerb);
}

/** "Eine Buchung nennt das Kajak.": the stop tells where no list of verbs does. */
function isWholeSentence(words: string): boolean {
  return (
    /^\P{Ll}.*[.。]$/u.test(words) && (words.split(/\s+/).length >= fewestOfSentence || words.endsWith('。'))
  );
}

/** What a team says of its work: "Blocked until the key is there", "Maybe this is enough". */
const remark =
  /^\W*(?:I|I['’]m|we['’]\p{L}+|waiting|blocked|still|maybe|perhaps|probably|currently|today|idea)(?!\p{L})/iu;

/** "A booking names the kayak": what may be a noun is a verb between what may be its subject and its object. */
function isVerb(word: string, at: number, words: readonly string[]): boolean {
  const form = finiteFormOf(word);
  if (form !== 'verb or noun') return form !== null;
  const before = words[at - 1] ?? 'of';
  return determiners.has(words[at + 1] ?? '') && !determiners.has(before) && !prepositions.has(before);
}

/** Verbs of other languages that say how something is or has to be. */
const otherVerb = inOrder(
  'iu',
  /(?<!\p{L})/u,
  [
    /ist|sind|wird|werden|kann|können|muss|müssen|darf|dürfen|soll|lässt|kommt/,
    /est|sont|peut|peuvent|doit|doivent|es|son|está|están|puede|pueden|debe|deben|é|são|pode|podem|deve|devem/,
  ],
  /(?!\p{L})/u,
);
