import { epicsOf, parentsOf } from '../facts/epics';
import type { House } from '../house';
import { wordsOfItem } from '../facts/item-words';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import type { Placed } from '../facts/needs';
import { priorityOf } from '../facts/priorities';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';

/** Only where so many epics are broken down is it the habit, and only there do their children lie in the files at hand. */
const fewest = 2;
const usualShare = 0.5;

export default defineRule({
  id: 'epic-without-children',
  on: 'backlog',
  severity: 'information',
  summary: 'An epic whose turn it is has stories below it.',

  *check(backlog, { houseOf, say }) {
    const epics = epicsOf(backlog);
    if (epics.length <= fewest) return;
    const isParent = parentsOf(backlog);
    const bare = epics.filter((epic) => !isParent(epic));
    const having = epics.length - bare.length;
    if (bare.length === 0 || having < fewest || having < epics.length * usualShare) return;
    for (const epic of bare) {
      const { item, file } = epic;
      const words = item.title ?? item.id;
      if (!words || hasPieces(item, file) || !isDue(epic, epics, isParent, houseOf(file))) continue;
      yield {
        file,
        at: words,
        message: say('Break {0} down into its first stories.', quote(words.text, 38)),
      };
    }
  },
});

/** Whether it says its pieces in another way: criteria, tasks, the ids of stories, a list or a link to them. */
function hasPieces(item: Item, file: BacklogFile): boolean {
  if (item.criteria.length > 0 || item.tasks || item.story) return true;
  const words = item.id ? wordsOfItem(item, file).replaceAll(item.id.text, '') : wordsOfItem(item, file);
  return /\b\p{L}+-\d+|#\d+|\]\(|https?:|\b(?:stor(?:y|ies)|children|features?|tickets?|issues?)\b/iu.test(
    words,
  );
}

/** Taken up, most important, or above an epic that is broken down: one at the bottom may wait. */
function isDue(
  { item, file }: Placed,
  epics: readonly Placed[],
  isParent: (epic: Placed) => boolean,
  house: House,
): boolean {
  const stage = stageOf(item, house);
  if (stage !== 'early') return stage === 'ready';
  const own = priorityOf(item, house);
  if (own) {
    const ranks = epics.flatMap((epic) => {
      const other = priorityOf(epic.item, house);
      return other?.scale === own.scale ? [other.rank] : [];
    });
    // Where all have the same, it says nothing about the order.
    return own.rank === Math.min(...ranks) && own.rank < Math.max(...ranks);
  }
  const below = epics.filter((epic) => epic.file === file && epic.item.span.start > item.span.start);
  return below.length > 0 && below.every(isParent);
}
