import { inLines } from '../pattern';
import { isOnlyVerb } from './bare-verbs';
import { finiteFormOf } from './finite-verb';
import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions } from './function-words';
import { tokensOf, wordSet, type Token } from './tokens';
import { verbs } from './verbs';

/** A clause opens and its verbs are its own; "after 30 minutes" is none. */
export const subordinate =
  /^(?:that|which|who|whom|whose|when|whenever|where|if|whether|unless|until|because|while|what|how|why|so|whatever|given)$/;
/** A condition before the main clause: "When the tram stops and the doors open, …". */
const condition =
  /^(?:when|whenever|if|once|after|before|while|where|as soon as|as long as|unless|until|given|for|with|on|in|during)\b/i;

/** A further main clause that "and" or "but" joins to the first, with a subject of its own. */
interface Clause {
  readonly start: number;
  /** Whether a comma stands before the coordinator. */
  readonly isSetOff: boolean;
}

const subjects = 'it they he she we i you this nobody nothing everyone'.split(' ');
/** After a bare subject these alone are a verb for certain: "past weeks can be exported", "Klarna is hidden". */
const certain = wordSet(
  'is are was were can cannot could must shall should will would may might has have gets get',
);
/** What things do by themselves, beside the verbs of backlogs. */
export const happening =
  /^(?:appear|disappear|vanish|fade|blink|lapse|elapse|happen|shrink|sink|rise|become)s?$/;
/** What joins a further clause: at a glance, since most sentences with "and" have none. */
export const mayJoin = new RegExp(
  inLines`
    \b(?:and|but|plus)\s+(?:
      (?:${[...subjects, ...determiners].join('|')})\b
      |(?:[\w'’-]+\s+){1,4}(?:${[...certain].join('|')})\b
      |(?<=,\s+(?:and|but|plus)\s+)[\w'’-]+\s+[a-z]+s\b
    )
  `,
  'i',
);

/** The main clauses that "and" or "but" joins to the first one, in order; none inside a clause of another. */
export function furtherClauses(text: string): Clause[] {
  const tokens = tokensOf(text);
  const from = mainClause(text, tokens);
  const clauses: Clause[] = [];
  let hasVerb = false;
  let isOpen = false;
  for (const [index, { word, start }] of tokens.entries()) {
    if (start < from) continue;
    // "after a while" is a time.
    if (subordinate.test(word) && !determiners.has(tokens[index - 1]?.word ?? '')) isOpen = true;
    const isSetOff = /,\s+$/.test(text.slice(Math.max(0, start - 3), start));
    if (
      /^(?:and|but|plus)$/.test(word) &&
      hasVerb &&
      !isOpen &&
      hasOwnVerb(tokens, index + 1, text, isSetOff)
    )
      clauses.push({ start, isSetOff });
    hasVerb ||= isVerbHere(tokens, index, text) || isVerbOf(tokens[index - 1]?.word ?? '', word);
  }
  return clauses;
}

/** Where the main clause begins: behind the condition that opens the sentence, as a UTF-16 offset. */
export function mainClause(text: string, tokens: readonly Token[]): number {
  if (!condition.test(text)) return 0;
  // The comma behind the last clause that "and" adds to the condition.
  const comma = text.indexOf(', ');
  const next = tokens.find(({ start }) => start > comma);
  if (comma < 0) return text.length;
  // "If the shop is open, the cart is full, and the card is valid, …": what follows its "and" is the main clause.
  const joined = /,\s+(?:and|or)\s[^,]*,\s+(?!and\b|or\b|but\b|who\b|which\b)/.exec(text);
  if (joined && text.indexOf(',', comma + 1) >= joined.index)
    return joined.index + joined[0].trimEnd().length;
  return next && /^(?:and|or)$/.test(next.word)
    ? Math.max(comma + 1, text.indexOf(', ', comma + 1))
    : comma + 1;
}

