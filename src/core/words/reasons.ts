import { matchesOf } from '../matches';
import { inLines } from '../pattern';
import { finiteFormOf } from './finite-verb';
import { clauseOpeners, determiners, isAdverb, prepositions } from './function-words';
import { tokensOf, wordSet, type Token } from './tokens';
import { nounVerbs, verbs } from './verbs';

/** What a thing does for the one who asks for it, in the third person or as "would" has it. */
function gains(ending: 's' | ''): string {
  const verb = 'save|spare|help|stop|prevent|avoid|reduce|free|let|allow';
  return `(?:${verb})${ending}|(?:make|give|keep)${ending} (?:it|me|us|them|my|our|life|sure)`;
}

/** Words that join a reason to what stands before them, wherever they stand. */
const joinsReason = new RegExp(
  `,?\\s+(?:${[
    'as (?:I|we|they|it|the)\\b',
    '(?:due|owing|thanks) to\\b',
    'considering\\b',
    'given (?:that|how)\\b',
    'seeing (?:that|as)\\b',
    'now that\\b',
    '(?:for the sake|on behalf|on account|in (?:the )?(?:hope|hopes|light|view|interests?)) of\\b',
    'in the hope that\\b',
    'with (?:a view to|the (?:intention|purpose|idea|hope|objective) (?:of|to|that))\\b',
    inLines`
      for (?:
        clarity|consistency|safety|security|compliance|convenience|transparency|reference|reporting
        |planning|auditing|later use|future reference|fear of|[a-zÀ-ɏ]+ (?:FYI|purposes?|reasons?)
      )\b
    `,
    // "in case of fire" says when.
    '(?:just )?in case\\b(?! of\\b)',
    'for (?:the )?(?:ease|purposes?) of\\b',
    'lest\\b',
    'or else\\b',
    'otherwise(?=,? (?:I|we|you|he|she|it|they|there|the|my|our|your|their|his|her|its|nobody|no|people|everyone|everybody|some)\\b)',
    "(?:['’]cause|cos|coz|cuz|bcos|bc|b/c)(?= (?:I|we|you|he|she|it|they|there|the|my|our|their|his|her|its|this|that|nobody|people)\\b)",
    'in order not to\\b',
    'for that (?=(?:I|we|they|he|she|it) (?:can|could|may|will|not)\\b)',
    'so as not to\\b',
    'such that (?=(?:I|we|you|they|it|there|the|my|our|their|nobody|no|people|everyone)\\b)',
    'and (?:so|thus|hence) (?=[a-zÀ-ɏ]{3,})(?!forth\\b)',
    'to (?:stop|quit) (?!during\\b)[a-zÀ-ɏ]{2,}ing\\b',
    'to (?:save|spare) (?:me|us|them|him|her|my|our|myself|ourselves|themselves|time|money|effort|work|space|paper|trips?)\\b',
    '(?:instead of|without|rather than) having to\\b',
    'rather than being\\b',
    'to (?:avoid|prevent|make sure|be sure|be certain|ensure|be on the safe side)\\b',
    'since (?:half|most|many|both|nobody|everybody|everyone|people|few|otherwise|customers|only (?:I|we|one|two|the))\\b',
    'thereby\\b',
    '(?:just|simply|only|purely) so (?=(?:I|we|you|they|he|she|it|the|my|our|their|nobody|no|people|everyone|everybody)\\b)',
    'which (?:(?:will|would|should|in turn) )?(?:lets?|allows?|helps?|means?|makes?|saves?|spares?|gives? (?:me|us)|reduces|keeps? (?:me|us))\\b',
    '(?:that|this) way(?=,? (?:I|we|you|he|she|it|they|the|my|our|their|nobody|no|people|everyone|everybody)\\b)',
  ].join('|')})`,
  'i',
);

