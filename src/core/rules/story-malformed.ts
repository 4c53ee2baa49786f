import { quote } from '../message';
import type { Story } from '../model';
import { defineRule, type Problem } from '../rule';
import { slicePhrase, type Phrase, type Span } from '../phrase';
import { tokensOf } from '../words/tokens';
import { baseOf, nounVerbs, verbs } from '../words/verbs';

/** Faults of grammar that stop a reader; each pattern marks what is wrong. */
const faults: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  { pattern: /\bso(?:\s+that){2,}\b|\bso that(?:\s+so that)+\b/i, advice: 'Say it once' },
  {
    pattern: /\b(?<word>to|the|a|an|of|and|in|for|with|I|want|be|is|can|as)\s+\k<word>\b/i,
    advice: 'Say it once',
  },
  { pattern: /\b(?:can|could|must|should|would|will)\s+to\b/i, advice: 'Leave out "to"' },
  { pattern: /\b(?:want|need|wish|like)\s+(?:to\s+)?able to\b/i, advice: 'Write "to be able to"' },
  { pattern: /\b(?:is|are|was)\s+(?:has|have|had|can|will|does)\b/i, advice: 'Choose one verb' },
  {
    pattern:
      /\b(?:know|see|find out|understand|tell|learn)\s+(?:what|how|where|when|which)\s+(?:do|use|go|make|get|find|create|work|start|proceed|handle|fix)\b/i,
    advice: 'A word is missing',
  },
  {
    pattern: /\b(?:the|a|an|and|or|my|our|your|their|in order)\s*[.]?\s*$/i,
    advice: 'Finish the sentence after',
  },
];
const splitOff = /[.!]\s+so that\b/i;

export default defineRule({
  id: 'story-malformed',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'A story is a whole sentence with a role and a need.',

  *check({ story }) {
    if (!story) return;
    const problem = missingPart(story) ?? fault(story) ?? wrongInfinitive(story);
    if (problem) yield problem;
  },
});

function missingPart({ role, need, text }: Story): Problem | undefined {
  if (role && !need) return { at: text, message: `Say what the ${quote(role.text, 34)} wants.` };
  return undefined;
}

function fault({ text }: Story): Problem | undefined {
  const split = splitOff.exec(text.text);
  if (split)
    return {
      at: slicePhrase(text, split.index, split.index + split[0].length),
      message: 'Join the benefit to the sentence: "…, so that …".',
    };
  for (const { pattern, advice } of faults) {
    const match = pattern.exec(text.text);
    if (match && !isFine(text, match)) {
      const words = slicePhrase(text, match.index, match.index + match[0].length);
      return { at: words, message: `${advice}: ${quote(words.text)}.` };
    }
  }
  return undefined;
}

/** "log in to to-do lists", "that that" of a nested clause, "turn it on in". */
function isFine(text: Phrase, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.text.charAt(index + words.length);
  return after === '-' || /^(?:in|on)\s/i.test(words);
}

/** "I want know", "I want to submission errors". */
function wrongInfinitive({ needMarker, need }: Story): Problem | undefined {
  if (!needMarker || !need) return undefined;
  const [first, second, third] = tokensOf(need.text);
  if (!first) return undefined;
  const at: Span = { start: needMarker.start, end: need.start + first.end };
  const wish = `${needMarker.text} ${first.text}`;
  if (/\bwant$|\bneed$|\blike$|\bwish$/i.test(needMarker.text) && isBareVerb(first.word, second?.word)) {
    return { at, message: `Write "to" before the verb: ${quote(wish)}.` };
  }
  const isInflected =
    first.word.endsWith('s') && baseOf(first.word) !== first.word && !nounVerbs.has(baseOf(first.word));
  const isNoun =
    /(?:tion|sion|ment|ness|ity|ance|ence|ship|age|ings?|ers|ors)s?$/.test(first.word) &&
    !verbs.has(first.word);
  const isThing =
    isNoun ||
    isInflected ||
    (!verbs.has(first.word) && /^(?:to|that|which|of)$/.test(second?.word ?? '') && first.word !== 'be');
  if (/\bto$/i.test(needMarker.text) && isThing && (second === undefined || third !== undefined)) {
    return { at, message: `Say it with a verb after "to", or leave "to" out: ${quote(wish, 58)}.` };
  }
  return undefined;
}

function isBareVerb(word: string, next: string | undefined): boolean {
  if (
    !verbs.has(word) ||
    [
      'own',
      'free',
      'secure',
      'clear',
      'clean',
      'direct',
      'complete',
      'separate',
      'open',
      'live',
      'own',
      'better',
      'like',
      'limited',
    ].includes(word)
  )
    return false;
  if (!nounVerbs.has(word)) return !['have', 'support', 'help'].includes(word) || next !== undefined;
  return (
    next !== undefined &&
    /^(?:the|my|our|your|their|a|an|all|any|what|which|how|who|where|if|whether|it|them)$/.test(next)
  );
}