/** "… and the user gets a mail": a subject of a few words, and at once its verb. */
function hasOwnVerb(tokens: readonly Token[], from: number, text: string, isSetOff: boolean): boolean {
  const first = tokens[from]?.word ?? '';
  const isPronoun = subjects.includes(first);
  const isBare = !isPronoun && !determiners.has(first);
  if (isBare && !isThing(first)) return false;
  for (let at = from + 1; at <= from + (isPronoun ? 2 : 7); at++) {
    const word = tokens[at]?.word ?? '';
    // Behind a comma a longer subject is one as well: ", and links to other pages are kept".
    const isInSubject =
      word === 'of' || word === 'for' || (isSetOff && /^(?:to|from|in|on|with|without|outside)$/.test(word));
    if (word === '' || (prepositions.has(word) && !isInSubject) || clauseOpeners.has(word)) return false;
    if (/^(?:and|or|but)$/.test(word) || (word === 'to' && !isInSubject) || breaksBefore(tokens, at, text))
      return false;
    // Behind a comma a single word with its verb is a clause: ", and Klarna disappears".
    if (isBare && isSetOff && at === from + 1 && finiteFormOf(word) === 'verb') return true;
    const isMany = /[^su]s$/.test(tokens[at - 1]?.word ?? '');
    // ", and paid invoices vanish": the verb behind what is many.
    if (isBare && isSetOff && isMany && (isOnlyVerb(word) || happening.test(word))) return true;
    if (
      isBare ? certain.has(word) : isVerbHere(tokens, at, text) || (at === from + 1 && isVerbOf(first, word))
    )
      return true;
  }
  return false;
}

/** A word that may be a subject or open one, without an article: "invoices", "past weeks". */
function isThing(word: string): boolean {
  return (
    word.length > 1 &&
    !verbs.has(word) &&
    !auxiliaries.has(word) &&
    !prepositions.has(word) &&
    !clauseOpeners.has(word) &&
    !isAdverb(word) &&
    !['not', 'or', 'so', 'then', 'there', 'therefore', 'also'].includes(word)
  );
}

/** "it throws", "they expire": what stands behind such a pronoun is a verb, even where it could be a noun. */
function isVerbOf(pronoun: string, word: string): boolean {
  return /^(?:it|he|she)$/.test(pronoun)
    ? /[^s]s$/.test(word)
    : /^(?:they|we|i)$/.test(pronoun) && verbs.has(word);
}

function breaksBefore(tokens: readonly Token[], index: number, text: string): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return !before || !token || /[,;:.]/.test(text.slice(before.end, token.start));
}

/** An auxiliary or a verb in -s; a noun in -s only where an object follows it. */
export function isVerbHere(tokens: readonly Token[], index: number, text: string): boolean {
  const word = tokens[index]?.word ?? '';
  const form = finiteFormOf(word);
  if (form !== 'verb or noun') return form !== null;
  const next = tokens[index + 1]?.word ?? '';
  if (/^(?:opens|closes|clears|frees|stays|shows)$/.test(word)) return true;
  return (
    (determiners.has(next) || /^(?:within|after|until|again|\w+ly)$/.test(next)) &&
    !breaksBefore(tokens, index + 1, text)
  );
}

const done =
  /^(?:[a-z]{2,}(?:ed|wn)|done|run|sent|set up|built|held|made|met|given|sold|met|put|drawn|told|kept|cut|live|green|passing)$/i;
const verbSign =
  /\b(?:is|are|was|were|has|have|can|must|shall|should|will|may|that|which|who|when|if|by|with|per|as)\b/i;

/**
 * "Demo held, release notes merged": things with their participle, one behind the other. Returns where the second
 * begins; null for anything else.
 */
export function secondDone(text: string): number | null {
  if (text.length > 200 || !/[,;]|\sand\s/i.test(text) || verbSign.test(text)) return null;
  const parts = text.split(/,\s+(?:and\s+)?|;\s+|\s+and\s+(?=[a-z]+\s+[a-z]+(?:\s+[a-z]+)?$)/i);
  if (parts.length < 2 || !parts.every((part) => isDone(part))) return null;
  // "Code reviewed and merged": two things done to one.
  if (parts.slice(1).every((part) => done.test(/^\S*/.exec(part)?.[0] ?? ''))) return null;
  return text.indexOf(parts[1] ?? '', parts[0]?.length ?? 0);
}

function isDone(part: string): boolean {
  const words = part.trim().replace(/[.;]$/, '').split(/\s+/);
  const isPair = words.length === 2 && words[1] === 'off';
  const last = words[words.length - 1] ?? '';
  return (
    words.length <= 7 &&
    !isPair &&
    words.length >= 2 &&
    (done.test(last) || (/^(?:off|out|up)$/.test(last) && words.length > 2))
  );
}
