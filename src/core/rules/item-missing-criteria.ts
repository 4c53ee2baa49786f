import { fill } from '../edit';
import { quote } from '../message';
import type { Item } from '../model';
import { placeholdersIn } from '../placeholders';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';
import { stageOf } from '../facts/status';

/** Below this share of stories with criteria, leaving them out is the house style: said once, not at each story. */
const houseShare = 1 / 3;
/** Fewer stories say nothing about the house style. */
const fewest = 4;

export default defineRule({
  id: 'item-missing-criteria',
  on: 'file',
  severity: 'warning',
  summary: 'A story says how to tell that it is done.',
  yieldsTo: { 'spike-open-ended': 'same' },

  *check({ items, format, layout }, { house, say }) {
    // One story a line is a list of titles; OpenSpec has a rule of its own for its scenarios.
    if (format === 'text' || layout === 'openspec') return;
    // Who exports no more than titles and states has the rest elsewhere.
    if (format === 'csv' && items.every(isTitleAlone)) return;
    const stories = items.filter(
      (item) =>
        isStory(item) &&
        isWritten(item) &&
        stageOf(item, house) !== 'done' &&
        // A row or a line that is no more than its title has no room for them.
        (format === 'csv' || item.slots.criterion !== null || !isTitleAlone(item)),
    );
    const missing = stories.filter(({ criteria }) => criteria.length === 0);
    const [first] = missing;
    if (!first) return;

    const isHouseStyle =
      stories.length >= fewest && stories.length - missing.length < stories.length * houseShare;
    const early = missing.filter((item) => stageOf(item, house) === 'early');
    if (isHouseStyle && early[0]) {
      const message = say('{0} of {1} stories have no acceptance criteria.', missing.length, stories.length);
      yield { ...problemOf(early[0], 'information', say), message };
    }
    for (const item of missing) {
      const stage = stageOf(item, house);
      if (stage === 'ready') yield problemOf(item, 'warning', say);
      else if (!isHouseStyle) yield problemOf(item, 'information', say);
    }
  },
});

function isTitleAlone({ story, criteria, notes }: Item): boolean {
  return !story && criteria.length === 0 && notes.length === 0;
}

function isStory({ storyLevel, kind }: Item): boolean {
  return storyLevel && (kind === 'story' || kind === 'feature' || kind === 'requirement');
}

/** Who has still to say what is wanted cannot say yet how to tell that it is done. */
function isWritten({ story }: Item): boolean {
  return !story?.need || placeholdersIn(story.need).every(({ text }) => text !== story.need?.text);
}

function problemOf(
  { title, story, span, slots, criteriaLabel }: Item,
  severity: 'information' | 'warning',
  say: Say,
): Problem {
  const words = title ?? story?.need;
  const at = criteriaLabel ?? words ?? span;
  const message = words
    ? say('Say how to tell that {0} is done.', quote(words.text, 34))
    : say('Say how to tell that this is done.');
  if (!slots.criterion) return { at, message, severity };
  const suggestions = [{ title: say('Add a criterion'), edits: [fill(slots.criterion, '…')] }];
  return { at, message, severity, suggestions };
}
