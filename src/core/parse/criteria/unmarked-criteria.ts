import { matchesOf } from '../../matches';
import type { Language, Story } from '../../model';
import { slicePhrase, type Phrase } from '../../phrase';
import { isSentence, statesOneThing } from './states-one-thing';

const entry = /^[ \t]*(?:[-*•+]|\d{1,2}[.)])[ \t]+(?<box>\[[ xX]?\][ \t]*)?(?<words>\S.*)$/;

/**
 * The list right below a story in its own text, where every entry states something: criteria that nothing announces.
 * Null where anything else stands there too, or where an entry is a task, a question or a mere name.
 */
export function unmarkedCriteria(text: Phrase, story: Story): Phrase | null {
  if (story.text.start < text.start || story.text.end > text.end) return null;
  const lines = matchesOf(/[^\r\n]*\S[^\r\n]*/g, text.text).map(({ 0: line, index }) => ({
    index,
    words: slicePhrase(text, index, index + line.length),
  }));
  const below = lines.filter(({ words }) => words.start >= story.text.end);
  const [first] = below;
  if (!first) return null;
  const depth = indentOf(first.words.text);
  const list = below.filter(({ words }) => indentOf(words.text) <= depth);
  return list.every(({ words }) => isCriterion(words.text, story.language))
    ? slicePhrase(text, first.index)
    : null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isCriterion(line: string, language: Language): boolean {
  const { box, words } = entry.exec(line)?.groups ?? {};
  if (words === undefined) return false;
  return box === undefined ? statesOneThing(words, language) : isSentence(words);
}
