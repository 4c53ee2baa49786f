import { remove } from '../edit';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { itemAt } from '../item-at';
import type { Item } from '../model';
import { sourceOffset, type Phrase, type Span } from '../phrase';
import { isQuotedIn } from '../quotations';
import { defineRule } from '../rule';
import { wordingFault } from '../story-faults';
import { repetitionOf } from '../words/repetitions';

/** On one line: across lines the second word may open another thing. Parts of addresses are no words. */
const pair =
  /\b(?<![À-ɏ'’/@#$%&=+~\\.-])(?<word>[A-Za-z][A-Za-zÀ-ɏ]*)[ \t]+\k<word>(?![\wÀ-ɏ'’/@=~-]|[.:]\w)/gi;

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
      const at = { start: index, end: index + words.length };
      const item = itemAt(file, index);
      const text = item && textsOf(item).find((one) => isSaidIn(one, at, words));
      if (!item || !text || isQuotedIn(text, file.source, index) || isReported(item, at, file.source))
        continue;
      const repetition = repetitionOf(words, file.source.slice(text.start, index));
      if (!repetition) continue;
      const change = {
        title: say('Remove the second "{0}"', word),
        edits: [remove({ start: index + word.length, end: at.end })],
      };
      const problem = { at, message: say('Say {0} once.', quote(word, 12)) };
      yield repetition === 'slip' ? { ...problem, fix: change } : { ...problem, suggestions: [change] };
    }
  },
});

/** In words of the item at this very place, not in code, a table or an address beside them. */
function isSaidIn(text: Phrase, { start, end }: Span, words: string): boolean {
  if (text.start > start || end > text.end) return false;
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + 1))
    if (sourceOffset(text, at) === start) return true;
  return false;
}

function textsOf({ title, story, criteria, notes }: Item): Phrase[] {
  return [title, story?.text, ...criteria.map(({ text }) => text), ...notes].flatMap((text) => text ?? []);
}

/** In a story some pairs stop a reader so much that the sentence counts as malformed. */
function isReported({ story }: Item, { start, end }: Span, source: string): boolean {
  const fault = story && wordingFault(story, source);
  return fault?.isDouble === true && fault.at.start < end && fault.at.end > start;
}
