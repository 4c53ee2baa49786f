import { fill } from '../edit';
import { quote } from '../message';
import type { Item } from '../model';
import { benefitOpenings } from '../anatomy/benefit-opening';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';
import { purposeIn } from '../words/purpose';
import { hasReasonAround } from '../words/reasons';

/** Below this share of stories with a benefit, leaving it out is the house style: said once, not at each story. */
const houseShare = 1 / 3;
/** Fewer stories say nothing about the house style. */
const fewest = 8;

export default defineRule({
  id: 'story-missing-benefit',
  on: 'file',
  severity: 'warning',
  summary: 'A story says why its user wants it.',

  *check({ items }, { say }) {
    const told = items.filter((item) => item.story?.need);
    const missing = told.filter((item) => !hasReason(item));
    const [first] = missing;
    if (!first) return;

    if (told.length >= fewest && told.length - missing.length < told.length * houseShare) {
      yield {
        ...missingBenefit(first, say),
        message: say('{0} of {1} stories do not say why their user wants them.', missing.length, told.length),
        severity: 'information',
      };
      return;
    }
    for (const item of missing) yield missingBenefit(item, say);
  },
});

/** A benefit in the template's words, or a purpose that the need brings along ("search the shelf to find …"). */
function hasReason({ story }: Item): boolean {
  if (!story?.need || story.benefit) return true;
  if (story.language !== 'en') return false;
  // "…, so that." is a sentence to be finished, which story-malformed says.
  if (story.benefitMarker) return true;
  return purposeIn(story.need) !== null || hasReasonAround(story.text.text, story.need.text);
}

function missingBenefit({ story, slots, span }: Item, say: Say): Problem {
  const need = story?.need;
  if (!story || !need) return { at: span, message: say('Say why the user wants this.') };
  const title = say('Add "{0}…"', benefitOpenings[story.language]);
  const message = say('Say why the user wants {0}.', quote(need.text, 24));
  return slots.benefit
    ? { at: need, message, suggestions: [{ title, edits: [fill(slots.benefit, '…')] }] }
    : { at: need, message };
}
