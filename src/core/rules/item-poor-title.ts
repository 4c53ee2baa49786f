import { remove } from '../edit';
import { quote } from '../message';
import type { Item } from '../model';
import { slicePhrase } from '../phrase';
import { isQuotedIn } from '../quotations';
import { defineRule } from '../rule';
import { tokensOf } from '../words/tokens';

/** Where no spaces part the words, a whole sentence looks like one. */
const word = /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+$/u;

/** An entry of several sentences is no title with a stop too many. */
const further = /[.!?]\s+\p{Lu}/u;

export default defineRule({
  id: 'item-poor-title',
  on: 'item',
  severity: 'information',
  summary: 'A title says in a few words what it is about.',
  yieldsTo: { 'file-unreadable-part': 'shared' },

  *check(item, { file, say }) {
    const { title, kind, storyLevel } = item;
    if (!title || !storyLevel || file.format === 'text' || isSentence(item) || opensStory(item, file.source))
      return;
    const words = tokensOf(title.text).length;
    if (kind === 'story' && words === 1 && word.test(title.text)) {
      yield {
        at: title,
        message: say('Say what is to happen with {0}: one word is no title.', quote(title.text, 51)),
      };
    } else if (
      /(?<![.!?])\.$/.test(title.text) &&
      !further.test(title.text) &&
      words > 1 &&
      !/\b\p{L}{1,3}\.$/u.test(title.text)
    ) {
      const stop = slicePhrase(title, title.text.length - 1);
      if (isQuotedIn(title, file.source, stop.start)) return;
      yield {
        at: stop,
        message: say('Leave out the full stop: a title is no sentence.'),
        fix: { title: say('Remove the stop'), edits: [remove(stop)] },
      };
    }
  },
});

/** Without a title of its own an item is called by its story. */
function isSentence({ title, story }: Item): boolean {
  return story !== null && title !== null && title.start >= story.text.start && title.end <= story.text.end;
}

/** "Login: As a user, I want …": the sentence behind it says what is to happen. */
function opensStory({ title, story }: Item, source: string): boolean {
  if (!title || !story || story.text.start < title.end) return false;
  return !/[\n\p{L}]/u.test(source.slice(title.end, story.text.start));
}
