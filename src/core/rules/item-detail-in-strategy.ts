import { idsIn, keyOfId } from '../facts/dependencies';
import { languageOfItem } from '../facts/item-language';
import { isStrategic, wordsOfItem } from '../facts/item-words';
import { matchesOf } from '../matches';
import { quote } from '../message';
import type { Backlog, BacklogFile, Item } from '../model';
import { detailAt, landingBelow, writeChildStory } from '../move/child-story';
import { slicePhrase, type Phrase } from '../phrase';
import { References } from '../references';
import { defineRule, type Change } from '../rule';
import type { Say } from '../say';
import { widgets } from '../words/widgets';
import { anyOf } from '../words/tokens';

const widget = anyOf(widgets);

export default defineRule({
  id: 'item-detail-in-strategy',
  on: 'backlog',
  severity: 'information',
  language: 'en',
  summary: 'A goal says what is to change, and leaves screens and steps to stories.',

  *check(backlog, { say }) {
    for (const file of backlog.files) {
      for (const item of file.items) {
        if (!isStrategic(item) || languageOfItem(item, file) !== 'en') continue;
        const detail = detailsIn(item).find((one) => !isToldBelow(one, item, file, backlog));
        if (!detail) continue;
        yield {
          file,
          at: detail,
          message: say('Make {0} a story of its own below this goal.', quote(detail.text, 52)),
          suggestions: childStory(item, file, backlog, detail, say),
        };
      }
    }
  },
});

/** Scenarios first: they are stories already but for who wants them. */
function detailsIn({ title, notes, criteria }: Item): Phrase[] {
  const scenarios = criteria.filter(({ form, steps }) => form === 'gherkin' && steps.length > 0);
  const texts = [title, ...notes, ...criteria.map(({ text }) => text)];
  return [
    ...scenarios.map(({ text }) => text),
    ...texts.flatMap((text) =>
      text
        ? matchesOf(widget, text.text).map(({ 0: words, index }) =>
            slicePhrase(text, index, index + words.length),
          )
        : [],
    ),
  ];
}

/** Whether an item below the goal, in whatever file, has taken the detail over: the goal may then go on naming it. */
function isToldBelow(detail: Phrase, goal: Item, file: BacklogFile, backlog: Backlog): boolean {
  const words = anyOf([onOneLine(detail.text)], 'i');
  return [...backlog.files, ...(backlog.beside ?? [])].some((one) =>
    one.items.some(
      (item) =>
        !isStrategic(item) && isBelow(item, one, goal, file) && words.test(onOneLine(wordsOfItem(item, one))),
    ),
  );
}

function isBelow({ parent, fields }: Item, file: BacklogFile, goal: Item, goalFile: BacklogFile): boolean {
  if (parent === goal) return true;
  if (!goal.id) return false;
  const key = keyOfId(goal.id.text, goalFile);
  return fields
    .filter(({ name }) => name === 'parent' || name === 'goal')
    .some((field) => idsIn(field).some(({ id }) => keyOfId(id, file) === key));
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** A story right below the goal; where that is no place for one, the editor asks for another. */
function childStory(goal: Item, file: BacklogFile, backlog: Backlog, at: Phrase, say: Say): Change[] {
  const landing = landingBelow(goal, file);
  if (!landing) return [];
  const detail = detailAt(goal, file, at);
  const paste = writeChildStory(detail, goal, file, landing, new References(backlog));
  if (!paste) return [];
  const edits = detail.cut ? [paste, detail.cut] : [paste];
  return [{ title: say('Make a story of it below this goal'), edits, isMove: true }];
}
