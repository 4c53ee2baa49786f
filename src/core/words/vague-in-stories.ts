import { matchFrom, matchesOf } from '../matches';
import { inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { furtherActions } from './actions';
import { isInFixedTerm } from './fixed-terms';
import { isAdverb } from './function-words';
import { openLists } from './list-ends';
import { taste } from './taste-in-stories';
import { anyOf, tokensOf } from './tokens';
import { vagueQualities } from './vague-qualities';
import { vagueQuantities } from './vague-quantities';
import { weakVerbs } from './weak-verbs';

/** In a story these words are harmless often enough to leave them to the criteria. */
const harmlessInStories = new Set([
  'user experience',
  'important',
  'interesting',
  'clean',
  'good',
  'great',
  'best',
  'best possible',
  'professional',
  'many',
  'large',
  'huge',
  'most of',
  'often',
  'fast',
  'quick',
  'engaging',
  'slow',
  'soon',
  'real time',
  'minimal',
  'a number of',
  'well documented',
  'easier',
]);
const vague = anyOf([
  ...[...vagueQualities, ...vagueQuantities].filter((word) => !harmlessInStories.has(word)),
  ...openLists,
  'clearly',
  'clear',
  'more easily',
  'of interest',
  'be in control',
  'accurate',
  'detailed',
  'comprehensive',
  'prominent',
  'prominently',
  'sooner',
  'many other',
  'large number',
  'enough information',
  'of relevance',
  'all necessary',
  'look good',
  'looks good',
  'low price',
  'low cost',
  'best way',
  'very good',
]);
/** "know about fees": what of them? */
const matters = /\bknow about (?:the )?[a-z]+(?=[\s.,;]*$)/gi;
/** The same verbs where the thing stands first: "complaints to be dealt with". */
const weakPassive = inOrder(
  'i',
  /\b(?:be|being|is|are|get|gets) (?:(?:better|properly|well|all) )?/,
  [
    /handled|managed|dealt with|taken care of|looked after|administered|supported|coped with/,
    /overseen|streamlined|seen to|improved|optimi[sz]ed|enhanced|moderni[sz]ed/,
  ],
  /\b(?!\s+(?:as|by|like|with|separately|in the same)\b)/,
);
const otherThings =
  /\b(?:(?:any|and) other [a-zÀ-ɏ]+|(?:all|any|and) other (?:pertinent|related|relevant|similar) [a-zÀ-ɏ]+|other (?:[a-zÀ-ɏ]+ )?(?:types|kinds|sorts|forms|ways|means))\b/gi;
const weak = anyOf(weakVerbs, 'iy');
const weakAnywhere = anyOf(weakVerbs, 'i');
/** Behind another action these are done to something one sees: "scan and process the form". */
const mayBeSeen = new Set(['process', 'support', 'maintain', 'improve', 'enhance', 'leverage']);

/** The words of a need that nobody can check, in order, none within another. */
export function vagueWords(need: Phrase): Phrase[] {
  const isQuoted = quotationsOf(need.text);
  const found = [
    ...matchesOf(vague, need.text),
    ...matchesOf(taste, need.text),
    ...matchesOf(otherThings, need.text),
    ...matchesOf(matters, need.text),
  ]
    .sort((a, b) => a.index - b.index)
    .filter((match) => !isQuoted(match.index) && !isHarmless(need.text, match));
  const kept: Phrase[] = [];
  let end = -1;
  for (const { index, 0: words } of found) {
    if (index < end) continue;
    end = index + words.length;
    kept.push(slicePhrase(need, index, end));
  }
  return kept;
}

/** "clear the cart" is a verb, "fast track" a name, "clear-liquid" a kind. */
function isHarmless(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.slice(index + words.length);
  const before = text.slice(0, index);
  if (/^-\p{L}/u.test(after) || /\p{L}-$/u.test(before)) return true;
  if (isInFixedTerm(words, before, after)) return true;
  // "the Detailed Statement" is the name of one.
  if (/^\p{Lu}\p{Ll}+$/u.test(words) && before.trim() !== '' && /^\s+\p{Lu}/u.test(after)) return true;
  if (/^clear(?:ly)?$/i.test(words)) return /\b(?:to|and|or|can|i)\s+$/i.test(before);
  return /^better$/i.test(words) && /^\s+than\b/i.test(after);
}

/** "open a case, close it and deal with appeals": the last of several actions. */
function weakInList(need: Phrase): Phrase | null {
  for (const { verb } of furtherActions(need.text)) {
    const match = matchFrom(weak, need.text, verb.start);
    const after = need.text.slice(verb.start + (match?.[0].length ?? 0));
    if (match && !mayBeSeen.has(verb.word) && !isTold(after))
      return slicePhrase(need, verb.start, verb.start + match[0].length);
  }
  return null;
}

/** "manage by phone", "handle tickets": it is told what with, or there is nothing behind it. */
function isTold(after: string): boolean {
  return /^\s*(?:tickets?|requests?|staff|team|by\b|$)/i.test(after);
}

/** A verb with no visible end, as the action of the wish. */
export function weakVerb(need: Phrase): Phrase | null {
  const tokens = tokensOf(need.text);
  let index = 0;
  while (
    ['to', 'be', 'able', 'have', 'the', 'ability', 'a', 'way'].includes(tokens[index]?.word ?? '') ||
    isAdverb(tokens[index]?.word ?? '')
  )
    index++;
  for (const [position, token] of tokens.entries()) {
    const isAction =
      position === index ||
      (['and', 'to'].includes(tokens[position - 1]?.word ?? '') && position <= index + 4);
    if (!isAction) continue;
    const match = matchFrom(weak, need.text, token.start);
    if (match && !isTold(need.text.slice(token.start + match[0].length))) {
      return slicePhrase(need, token.start, token.start + match[0].length);
    }
  }
  const joined = weakAnywhere.test(need.text) ? weakInList(need) : null;
  if (joined) return joined;
  const passive = weakPassive.exec(need.text);
  return passive && !quotationsOf(need.text)(passive.index)
    ? slicePhrase(need, passive.index, passive.index + passive[0].length)
    : null;
}
