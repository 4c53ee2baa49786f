import { remove, replace } from '../edit';
import { languageOfItem } from '../item-language';
import { matchesOf } from '../matches';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import { defineRule, type Problem } from '../rule';
import { saidAt } from '../said-at';
import type { Say } from '../say';
import { wordingFault } from '../story-faults';
import { articles, rightArticle } from '../words/articles';
import { repetitionOf } from '../words/repetitions';
import { isStray, stray } from '../words/stray-spaces';

/** On one line: across lines the second word may open another thing. Parts of addresses are no words. */
const pair =
  /\b(?<![À-ɏ'’/@#$%&=+~\\.-])(?<word>[A-Za-z][A-Za-zÀ-ɏ]*)[ \t]+\k<word>(?![\wÀ-ɏ'’/@=~-]|[.:]\w)/gi;

export default defineRule({
  id: 'item-repeated-word',
  on: 'file',
  severity: 'information',
  language: 'en',
  summary: 'No word stands twice in a row, and none has the wrong article or a stray space.',

  // The source is searched once: looking at each text by itself takes several times as long.
  *check(file, { say }) {
    yield* repeatedWords(file, say);
    yield* wrongArticles(file, say);
    yield* straySpaces(file, say);
  },
});

function* repeatedWords(file: BacklogFile, say: Say): Iterable<Problem> {
  for (const { 0: words, index, groups } of matchesOf(pair, file.source)) {
    const word = groups?.['word'] ?? '';
    const at = { start: index, end: index + words.length };
    const said = saidAt(file, at);
    if (!said || isReported(said.item, at, file.source)) continue;
    const repetition = repetitionOf(words, file.source.slice(said.text.start, index));
    if (!repetition) continue;
    const change = {
      title: say('Remove the second "{0}"', word),
      edits: [remove({ start: index + word.length, end: at.end })],
    };
    const problem = { at, message: say('Say {0} once.', quote(word, 12)) };
    yield repetition === 'slip' ? { ...problem, fix: change } : { ...problem, suggestions: [change] };
  }
}

function* wrongArticles(file: BacklogFile, say: Say): Iterable<Problem> {
  for (const { 0: words, index, groups } of matchesOf(articles, file.source)) {
    const article = groups?.['article'] ?? '';
    const right = rightArticle(
      article,
      groups?.['word'] ?? '',
      file.source.slice(Math.max(0, index - 40), index),
    );
    if (right === null) continue;
    const said = saidAt(file, { start: index, end: index + words.length });
    if (!said || languageOfItem(said.item, file) !== 'en') continue;
    const at = { start: index, end: index + article.length };
    yield {
      at,
      message: say('Write {0}: it is the sound that counts.', quote(right + words.slice(article.length), 38)),
      fix: { title: say('Write "{0}"', right), edits: [replace(at, right)] },
    };
  }
}

function* straySpaces(file: BacklogFile, say: Say): Iterable<Problem> {
  for (const { 0: words, index } of matchesOf(stray, file.source)) {
    const at = { start: index, end: index + words.length };
    const said = saidAt(file, at);
    if (!said || languageOfItem(said.item, file) !== 'en' || !isStray(file.source, at)) continue;
    const change = { title: say('Remove the space'), edits: [remove({ start: index, end: at.end - 1 })] };
    yield { at, message: say('No space stands before {0}.', quote(words.slice(-1))), fix: change };
  }
}

/** In a story some pairs stop a reader so much that the sentence counts as malformed. */
function isReported({ story }: Item, { start, end }: Span, source: string): boolean {
  const fault = story && wordingFault(story, source);
  return fault?.isDouble === true && fault.at.start < end && fault.at.end > start;
}
