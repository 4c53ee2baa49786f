import { fill, remove } from '../edit';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { slicePhrase, type Phrase } from '../phrase';
import { isQuotedIn } from '../quotations';
import { defineRule, type Change } from '../rule';
import type { Say } from '../say';
import { secondWishIn } from '../words/second-wish';

/** What holds because something else does: "because the law has changed and it must be logged" is all reason. */
const leadsToReason = /\b(?:because|since)\b/i;

export default defineRule({
  id: 'story-hidden-need',
  on: 'story',
  severity: 'off',
  language: 'en',
  summary: 'A benefit says why, and asks for nothing more.',
  yieldsTo: { 'story-empty-benefit': 'shared', 'story-not-minimal': 'shared' },

  *check({ benefit, benefitMarker }, { item, file, say }) {
    if (!benefit || leadsToReason.test(benefitMarker?.text ?? '')) return;
    const wish = secondWishIn(benefit.text);
    if (!wish) return;
    const at = slicePhrase(benefit, wish.start, wish.end);
    if (isQuotedIn(benefit, file.source, at.start)) return;
    const message = say('Make {0} a criterion, or a story of its own.', quote(at.text, 42));
    const cut = slicePhrase(benefit, wish.joinedAt, wish.end);
    const change = wish.end === benefit.text.length ? asCriterion(at, cut, item, file, say) : null;
    yield change ? { at, message, suggestions: [change] } : { at, message };
  },
});

/** Where the words can be read by themselves, in the source as in the sentence, and the other criteria are no steps. */
function asCriterion(
  { text, start, end }: Phrase,
  cut: Phrase,
  { slots, criteria }: Item,
  { source, format }: BacklogFile,
  say: Say,
): Change | null {
  if (!slots.criterion || format === 'gherkin' || source.slice(start, end) !== text) return null;
  if (criteria.some(({ form }) => form === 'gherkin' || form === 'ears')) return null;
  // "it" would stand there without the thing it means.
  if (!/^(?:I|we|the|our)\b/i.test(text) || /\b(?:it|its|they|them|their)\b/i.test(text)) return null;
  const sentence = text.slice(0, 1).toUpperCase() + text.slice(1);
  return { title: say('Make a criterion of it'), edits: [remove(cut), fill(slots.criterion, sentence)] };
}
