import { finiteFormOf } from './finite-verb';
import { clauseOpeners, determiners, prepositions } from './function-words';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** A clause opens and its verbs are its own; "after 30 minutes" is none. */
const subordinate =
  /^(?:that|which|who|whom|whose|when|whenever|where|if|whether|unless|until|because|while|what|how|why|so|whatever|given)$/;
/** A condition before the main clause: "When the tram stops and the doors open, …". */
const condition =
  /^(?:when|whenever|if|once|after|before|while|where|as soon as|as long as|unless|until|given|for|with|on|in|during)\b/i;

/** A further main clause that "and" or "but" joins to the first, with a subject of its own. */
export interface Clause {
  readonly start: number;
  /** Whether a comma stands before the coordinator. */
  readonly isSetOff: boolean;
}

const subjects = 'it they he she we i you this nobody nothing everyone'.split(' ');
/** What joins a further clause: at a glance, since most sentences with "and" have none. */
export const mayJoin = new RegExp(`\\b(?:and|but)\\s+(?:${[...subjects, ...determiners].join('|')})\\b`, 'i');

export function furtherClauses(text: string): Clause[] {
  const tokens = tokensOf(text);
  const from = mainClause(text, tokens);
  const clauses: Clause[] = [];
  let hasVerb = false;
  let isOpen = false;
  for (const [index, { word, start }] of tokens.entries()) {
    if (start < from) continue;
    if (subordinate.test(word)) isOpen = true;
    const isSetOff = /,\s+$/.test(text.slice(Math.max(0, start - 3), start));
    if ((word === 'and' || word === 'but') && hasVerb && !isOpen && hasOwnVerb(tokens, index + 1, text))
      clauses.push({ start, isSetOff });
    hasVerb ||= isFinite(tokens, index, text) || isVerbOf(tokens[index - 1]?.word ?? '', word);
  }
  return clauses;
}

function mainClause(text: string, tokens: readonly Token[]): number {
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
function hasOwnVerb(tokens: readonly Token[], from: number, text: string): boolean {
  const first = tokens[from]?.word ?? '';
  const isPronoun = subjects.includes(first);
  if (!isPronoun && !determiners.has(first)) return false;
  for (let at = from + 1; at <= from + (isPronoun ? 2 : 5); at++) {
    const word = tokens[at]?.word ?? '';
    if (word === '' || (prepositions.has(word) && word !== 'of') || clauseOpeners.has(word)) return false;
    if (['and', 'or', 'but', 'to'].includes(word) || breaksBefore(tokens, at, text)) return false;
    if (isFinite(tokens, at, text) || (at === from + 1 && isVerbOf(first, word))) return true;
  }
  return false;
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
function isFinite(tokens: readonly Token[], index: number, text: string): boolean {
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

/**
 * "Jobs can be retried, the board refreshes every minute, and the export holds all columns": three main clauses or
 * more, parted by commas. Returns where the second begins; null for anything else.
 */
export function clausesInRow(text: string): number | null {
  if (text.length > 600 || text.includes(':') || text.indexOf(',') === text.lastIndexOf(',')) return null;
  const tokens = tokensOf(text);
  const from = mainClause(text, tokens);
  const starts = tokens.flatMap(({ start }, index) =>
    start > from && /[,;]\s+$/.test(text.slice(Math.max(0, start - 3), start)) ? [index] : [],
  );
  const isConditional = from > 0;
  const first = isConditional ? tokens.findIndex(({ start }) => start > from) : 0;
  const parts = starts.filter((index) => index > first);
  const words = (index: number): string => tokens[index]?.word ?? '';
  const isJoined = (index: number): boolean => words(index) === 'and' || words(index) === 'but';
  // Behind "that", "how", "if" a list goes on with what depends on it, unless each part says "and".
  const opening = tokens.slice(first, parts[0]);
  if (opening.some(({ word }) => subordinate.test(word)) && !parts.every(isJoined)) return null;
  // "If the shop is open, the cart is full and paid, the mail goes out" has its "and" in the condition.
  if (isConditional && parts.some(isJoined) && !isJoined(parts[parts.length - 1] ?? 0)) return null;
  if (verbIn(tokens, first, parts[0] ?? 0, text) === 'none') return null;
  const kinds = parts.map((index, at) => ({
    index,
    verb: verbIn(tokens, isJoined(index) ? index + 1 : index, parts[at + 1] ?? tokens.length, text),
  }));
  const told = kinds.filter(({ verb }) => verb !== 'none');
  return told.length > 1 && told.some(({ verb }) => verb === 'certain')
    ? (tokens[told[0]?.index ?? 0]?.start ?? null)
    : null;
}

/** What things do by themselves, beside the verbs of backlogs. */
const happening = /^(?:appear|disappear|vanish|fade|blink|lapse|elapse|happen|shrink|sink|rise|become)s?$/;

/** Whether some words begin with a subject and its verb: for certain, or as far as their endings tell. */
function verbIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
): 'certain' | 'likely' | 'none' {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const word = tokens[at]?.word ?? '';
    if (at === from) {
      if (subordinate.test(word) || prepositions.has(word) || clauseOpeners.has(word)) return 'none';
      continue;
    }
    if (isFinite(tokens, at, text) || happening.test(word)) return 'certain';
    const isAsked = /^(?:how|that|whether|if|what|why)$/.test(tokens[at + 1]?.word ?? '');
    if (isAsked && verbs.has(baseOf(word))) return 'certain';
    const before = tokens[at - 1]?.word ?? '';
    const next = at + 1 < to ? (tokens[at + 1]?.word ?? '') : '';
    const isFollowed = determiners.has(next) || prepositions.has(next) || /ly$/.test(next);
    if (/[^s]s$/.test(before) && verbs.has(word) && !nounVerbs.has(word)) return 'certain';
    if (/[^s]s$/.test(before) && verbs.has(word) && isFollowed && next !== 'of') return 'likely';
    if (at > from + 1 && /[^su]s$/.test(word) && determiners.has(tokens[from]?.word ?? '')) {
      if (next === '' ? verbs.has(baseOf(word)) : isFollowed && next !== 'of') return 'likely';
    }
    const isLoose = determiners.has(word) && !prepositions.has(before);
    if (clauseOpeners.has(word) || isLoose || word === 'and' || word === 'or') return 'none';
    if (prepositions.has(word) && !['of', 'with', 'for', 'from', 'in', 'on'].includes(word)) return 'none';
  }
  return 'none';
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
