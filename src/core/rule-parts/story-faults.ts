import { insertAt, remove, replace } from '../edit';
import { quote } from '../message';
import type { Story } from '../model';
import { slicePhrase, sourceOffset, type Phrase, type Span } from '../phrase';
import { isQuotedIn } from '../quotations';
import type { Problem } from '../rule';
import type { Say } from '../say';
import { brokenEnd, isFragment } from '../words/fragments';
import { grammarFault, type FaultFound } from '../words/grammar-faults';
import { repetitionOf } from '../words/repetitions';
import { wishFault } from '../words/wish-faults';

const splitOff = /[.!]\s+so that\b/i;
/** "3 p.m. so that" and "etc. so that" end no sentence. */
const shortened =
  /(?:\.[a-z]|\b(?:etc|inc|ltd|co|corp|approx|min|max|hrs?|sec|st|ave|am|pm|dept|jr|sr|vs))$/i;

/** The first fault of a story sentence; the others tend to follow from it. */
export function storyFault(story: Story, source: string, say: Say): Problem | undefined {
  return (
    missingPart(story, say) ?? fault(story, source, say) ?? wrongWish(story, say) ?? brokenPart(story, say)
  );
}

function missingPart(
  { form, role, roleMarker, need, needMarker, text }: Story,
  say: Say,
): Problem | undefined {
  if (form === 'role-less' && needMarker && /^(?:I|we)\b/i.test(text.text))
    return {
      at: needMarker,
      message: say('Say first who wants it: "As a …".'),
      suggestions: [{ title: say('Add "{0}…"', 'As a '), edits: [insertAt(needMarker.start, 'As a …, ')] }],
    };
  if (role && !need) return { at: text, message: say('Say what the {0} wants.', quote(role.text, 34)) };
  if (roleMarker && !role) return { at: roleMarker, message: unfinished(say, roleMarker.text) };
  // "As a nurse want to see the rota"
  if (
    needMarker &&
    /^(?:want|wish|would like)(?: to)?$/i.test(needMarker.text) &&
    !/^(?:I|we)\b/i.test(text.text)
  )
    return { at: needMarker, message: say('Name who or what first: {0}.', quote(needMarker.text)) };
  return undefined;
}

/** A need that breaks off, and a "so that" without a sentence behind it. */
function brokenPart({ need, benefit, benefitMarker }: Story, say: Say): Problem | undefined {
  const broken = need && brokenEnd(need.text);
  if (need && broken) {
    const at = slicePhrase(need, broken.index, need.text.length);
    return { at, message: unfinished(say, broken.words) };
  }
  if (!benefitMarker || !/\bso(?: that)?$/i.test(benefitMarker.text)) return undefined;
  if (!benefit) return need ? { at: benefitMarker, message: unfinished(say, 'so that') } : undefined;
  if (!isFragment(benefit.text)) return undefined;
  return { at: benefit, message: say('A word is missing: {0}.', quote(`so that ${benefit.text}`)) };
}

function unfinished(say: Say, words: string): string {
  return say('Finish the sentence after {0}.', quote(words));
}

function fault(story: Story, source: string, say: Say): Problem | undefined {
  const { text } = story;
  const split = splitOff.exec(text.text);
  if (split && !shortened.test(text.text.slice(0, split.index))) {
    const at = slicePhrase(text, split.index, split.index + split[0].length);
    if (!isQuotedIn(text, source, at.start)) return splitBenefit(at, say);
  }
  const found = wordingFault(story, source);
  if (!found) return undefined;
  const { words, at, advice, isDouble } = found;
  const problem = { at, message: advice(say, quote(words)) };
  return isDouble ? { ...problem, ...undoubled(found, text, source, say) } : problem;
}

interface WordingFault extends FaultFound {
  readonly at: Span;
}

/** What is wrong with the words of a story, code and quotations aside. */
export function wordingFault({ text }: Story, source: string): WordingFault | undefined {
  const isQuoted = (offset: number): boolean => isQuotedIn(text, source, sourceOffset(text, offset));
  const found = grammarFault(text.text, isQuoted);
  return found && { ...found, at: slicePhrase(text, found.index, found.index + found.words.length) };
}

/** Takes the second of two equal words away, where nothing but white space stands between them. */
function undoubled(
  { words, index }: FaultFound,
  text: Phrase,
  source: string,
  say: Say,
): Pick<Problem, 'fix' | 'suggestions'> {
  const once = /^so that/i.exec(words)?.[0] ?? /^\S+/.exec(words)?.[0] ?? words;
  const { start, end } = slicePhrase(text, index + once.length, index + words.length);
  const again = source.slice(start, end).trim().toLowerCase();
  if (once.length === words.length || !/^[a-z\s]+$/.test(again)) return {};
  const change = { title: say('Remove the second "{0}"', once), edits: [remove({ start, end })] };
  const isSlip = /\s/.test(once) || repetitionOf(words, text.text.slice(0, index)) === 'slip';
  return isSlip ? { fix: change } : { suggestions: [change] };
}

/** "… a bed. So that it can be cleaned.": the stop is the whole fault. */
function splitBenefit(at: Span, say: Say): Problem {
  return {
    at,
    message: say('Join the benefit to the sentence: "…, so that …".'),
    fix: { title: say('Join the two sentences'), edits: [replace(at, ', so that')] },
  };
}

function wrongWish({ needMarker, need, text }: Story, say: Say): Problem | undefined {
  const found = needMarker && need ? wishFault(needMarker.text, need.text) : null;
  if (!needMarker || !need || !found) return undefined;
  // "I'd like, as a nurse, to see …": the "to" stands behind the role.
  if (/,\s*to\s+$/.test(text.text.slice(0, text.text.indexOf(need.text)))) return undefined;
  const at: Span = { start: needMarker.start, end: need.start + found.end };
  const wish = `${needMarker.text} ${need.text.slice(0, found.end)}`;
  const to = { title: say('Write "to" before the verb'), edits: [insertAt(need.start, 'to ')] };
  return { at, message: found.advice(say, quote(wish, 58)), ...(found.lacksTo && { suggestions: [to] }) };
}
