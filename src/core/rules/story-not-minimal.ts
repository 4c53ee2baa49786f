import { quote } from '../message';
import { eitherOf, inOrder } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';

/** What stands beside the wish: brackets, examples, remarks, references and further sentences. */
const asides: readonly RegExp[] = [
  // "(s)", "(re-)use", "(PDF)", "(USD)", "(max. 5)" belong to the word before them.
  /\((?!\w{0,3}\)|[\p{L}]{1,4}-\)|[\p{Lu}\d]{2,8}s?\)|(?:max|min|up to|at least|in)\b[^),;]{0,60}\))[^)]{0,400}\)/u,
  /\[(?![xX ]\])[^\]]{1,400}\]/u,
  /\b(?:e\.g\.?|i\.e\.?|eg|viz)(?=[\s,:(])[^)]*/i,
  /\b(?:for example|for instance|such as)\b.*/i,
  /(?:^|[\s(])(?:note|nb|n\.b\.|remark|comment|see also|ps|p\.s\.)\s*[:.].*/i,
  /\s[–—-]{1,2}\s+\p{L}.*/u,
  // A clause of its own between semicolons, but not "; the name; the age".
  /(?<=;\s)(?:the|it|they|there|this|these|those|we|our)\b[^;]{1,60}\b(?:is|are|was|were|has|have|will|must)\b[^;]{1,200}(?=;|$)/i,
  /\b(?:by the way\b|as discussed (?:with|in|on|at)\b|as mentioned (?:in|by|above|earlier|before)\b|out of scope:).*/i,
  inOrder(
    'i',
    /(?<=[,;]\s)(?:please )?(?:see|cf\.?|compare) (?:also )?(?:the |our |my )?/,
    [
      /mock-?ups?|wireframes?|sketch(?:es)?/,
      /spec(?:ification)?s?/,
      /drawings?|designs?|wiki|slides?|screenshots?|prototypes?|figma/,
      /jira|appendix|attachment|links?|doc(?:ument)?s?/,
    ],
    /\b.*/,
  ),
  // What is to happen otherwise is a criterion.
  /\b(?:and|but) (?:I|we) expect (?:this|it)\b.*/i,
  /\bbut it would be (?:better|nice|good|great)\b.*/i,
  /\bsee (?:section|chapter|page|figure|ticket|issue|attached|below|above|mockup|wireframe)\b.*/i,
];

export default defineRule({
  id: 'story-not-minimal',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story is one sentence; notes and examples stand below it.',

  *check({ text, role, need, benefit, benefitMarker }, { say }) {
    const found =
      [need, benefit, role].flatMap((part) => (part ? asideIn(part) : []))[0] ??
      sentenceBetween(text, need, benefitMarker) ??
      secondSentence(text, lastOf([role, need, benefit]));
    if (found)
      yield { at: found, message: say('Move {0} into a note or a criterion.', quote(found.text, 34)) };
  },
});

/** One of these is in every aside: most parts of a story have none. */
const glance = eitherOf(
  'i',
  /[([;–—]|\s--?\s|[.:]/,
  /\b(?:eg|viz|example|instance|such as|by the way|as discussed|as mentioned|expect|but it would|see|please|cf|compare)\b/,
);

function asideIn(part: Phrase): Phrase[] {
  if (!glance.test(part.text)) return [];
  for (const pattern of asides) {
    const match = pattern.exec(part.text);
    // What is all there is stands beside nothing: the need that a template asks for.
    if (match && match[0].length < part.text.length)
      return [trimPhrase(slicePhrase(part, match.index, match.index + match[0].length))];
  }
  return [];
}

/** "… the rota. It changes on Mondays. So that …": a sentence between the need and its benefit. */
function sentenceBetween(text: Phrase, need: Phrase | null, marker: Phrase | null): Phrase | undefined {
  if (!need || !marker || marker.start < need.end) return undefined;
  const at = text.text.indexOf(need.text) + need.text.length;
  const between = text.text.slice(at, text.text.indexOf(marker.text, at));
  const stop = /^[.!]\s+(?=\p{Lu}\S*(?:\s+\S+){2})/u.exec(between)?.[0].length;
  return stop === undefined ? undefined : trimPhrase(slicePhrase(text, at + stop, at + between.length));
}

/** A story may begin with its benefit. */
function lastOf(parts: readonly (Phrase | null)[]): Phrase | null {
  return parts.reduce((last, part) => (part && part.end > (last?.end ?? -1) ? part : last), null);
}

/** Three words or more in brackets: less is an id, an estimate or a priority, and these have names. */
const remark =
  /^[([](?!\d+\s|(?:(?:must|should|could)[ -]have|prio|priority|estimate|epic|sprint|points?|story)\b)[^()[\]\s]+(?:\s+[^()[\]\s]+){2,80}\s*[)\]]/iu;

/** What follows the end of the story's last part, where it is a sentence of its own. */
function secondSentence(text: Phrase, last: Phrase | null): Phrase | undefined {
  if (!last) return undefined;
  const at = text.text.lastIndexOf(last.text) + last.text.length;
  const rest = trimPhrase(slicePhrase(text, at));
  const words = trimPhrase(slicePhrase(rest, /^[.!?"'”)\s]*/.exec(rest.text)?.[0].length ?? 0));
  // "@Ops: the key is in the safe."
  if (/^(?:@\p{L}|\p{Lu})\S*\s+\S+/u.test(words.text)) return words;
  const bracket = trimPhrase(slicePhrase(rest, /^[.!?\s]*/.exec(rest.text)?.[0].length ?? 0));
  return remark.test(bracket.text) ? bracket : undefined;
}