/** Behind a comma, a semicolon or a dash these open a reason, though elsewhere they say when, as what or for whom. */
const joinsBehindStop = new RegExp(
  `(?:[,;:(–—]|\\s-)\\s*(?:${[
    // "since 2010" and "since my last visit" say when, and so does a clause in the past.
    'since (?!(?:then|when|yesterday|last|\\d)\\b)(?=[^,;]* )',
    'as (?=(?:otherwise|there|he|she|you|my|our|their|his|her|its|this|these|those|that|most|many|some|all|half|nobody|no|people|not)\\b)',
    'for (?=(?:I|we|they|he|she|there)\\b|(?:it|that|this) (?:is|will|would|has|can|does|makes|saves|costs|helps)\\b)',
    "for (?=the [a-zÀ-ɏ]+ (?:can|must|should|will|does|do|is|are|has|have)(?: not|n['’]t)\\b)",
    // ", for the auditor will not accept it"
    'for (?=(?:the|an?|our|my|his|her|their|this|that|no|every|most) (?:[a-zÀ-ɏ-]+ ){1,3}(?:will|would|can|cannot|could|must|is|are|has|have|does|do)\\b)',
    'for (?=[a-zÀ-ɏ]{3,}ing (?:him|her|it|them|me|us|you|the|an?|my|our|your|their|his|its|people|all|any)\\b)',
    'so (?!(?:far|on|forth|called|much|many|long|soon|as|that|it|what|to)\\b)(?=[^,;.]* )',
    inLines`
      (?:thus |thereby |hence |so )?(?:
        saving|allowing|enabling|letting|helping|reducing|avoiding|freeing|sparing|ensuring|preventing|meaning
        |(?:making|giving|keeping|leaving) (?:it|sure|me|us|them|my|our)\b
      )
    `,
    '(?:otherwise|or else|else|if not|because|that way|this way|after all|not having to|reason(?:ing)?(?: is| being)?:?)\\b',
    'then (?=(?:I|we|they|he|she|my|our|their|his|her|nobody|no|people|everyone)\\b)',
    // "…, to plan my round" at the end; in a list of wishes another comma or an "and to" follows.
    'to (?=[a-zÀ-ɏ]{3,} [^,;]{2,80}$)(?![^,;]*\\b(?:and|or) to\\b)',
    `(?:(?:it|this|that) )?(?:${gains('s')}) (?=[a-zÀ-ɏ])`,
    `(?:it|this|that)(?: would| will|['’]d|['’]ll) (?:${gains('')}) (?=[a-zÀ-ɏ])`,
    'the (?:reason|point|aim|goal|idea|purpose|benefit) (?:is|being)\\b',
  ].join('|')})`,
  'i',
);

/** Where a reason begins that is joined by a word of its own, its stop and white space left out. */
export function joinedReason(text: string): number | null {
  const found = [joinsReason.exec(text), joinsBehindStop.exec(text)].filter((match) => match !== null);
  const starts = found.map((match) => match.index + (/^[\s,;:–—-]*/.exec(match[0])?.[0].length ?? 0));
  return starts.length > 0 ? Math.min(...starts) : null;
}

