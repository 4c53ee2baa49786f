import { isStrategic } from '../item-words';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { detailAt, landingBelow, writeChildStory } from '../move/child-story';
import { slicePhrase, type Phrase } from '../phrase';
import { defineRule, type Change } from '../rule';
import type { Say } from '../say';
import { widgets } from '../words/widgets';
import { anyOf } from '../words/tokens';

const widget = anyOf(widgets, 'i');

export default defineRule({
  id: 'item-detail-in-strategy',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'A goal says what is to change, and leaves screens and steps to stories.',

  *check(item, { file, say }) {
    if (!isStrategic(item)) return;
    const scenario = item.criteria.find(({ form, steps }) => form === 'gherkin' && steps.length > 0);
    const detail =
      scenario?.text ?? widgetIn([item.title, ...item.notes, ...item.criteria.map(({ text }) => text)]);
    if (!detail) return;
    yield {
      at: detail,
      message: say('Make {0} a story of its own below this goal.', quote(detail.text, 52)),
      suggestions: childStory(item, file, detail, say),
    };
  },
});

function widgetIn(texts: readonly (Phrase | null)[]): Phrase | null {
  for (const text of texts) {
    const match = text && widget.exec(text.text);
    if (match) return slicePhrase(text, match.index, match.index + match[0].length);
  }
  return null;
}

/** A story right below the goal; where that is no place for one, the editor asks for another. */
function childStory(goal: Item, file: BacklogFile, at: Phrase, say: Say): Change[] {
  const landing = landingBelow(goal, file);
  const detail = detailAt(goal, file, at);
  const paste = landing && writeChildStory(detail, goal, file, landing);
  if (!paste) return [];
  const edits = detail.cut ? [paste, detail.cut] : [paste];
  return [{ title: say('Make a story of it below this goal'), edits, isMove: true }];
}
