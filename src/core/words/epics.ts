import {
  opening,
  products,
  wholeProducts,
  grand,
  doesAll,
  everybody,
  overhauls,
  everyday,
  remakes,
  rewritten,
  outcomes,
  totals,
  ageing,
  large,
  software,
  abilities,
} from './epic-words';
import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { tokensOf, type Token } from './tokens';
import { baseOf } from './verbs';

const unbounded =
  /\bend[- ]to[- ]end\b|\bfrom (?:scratch|the ground up)\b(?<=\bre(?:build|built|write|written|design|designed|done)\b.{0,40})|\b(?:everything|anything|all aspects|every aspect|the (?:whole|entire) (?:process|workflow|life ?cycle)) (?:about|of|around|related to)\b|\b(?:fully|completely|entirely|totally) (?:digital|paperless|automated)\b|\b(?:completely|entirely|totally|brand)[ -]new (?:[a-z-]+ ){0,2}(?:website|system|platform|app|portal|shop|software)\b/i;
/** Each wish of this kind has one of them: most needs have none, and are left at this glance. */
const glance =
  /\b(?:all|every|whole|entire|complete|everything|anything|old|legacy|existing|current|present|outdated|ageing|aging|end|scratch|ground|fully|completely|entirely|totally|brand|an?|one|our|my|the)\b/i;

/** The words of a need that say that it is an epic, with their place in it. */
export function epicWords(need: string): { readonly words: string; readonly index: number } | null {
  if (!glance.test(need)) return null;
  const tokens = tokensOf(need);
  const part =
    product(tokens, need) ?? overhaul(tokens, need) ?? remade(tokens, need) ?? likeTheOld(tokens, need);
  if (part) {
    const [from, to] = part;
    const index = tokens[from]?.start ?? 0;
    return { words: need.slice(index, tokens[to]?.end), index };
  }
  const match = unbounded.exec(need);
  return match && { words: match[0], index: match.index };
}

/** The first and the last word, by number. */
type Part = readonly [number, number];

/** "a platform for all hotels", "our own payment provider", "one system that runs all our houses", "a marketplace". */
function product(tokens: readonly Token[], need: string): Part | null {
  const from = tokens.findIndex(({ word }) => !opening.has(word));
  if (!/^(?:an?|one|our|my)$/.test(tokens[from]?.word ?? '')) return null;
  for (let at = from + 1; at <= from + 5 && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (prepositions.has(word) || clauseOpeners.has(word) || stopsBefore(tokens, at, need)) return null;
    if (!products.has(word) || !endsPhrase(tokens, at, need)) continue;
    const described = tokens.slice(from + 1, at).map((token) => token.word);
    // "a complete ERP solution", but not "a complete spare part numbering system".
    if (described.slice(-2).some((each) => grand.has(each))) return [from, at];
    const next = tokens[at + 1]?.word;
    if (next === undefined) return wholeProducts.has(word) && described.length < 2 ? [from, at] : null;
    const behind = tokens.slice(at + 2, at + 5).map((token) => token.word);
    if (next === 'covering') return [from, at + 1];
    if (next === 'for' && (wholeProducts.has(word) || behind.some((each) => everybody.has(each))))
      return [from, at + 1];
    if (/^(?:that|which|to)$/.test(next) && doesAll.has(behind[0] ?? '')) return [from, at + 2];
    return null;
  }
  return null;
}

/** "digitise our whole administration", "all twelve companies moved to a new ERP", "every process to be paperless". */
function overhaul(tokens: readonly Token[], need: string): Part | null {
  for (const [from, { word }] of tokens.entries()) {
    const isOld = ageing.has(word);
    if (!isOld && !totals.has(word)) continue;
    const noun = headBehind(tokens, from, need, isOld ? software : large);
    if (noun === null) continue;
    const end = outcomeBehind(tokens, noun);
    const takesEveryday =
      /^(?:whole|entire|complete)$/.test(word) || outcomes.has(tokens[end ?? -1]?.word ?? '');
    const before = verbBefore(tokens, from, takesEveryday);
    if (before !== null) return [before, takesEveryday ? (end ?? noun) : noun];
    if (end !== null) return [from, end];
  }
  return null;
}

