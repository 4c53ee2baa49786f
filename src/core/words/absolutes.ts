import { matchesOf } from '../matches';
import { inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';

/*
 * Words that leave out nothing (Berry and Kamsties 2005 on "all" and plurals; QVscribe universal quantifiers). "No" and
 * "only" stay out, and so does "all" before what the product itself holds: "all open orders" is a set one can count.
 */
const unbounded = inOrder(
  '',
  /(?:(?:possible|conceivable|imaginable|different|main|major|core|common|popular|modern|known|existing|current|relevant|important) |(?:kinds|types|sorts) of )?/,
  [
    /users?|people|devices?|browsers?|platforms?|screen sizes?|screens?|resolutions?|languages?|countries/,
    /edge cases?|cases?|situations?|circumstances|conditions|scenarios?|events?|errors?|exceptions?|problems?|issues?/,
    /formats?|inputs?|file types?|data|information|features?|functions?|functionality|aspects?|areas?|parts|places/,
    /systems?|services?|components?|modules?|pages?|actions?|operations?|changes?|processes|interactions/,
  ],
  // "all errors that a guest can cause" says which, and "all error messages" is about another thing.
  /(?![\w-])(?=\s*(?:$|[.,;)]|\n)|\s+(?:and|or|but|is|are|be|can|may|must|shall|should|will|would|have|has|see|get)\b)/,
);

const absolute = inOrder('gi', /\b/, [
  inOrder('', /(?:all|every|any) (?!of\b|the following\b|other\b|open\b|new\b)/, unbounded),
  /(?:at all times|under (?:all|any) circumstances|in (?:all|every|any) cases?|without exception|100 ?% of the time|never ever|everywhere)(?![\w-])/,
  // "is never shown" and "always works": nothing in the sentence says when that could be seen to fail.
  /(?:always|never) (?:works?|fails?|crash(?:es)?|available|up to date|correct|responds?|lost|loses?|be lost|wrong|accurate|visible|accessible|consistent|in sync)(?![\w-])/,
]);

/** A condition or a list bounds it. */
const bounded =
  /\b(?:when|while|if|unless|until|whenever|except|other than|as long as|the following|listed|selected|in scope|supported)\b|:|\(/i;
const glance = /\b(?:all|every|any|always|never|without exception|at all|100|everywhere)\b/i;

/** The first words of a text that leave out nothing and say nothing of their bounds. */
export function absoluteIn(text: Phrase): Phrase | null {
  if (!glance.test(text.text) || bounded.test(text.text)) return null;
  const isQuoted = quotationsOf(text.text);
  const match = matchesOf(absolute, text.text).find(({ index }) => !isQuoted(index));
  return match ? slicePhrase(text, match.index, match.index + match[0].length) : null;
}