/** The stops that may part two clauses, each of which could stand alone. */
const clauseStop = /[,;:]\s+|\s[–—-]\s+|—|\(/g;
/** Before a subject they say when it is so. */
const timeBefore =
  /^(?:(?:right )?now|at (?:the moment|present)|these days|today|currently|presently|nowadays|sometimes|often|usually|so far),? /i;
const persons = wordSet('i we you he she it they this these there nobody everybody everyone somebody people');
/** Of what the speaker owns, of amounts and of times one says how things are; of "the list" one says what it should do. */
const opensSubject = wordSet('my our your their his her no every most many half some too both');
/** What is wished for or ordered gives no reason. */
const demands = wordSet('should must shall will want wants need needs ought please');
/** "it can be sorted", "they are sorted by date", "I would like": what the thing wished for is like. */
const describes =
  /^(?:(?:it|they|this|these|there)(?: (?:can|could|may|might)\b| (?:is|are)(?: [a-z]+ly| always| also)? [a-z]+ed\b)|.{1,12}\b(?:would|['’]d) (?:also )?(?:like|love|prefer))/i;
const plainSubordinators = wordSet(
  'if when whenever once while unless until where wherever although though after before',
);

/**
 * Where a second clause begins that says how things are: "…, my hands are always greasy". It is a reason without a
 * word that says so. What it orders ("…; it must be sorted") is none.
 */
export function tackedReason(text: string): number | null {
  const stops = matchesOf(clauseStop, text);
  if (stops.length === 0) return null;
  const clause = tokensOf(text).find(({ word }) => plainSubordinators.has(word))?.start ?? Infinity;
  for (const { index, 0: stop } of stops) {
    const start = index + stop.length;
    // Behind a comma the main clause goes on: "if I am late, my stop is skipped".
    if (stop.startsWith(',') && clause < index) continue;
    const second = text.slice(start, start + 160).replace(timeBefore, '');
    if (!describes.test(second) && tells(tokensOf(second))) return start;
  }
  return null;
}

/** A subject and its verb at the beginning of a clause. */
function tells(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!first || !second) return false;
  const verb = tokens.slice(0, 9).findIndex((_, index) => index > 0 && isFinite(tokens, index));
  if (verb < 0 || tokens.slice(1, verb + 1).some(({ word }) => clauseOpeners.has(word))) return false;
  if (tokens.slice(1, verb + 3).some(({ word }) => demands.has(word))) return false;
  if (persons.has(first.word)) return verb <= 3;
  if (opensSubject.has(first.word)) return verb >= 2;
  // "customers get angry", and of "the shop" that it never or always does something
  if (first.word === 'the')
    return third !== undefined && tokens.slice(2, verb + 2).some(({ word }) => complains(word));
  return verb === 1 && /[^s']s$/.test(first.word) && !prepositions.has(first.word);
}

function complains(word: string): boolean {
  return (
    word.endsWith("n't") ||
    ['never', 'not', 'always', 'rarely', 'hardly', 'too', 'cannot', 'often'].includes(word)
  );
}

function isFinite(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index] ?? { word: '' };
  const before = tokens[index - 1]?.word ?? '';
  const after = tokens[index + 1]?.word;
  const form = finiteFormOf(word);
  if (form === 'auxiliary') return true;
  if (after === undefined || after === 'and' || after === 'or' || prepositions.has(before)) return false;
  const isBare = verbs.has(word);
  if (!isBare && form === null) return false;
  if (persons.has(before) || isAdverb(before)) return true;
  // "my reviewers stop asking", "my van holds eight", but not "my orders list"
  if (isBare) return before.endsWith('s') && !nounVerbs.has(word);
  return !determiners.has(before) && !before.endsWith('s');
}

/** A reason in a clause of its own between the role and the wish: "As a nurse, because I work at night, I want …". */
const reasonBefore =
  /[,;]\s*(?:because|since (?:I|we|my|our|there)|as (?:I|we|my|our|there)|in order (?:not )?to|so as (?:not )?to|so that|to (?:avoid|prevent|ensure|make sure|save))\b/i;
/** The opening of a sentence that gives a reason. */
const reasonSentence = new RegExp(
  inLines`
    ^[\s.!?)]+(?:
      because|since|otherwise|or else|(?:that|this) way
      |(?:the )?(?:reason|rationale|benefit|value|why|purpose)\b
      |(?:(?:right )?now|at the moment|today|currently|at present)\b,? (?:I|we|they|the|our|my|people|it)\b
      |(?:I|we) (?:
        currently|often|always|never|keep|cannot|can['’]t|have to|don['’]t|do not|lose|waste|forget
      )\b
      |(?:it|this|that) (?:${gains('s')}) |(?:it|this|that)(?: would| will|['’]d|['’]ll) (?:${gains('')}) )
  `,
  'i',
);

/** Whether the words around a need give a reason for it: a clause before it, or the sentence behind it. */
export function hasReasonAround(sentence: string, need: string): boolean {
  const start = sentence.indexOf(need);
  if (start < 0) return false;
  return (
    reasonBefore.test(sentence.slice(0, start)) ||
    reasonSentence.test(sentence.slice(start + need.length, start + need.length + 120))
  );
}