/** What becomes of a whole: "moved to a new system", "to be paperless". */
function outcomeBehind(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun + 1; at <= noun + 6 && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (outcomes.has(word)) return at;
    if (isParticiple(word)) return overhauls.has(verbOf(word)) || everyday.has(verbOf(word)) ? at : null;
    if (!auxiliaries.has(word) && !prepositions.has(word) && !determiners.has(word) && !large.has(word))
      return null;
  }
  return null;
}

/** "rewrite the backend", "redesign our web shop". */
function remade(tokens: readonly Token[], need: string): Part | null {
  const at = tokens.findIndex(
    ({ word }, index) => remakes.has(word) && /^(?:the|our|my)$/.test(tokens[index + 1]?.word ?? ''),
  );
  const noun = at < 0 ? null : headBehind(tokens, at + 1, need, software, 3);
  return noun === null ? null : [at, noun];
}

/** "everything the old portal does", "everything guests may ever need". */
function likeTheOld(tokens: readonly Token[], need: string): Part | null {
  const from = tokens.findIndex(({ word }) => word === 'everything' || word === 'anything');
  if (from < 0) return null;
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > from + 1 &&
      index <= from + 7 &&
      abilities.has(word) &&
      !abilities.has(tokens[index + 1]?.word ?? ''),
  );
  const subject = tokens
    .slice(from + 1, at)
    .filter(({ word }) => !/^(?:that|which|may|might|could|ever)$/.test(word));
  const isOfAHouse =
    /^(?:the|our)$/.test(subject[0]?.word ?? '') ||
    tokens.slice(from, at).some(({ word }) => word === 'ever');
  return at > 0 && isOfAHouse && !stopsBefore(tokens, at, need) ? [from, at] : null;
}

/** The noun that a word goes with, as the head of its phrase: "all services of the city", not "all service tickets". */
function headBehind(
  tokens: readonly Token[],
  from: number,
  need: string,
  nouns: ReadonlySet<string>,
  reach = 5,
): number | null {
  for (let at = from + 1; at <= from + reach && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (clauseOpeners.has(word) || stopsBefore(tokens, at, need)) return null;
    if (prepositions.has(word) && word !== 'of') return null;
    if (word === 'of' && at > from + 1) return null;
    if (nouns.has(word) && endsPhrase(tokens, at, need)) return at;
  }
  return null;
}

/** The verb that a whole is the object of: "replace", "digitise and sell". */
function verbBefore(tokens: readonly Token[], from: number, takesEveryday: boolean): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const { word } = tokens[at] ?? { word: '' };
    if (overhauls.has(word) || (takesEveryday && everyday.has(word))) return at;
    if (
      !determiners.has(word) &&
      !pronouns.has(word) &&
      !isAdverb(word) &&
      !['and', 'or', 'up'].includes(word)
    )
      return null;
  }
  return null;
}

function isParticiple(word: string): boolean {
  return rewritten.has(word) || word.endsWith('ed') || word === 'run' || word === 'put';
}

function verbOf(word: string): string {
  return rewritten.get(word) ?? baseOf(word);
}

/** Behind a noun that is the last of its phrase stands the end, a stop, or a word that can only open something else. */
function endsPhrase(tokens: readonly Token[], at: number, need: string): boolean {
  const next = tokens[at + 1];
  if (!next || stopsBefore(tokens, at + 1, need)) return true;
  const { word } = next;
  return (
    prepositions.has(word) ||
    clauseOpeners.has(word) ||
    auxiliaries.has(word) ||
    outcomes.has(word) ||
    isParticiple(word) ||
    ['and', 'or', 'so', 'covering', 'which', 'that', 'to'].includes(word)
  );
}

function stopsBefore(tokens: readonly Token[], at: number, need: string): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return !before || !token || /[,.;:()]/.test(need.slice(before.end, token.start));
}
