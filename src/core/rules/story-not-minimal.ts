import { quote } from '../message';
import { inLines } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { asideIn } from '../words/asides';

export default defineRule({
  id: 'story-not-minimal',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story is one sentence; notes and examples stand below it.',
  yieldsTo: { 'item-placeholder-left': 'same', 'item-hidden-dependency': 'shared' },

  *check({ text, role, need, benefit, benefitMarker }, { say }) {
    // What follows a role alone is what is left of the story.
    if (!need && !benefit) return;
    const found =
      firstAside([need, benefit, role]) ??
      sentenceBetween(text, need, benefitMarker) ??
      secondSentence(text, lastOf([role, need, benefit]));
    if (found)
      yield { at: found, message: say('Move {0} into a note or a criterion.', quote(found.text, 34)) };
  },
});

function firstAside(parts: readonly (Phrase | null)[]): Phrase | undefined {
  for (const part of parts) {
    const found = part && asideIn(part.text);
    if (found) return trimPhrase(slicePhrase(part, found.index, found.index + found.words.length));
  }
  return undefined;
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

/** Three words or more in brackets: less is an id, an estimate or a priority, and these have names: "(due: May, @mia)". */
const remark = new RegExp(
  inLines`
    ^[([](?!
      \d+\s|(?:(?:must|should|could)[ -]have|prio|priority|estimate|epic|sprint|points?|story)\b
      |\p{L}+[:：] ?[^()[\]\s]+(?:, ?[^()[\]\s]+)*[)\]]
    )[^()[\]\s]+(?:\s+[^()[\]\s]+){2,80}\s*[)\]]
  `,
  'iu',
);

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
