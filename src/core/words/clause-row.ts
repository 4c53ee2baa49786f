import { furtherClauses, happening, isVerbHere, mainClause, mayJoin, subordinate } from './clauses';
import { finiteFormOf } from './finite-verb';
import { clauseOpeners, determiners, prepositions } from './function-words';
import { tokensOf, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/**
 * "Jobs can be retried, the board refreshes every minute, and the export holds all columns": three main clauses or
 * more, parted by commas, the last perhaps by its "and" alone. Returns where the second begins; null for anything else.
 */
export function clausesInRow(text: string): number | null {
  if (text.length > 600 || text.includes(':') || !text.includes(',')) return null;
  const tokens = tokensOf(text);
  const from = mainClause(text, tokens);
  const joined = new Set(mayJoin.test(text) ? furtherClauses(text).map(({ start }) => start) : []);
  const starts = tokens.flatMap(({ start }, index) =>
    start > from && (joined.has(start) || /[,;]\s+$/.test(text.slice(Math.max(0, start - 3), start)))
      ? [index]
      : [],
  );
  if (starts.length < 2) return null;
  const isConditional = from > 0;
  const first = isConditional ? tokens.findIndex(({ start }) => start > from) : 0;
  const parts = starts.filter((index) => index > first);
  const words = (index: number): string => tokens[index]?.word ?? '';
  const isJoined = (index: number): boolean => words(index) === 'and' || words(index) === 'but';
  // Behind "that" or "whether" a list goes on with what depends on it, unless each part says "and".
  const opening = tokens.slice(first, parts[0]);
  // "Files that arrive late": there it tells which, behind the verb of "checks that" what.
  const isAsked = opening.some(
    ({ word }, index) =>
      /^(?:if|whether)$/.test(word) ||
      (word === 'that' && index > 1 && verbs.has(baseOf(opening[index - 1]?.word ?? ''))),
  );
  if (isAsked && !parts.every(isJoined)) return null;
  // "If the shop is open, the cart is full and paid, the mail goes out" has its "and" in the condition.
  if (isConditional && parts.some(isJoined) && !isJoined(parts[parts.length - 1] ?? 0)) return null;
  if (verbIn(tokens, first, parts[0] ?? 0, text) === 'none') return null;
  const kinds = parts.map((index, at) => ({
    index,
    verb: verbIn(tokens, isJoined(index) ? index + 1 : index, parts[at + 1] ?? tokens.length, text),
  }));
  const own = kinds.filter(({ verb }) => verb !== 'none');
  const told = kinds.filter(({ index, verb }) => verb !== 'none' || sharesSubject(tokens, index));
  // "the app calls the desk, hides the ride, starts a recording": three things that one does are three as well.
  return told.length > 1 && (own.length === 0 || own.some(({ verb }) => verb === 'certain'))
    ? (tokens[told[0]?.index ?? 0]?.start ?? null)
    : null;
}

/** "…, gets a note about it": a verb with its object, whose subject stands before. */
function sharesSubject(tokens: readonly Token[], part: number): boolean {
  const first = /^(?:and|but)$/.test(tokens[part]?.word ?? '') ? part + 1 : part;
  const form = finiteFormOf(tokens[first]?.word ?? '');
  return form !== null && form !== 'auxiliary' && determiners.has(tokens[first + 1]?.word ?? '');
}

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
    if (isVerbHere(tokens, at, text) || happening.test(word)) return 'certain';
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
