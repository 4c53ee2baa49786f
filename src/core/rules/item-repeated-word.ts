import { remove, replace } from '../edit';
import { languageOfItem } from '../facts/item-language';
import { matchesOf } from '../matches';
import { quote } from '../message';
import type { BacklogFile } from '../model';
import { repeatedWords } from '../rule-parts/repeated-words';
import { defineRule, type Problem } from '../rule';
import { saidIn } from '../facts/said-in';
import type { Say } from '../say';
import { articles, rightArticle } from '../words/articles';
import { isStray, stray } from '../words/stray-spaces';

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

function* wrongArticles(file: BacklogFile, say: Say): Iterable<Problem> {
  const saidAt = saidIn(file);
  for (const { 0: words, index, groups } of matchesOf(articles, file.source)) {
    const article = groups?.['article'] ?? '';
    const right = rightArticle(
      article,
      groups?.['word'] ?? '',
      file.source.slice(Math.max(0, index - 40), index),
    );
    if (right === null) continue;
    const said = saidAt({ start: index, end: index + words.length });
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
  const saidAt = saidIn(file);
  for (const { 0: words, index } of matchesOf(stray, file.source)) {
    const at = { start: index, end: index + words.length };
    const said = saidAt(at);
    if (!said || languageOfItem(said.item, file) !== 'en' || !isStray(file.source, at)) continue;
    const change = { title: say('Remove the space'), edits: [remove({ start: index, end: at.end - 1 })] };
    yield { at, message: say('Leave out the space before {0}.', quote(words.slice(-1))), fix: change };
  }
}
