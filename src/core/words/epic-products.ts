import {
  doesAll,
  everybody,
  full,
  grand,
  houses,
  mayBeSmall,
  opening,
  products,
  totals,
  wholeProducts,
} from './epic-words';
import { clauseOpeners, prepositions } from './function-words';
import { endsPhrase, stopsBefore, type Part } from './phrases';
import type { Token } from './tokens';

/** "a platform for all hotels", "our own payment provider", "one system that runs all our houses", "a marketplace". */
export function wholeProduct(tokens: readonly Token[], need: string): Part | null {
  const from = tokens.findIndex(({ word }) => !opening.has(word));
  const determiner = tokens[from]?.word ?? '';
  if (!/^(?:an?|one|our|my)$/.test(determiner)) return null;
  for (let at = from + 1; at <= from + 5 && at < tokens.length; at++) {
    const { word } = tokens[at] ?? { word: '' };
    if (prepositions.has(word) || clauseOpeners.has(word) || stopsBefore(tokens, at, need)) return null;
    if (!products.has(word) || !endsPhrase(tokens, at, need)) continue;
    const described = tokens.slice(from + 1, at).map((token) => token.word);
    // "a complete ERP solution", but not "a complete spare part numbering system".
    if (described.slice(-2).some((each) => grand.has(each) || (full.has(each) && !mayBeSmall.has(word))))
      return [from, at];
    if (!tokens[at + 1]) return wholeProducts.has(word) && described.length < 2 ? [from, at] : null;
    // "an app like Airbnb": another whole product is the measure.
    if (ofSoftware.test(word) && isLikeNamed(tokens, at)) return [from, at + 2];
    const end = takesAll(tokens, at, wholeProducts.has(word));
    return end === null ? null : [from, end];
  }
  return null;
}

const ofSoftware =
  /^(?:app|application|website|site|platform|portal|marketplace|shop|webshop|web-shop|software|system|network|solution)$/;

function isLikeNamed(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === 'like' && /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
}

/** Whether what stands behind a product makes it one for everybody or everything, and as far as which word. */
function takesAll(tokens: readonly Token[], at: number, isWhole: boolean): number | null {
  const next = tokens[at + 1]?.word ?? '';
  const behind = tokens.slice(at + 2, at + 5).map((token) => token.word);
  if (next === 'covering') return at + 1;
  if (next === 'for' && (isWhole || behind.some((each) => everybody.has(each)))) return at + 1;
  // "a system that runs all houses", but not "a website that shows my rent"
  if (/^(?:that|which|to)$/.test(next)) return doesAll.has(behind[0] ?? '') ? at + 2 : null;
  // "a hub through which guests can do all their errands"
  if (prepositions.has(next) && behind[0] === 'which') return wholeIn(tokens, at + 2);
  // "a portal in our colours": whatever it is like, it is a product of its own.
  return isWhole ? at : null;
}

function wholeIn(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + 8 && at < tokens.length; at++) {
    const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
    if (word === 'everything' || (totals.has(word) && /^(?:of|the|my|our|their|its)$/.test(next))) return at;
    if (/^(?:every|whole|entire|any)$/.test(word) && houses.has(next)) return at + 1;
  }
  return null;
}
