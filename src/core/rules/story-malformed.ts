import { quote } from '../message';
import type { Story } from '../model';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';
import { slicePhrase, type Span } from '../phrase';
import { grammarFault, isBareVerb, isNoVerb } from '../words/grammar-faults';
import { tokensOf } from '../words/tokens';

const splitOff = /[.!]\s+so that\b/i;

export default defineRule({
  id: 'story-malformed',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'A story is a whole sentence with a role and a need.',

  *check({ story }, { say }) {
    if (!story) return;
    const problem = missingPart(story, say) ?? fault(story, say) ?? wrongInfinitive(story, say);
    if (problem) yield problem;
  },
});

function missingPart({ role, need, text }: Story, say: Say): Problem | undefined {
  if (role && !need) return { at: text, message: say('Say what the {0} wants.', quote(role.text, 34)) };
  return undefined;
}

function fault({ text }: Story, say: Say): Problem | undefined {
  const split = splitOff.exec(text.text);
  if (split)
    return {
      at: slicePhrase(text, split.index, split.index + split[0].length),
      message: say('Join the benefit to the sentence: "…, so that …".'),
    };
  const found = grammarFault(text.text);
  if (!found) return undefined;
  const { words, index, advice } = found;
  return {
    at: slicePhrase(text, index, index + words.length),
    message: advice(say, quote(words)),
  };
}

/** "I want see", "I want to information". */
function wrongInfinitive({ needMarker, need }: Story, say: Say): Problem | undefined {
  if (!needMarker || !need) return undefined;
  const [first, second, third] = tokensOf(need.text);
  if (!first) return undefined;
  const at: Span = { start: needMarker.start, end: need.start + first.end };
  const wish = `${needMarker.text} ${first.text}`;
  if (/\bwant$|\bneed$|\blike$|\bwish$/i.test(needMarker.text) && isBareVerb(first.word, second?.word)) {
    return { at, message: say('Write "to" before the verb: {0}.', quote(wish)) };
  }
  if (
    /\bto$/i.test(needMarker.text) &&
    !isAcronym(need.text.slice(first.start, first.end)) &&
    isNoVerb(first.word, second?.word) &&
    (second === undefined || third !== undefined)
  ) {
    return { at, message: say('Say it with a verb after "to", or leave "to" out: {0}.', quote(wish, 58)) };
  }
  return undefined;
}

/** "I want to SMS": what letters stand for may well be something to do. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
