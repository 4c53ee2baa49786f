import { remove } from '../edit';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { itemAt } from '../item-at';
import type { Item } from '../model';
import type { Phrase, Span } from '../phrase';
import { defineRule } from '../rule';
import { grammarFault } from '../words/grammar-faults';
import { wordSet } from '../words/tokens';

/** On one line: across lines the second word may open another thing. */
const pair = /\b(?<![À-ɏ'’-])(?<word>[A-Za-z][A-Za-zÀ-ɏ]*)[ \t]+\k<word>(?![\wÀ-ɏ'’-]|[.]\w)/gi;

/** "log in in the morning", "say that that is so", "give her her key". */
const mayRepeat = wordSet('in on up out off over by through that had is her so very really no do can will');

export default defineRule({
  id: 'item-repeated-word',
  on: 'file',
  severity: 'information',
  language: 'en',
  summary: 'No word stands twice in a row by mistake.',

  // The source is searched once: looking at each text by itself takes several times as long.
  *check(file, { say }) {
    for (const { 0: words, index, groups } of matchesOf(pair, file.source)) {
      const word = groups?.['word'] ?? '';
      if (mayRepeat.has(word.toLowerCase()) || isOther(words, word)) continue;
      const at = { start: index, end: index + words.length };
      const item = itemAt(file, index);
      if (!item || !isSaid(item, at, words) || isReported(item, at)) continue;
      yield {
        at,
        message: say('Say {0} once.', quote(word, 12)),
        fix: {
          title: say('Remove the second "{0}"', word),
          edits: [remove({ start: index + word.length, end: at.end })],
        },
      };
    }
  },
});

/** "Baden Baden" is a name, "form FORM" two things, and a single letter stands for something: "x x". */
function isOther(words: string, word: string): boolean {
  return /\s\p{Lu}/u.test(words) || (word.length === 1 && !/a/i.test(word));
}

/** In words of the item, not in code or a table beside them. */
function isSaid(item: Item, { start, end }: Span, words: string): boolean {
  return textsOf(item).some((text) => text.start <= start && end <= text.end && text.text.includes(words));
}

function textsOf({ title, story, criteria, notes }: Item): Phrase[] {
  return [title, story?.text, ...criteria.map(({ text }) => text), ...notes].flatMap((text) => text ?? []);
}

/** Some pairs stop a reader so much that the story counts as malformed. */
function isReported({ story }: Item, { start, end }: Span): boolean {
  if (!story || start < story.text.start || end > story.text.end) return false;
  return grammarFault(story.text.text)?.isDouble ?? false;
}
