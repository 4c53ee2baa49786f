import { matchesOf } from '../matches';
import { quote } from '../message';
import type { BacklogFile } from '../model';
import { slicePhrase, type Phrase } from '../phrase';
import { defineRule } from '../rule';

/** With its question: without one the marker is spoken of, as in "No [NEEDS CLARIFICATION] markers remain". */
const marker = /\[NEEDS CLARIFICATION\s*[:：–—-]\s*(?<question>[^\][\n]+)\]/g;

export default defineRule({
  id: 'file-clarification-left',
  on: 'file',
  severity: 'warning',
  layouts: ['spec-kit'],
  summary: 'What a specification left to be clarified has been answered.',

  *check(file, { say }) {
    const seen = new Set<number>();
    for (const words of wordsOf(file)) {
      for (const { 0: text, index, groups } of matchesOf(marker, words.text)) {
        const at = slicePhrase(words, index, index + text.length);
        if (seen.has(at.start) || file.source.charAt(at.start - 1) === '`') continue;
        seen.add(at.start);
        yield {
          at,
          message: say('Answer {0} and write the answer here.', quote(groups?.['question'] ?? '', 36)),
        };
      }
    }
  },
});

/** The requirements stand outside the stories. A wrapped marker is one all the same. */
function* wordsOf({ items, passages = [] }: BacklogFile): Iterable<Phrase> {
  for (const { title, story, criteria, notes } of items) {
    for (const words of [title, story?.text, ...criteria.map(({ text }) => text), ...notes])
      if (words) yield words;
  }
  for (const { text } of passages) yield text;
}
