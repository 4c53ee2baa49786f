import { matchesOf } from '../matches';
import { slicePhrase, type Phrase } from '../phrase';
import { vagueInCriteria } from './criteria';
import { anyOf } from './tokens';
import { vagueQualities } from './vague';

/** Words of the general list that a criterion often has for a harmless reason. */
const harmless = new Set([
  'important',
  'interesting',
  'good',
  'best',
  'various',
  'clean',
  'modern',
  'user experience',
  'powerful',
  'professional',
  'flexible',
  'helpful',
  'great',
  'better',
  'engaging',
  'friendly',
  'acceptable',
]);
const vague = anyOf([...vagueQualities.filter((word) => !harmless.has(word)), ...vagueInCriteria]);

/** What these words need behind them to be vague: "critical operations" is, a "critical" in a list of levels is not. */
const beforeNoun =
  /^(?:common|typical|major|minor|critical|essential|basic|enhanced|improved|necessary|secure|safe|stable|accurate|reliable|detailed|comprehensive|advanced|rich|personalized|responsive|standard way)$/i;
/** Words that are vague only now and then; without a reason to think so they are left alone. */
const seldom =
  /^(?:secure|secured|securely|safe|safely|stable|accurate|accurately|reliable|reliably|detailed|comprehensive|advanced|rich|personalized|responsive|consistently|well|major|minor|necessary|required information|all required|logical|logically)$/i;
const seldomUnless = /\b(?:enough|very|more|most|highly|always|all|any)\s+$/i;

/** The words of a criterion that cannot be answered with yes or no, in order. */
export function vagueWords(text: Phrase): Phrase[] {
  return matchesOf(vague, text.text)
    .filter(
      (match) =>
        !isName(text.text, match) && !isPinnedDown(text.text, match) && !isOrdinary(text.text, match),
    )
    .map(({ 0: words, index }) => slicePhrase(text, index, index + words.length));
}

/** Quoted, in code, part of a compound, or a capitalised name within the sentence. */
function isName(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + words.length);
  if (((before.match(/["“”`]/g) ?? []).length & 1) === 1) return true;
  if (/[-_/]$/.test(before) || /^[-_/]\w/.test(after)) return true;
  return /^\p{Lu}/u.test(words) && before.trim() !== '' && !/[.:;]\s*$|(?:THEN|AND|SHALL)\s*$/.test(before);
}

/** A list, a figure, an exact text or a "without …" behind the word says what it means. */
function isPinnedDown(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.slice(index + words.length).split(/[.;\n]/, 1)[0] ?? '';
  if (/^[^,;]{0,60}\((?!e\.g)[^)]{3,}\)/u.test(after) || /:\s*\S/.test(after)) return true;
  if (/\d/.test(after) && !/^(?:essential|basic|critical|common)$/i.test(words)) return true;
  if (/["“`][^"”`]{1,400}["”`]/.test(after)) return true;
  if (
    /^[^,;]{0,30}\bwithout\b/i.test(after) ||
    /^\s+(?:to|than|as|from|for) (?:the|current|before|existing)\b/i.test(after)
  )
    return true;
  // "clearly names the bus, the stop and the delay"
  return (after.match(/,/g) ?? []).length >= 2;
}

function isOrdinary(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + words.length);
  if (/^clear$/i.test(words))
    return (
      !/(?:\b(?:a|an|the|with|is|are|be|and|in)\s+(?:[a-zÀ-ɏ]+,?\s+)?)$/i.test(before) ||
      /^\s+(?:the|all|button|filter|cache|history)\b/i.test(after)
    );
  if (/^works$/i.test(words))
    return before.trim() !== '' && !/^\s*(?:[.,]|$|on\b|across\b|in all\b|with all\b)/i.test(after);
  if (/^common$/i.test(words) && /^\s+to\b/i.test(after)) return true;
  if (/^(?:relevant|appropriate)$/i.test(words) && /^\s+to (?:the|their|that|its)\b/i.test(after))
    return true;
  if (seldom.test(words)) return !(seldomUnless.test(before) && /^(?:consistently|well)$/i.test(words));
  return beforeNoun.test(words) && !/^\s+[\p{L}]/u.test(after);
}
