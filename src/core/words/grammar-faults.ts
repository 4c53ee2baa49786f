import type { Say } from '../say';
import { wordSet } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** A fault of grammar: how it looks, and what to do about it. */
interface Fault {
  readonly pattern: RegExp;
  readonly advice: (say: Say, words: string) => string;
  /** Whether words stand there twice. */
  readonly isDouble?: true;
  /** Whether the words are a fault indeed, where the pattern alone does not tell. */
  readonly applies?: (match: RegExpExecArray) => boolean;
}

/** Faults of grammar that stop a reader; each pattern marks what is wrong. */
const faults: readonly Fault[] = [
  {
    pattern: /\bso(?:\s+that){2,}\b|\bso that(?:\s+so that)+\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
    isDouble: true,
  },
  {
    pattern: /\b(?<word>to|the|a|an|of|and|in|for|with|I|want|be|is|can|as)\s+\k<word>\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
    isDouble: true,
  },
  {
    pattern: /\b(?:can|could|must|should|would|will)\s+to\b/i,
    advice: (say, words) => say('Leave out "to": {0}.', words),
  },
  {
    pattern: /\b(?:want|need|wish|like)\s+(?:to\s+)?able to\b/i,
    advice: (say, words) => say('Write "to be able to": {0}.', words),
  },
  {
    pattern: /\b(?:is|are|was)\s+(?:has|have|had|can|will|does)\b/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    pattern:
      /\b(?:know|see|find out|understand|tell|learn)\s+(?:what|how|where|when|which)\s+(?:do|use|go|make|get|find|create|work|start|proceed|handle|fix)\b/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    pattern: /\b(?:the|a|an|and|or|my|our|your|their)\s*[.]?\s*$/i,
    advice: (say, words) => say('Finish the sentence after: {0}.', words),
  },
  {
    pattern: /\bin order (?<verb>[a-z]+)\b(?=\s+(?<next>[a-z]+)|)/i,
    advice: (say, words) => say('Write "in order to": {0}.', words),
    // "in order plan the night", but not "in order lists" or "in order view"
    applies: ({ groups }) =>
      isBareVerb(groups?.['verb']?.toLowerCase() ?? '', groups?.['next']?.toLowerCase()),
  },
  {
    pattern: /\b(?:I|[Ww]e|[Tt]hey) (?<verb>[a-z]{3,}s)\b/,
    advice: (say, words) => say('Take the verb without "s": {0}.', words),
    applies: ({ groups }) => isThirdPerson(groups?.['verb'] ?? ''),
  },
];

interface FaultFound extends Pick<Fault, 'advice'> {
  readonly words: string;
  readonly index: number;
  readonly isDouble: boolean;
}

/** The first fault of a text: its words, where they start, and the advice. */
export function grammarFault(text: string): FaultFound | undefined {
  for (const { pattern, advice, isDouble = false, applies } of faults) {
    const match = pattern.exec(text);
    if (!match || isFine(text, match) || applies?.(match) === false) continue;
    return { words: match[0], index: match.index, advice, isDouble };
  }
  return undefined;
}

/** "keeps", but not "access" or "news". */
function isThirdPerson(word: string): boolean {
  return baseOf(word) !== word;
}

/** "log in to to-do lists", "that that" of a nested clause, "turn it on in". */
function isFine(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.charAt(index + words.length);
  return after === '-' || /^(?<word>in|on)\s+\k<word>$/i.test(words);
}

/** Adjectives and others that are spelled like verbs: "I want free entry", "I need better maps". */
const unlikeVerbs = wordSet(
  'own free secure clear clean direct complete separate open live better like limited duplicate correct present perfect empty lower slow double alternate',
);
const opensObject = /^(?:the|my|our|your|their|a|an|all|any|what|which|how|who|where|if|whether|it|them)$/;

/** Whether a word that follows "I want" is a verb that misses its "to": "I want see orders". */
export function isBareVerb(word: string, next: string | undefined): boolean {
  if (!verbs.has(word) || unlikeVerbs.has(word)) return false;
  if (!nounVerbs.has(word)) return !['have', 'support', 'help'].includes(word) || next !== undefined;
  return next !== undefined && opensObject.test(next);
}

/** Whether a word that follows "I want to" can be no verb: "I want to information". */
export function isNoVerb(word: string, next: string | undefined): boolean {
  const isInflected = word.endsWith('s') && baseOf(word) !== word && !nounVerbs.has(baseOf(word));
  if (isInflected) return true;
  if (verbs.has(word)) return false;
  return (
    /(?:tion|sion|ment|ness|ity|ance|ence|ship|age|ings?|ers|ors)s?$/.test(word) ||
    (/^(?:to|that|which|of)$/.test(next ?? '') && word !== 'be')
  );
}
