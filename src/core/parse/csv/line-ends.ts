import type { Phrase } from '../../phrase';
import { replaced } from '../markup/replaced';

/** A line end that a program wrote as two signs, "AC:\\n- First": what follows it opens a line. */
const writtenLineEnd = /(?:\\r)?\\n(?=\\[nr]|[ \t]*(?:[-*•+#]\s|\p{Lu}|\d))/gu;

/** The words with the line ends that they spell out. */
export function withLineEnds(words: Phrase): Phrase {
  // Where lines end as they should, the two signs are meant.
  if (!words.text.includes('\\n') || words.text.includes('\n')) return words;
  return replaced(words, writtenLineEnd, () => '\n');
}
