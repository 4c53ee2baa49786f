import { lineStart } from '../line-start';
import type { Spot } from '../next-ids';

/** What begins a block of its own wherever it stands: a heading, an entry, a fence. */
const begins = /^(?:#{1,6} |[-*+] |```)/;
/** What nothing goes on with: a heading, a comment, a rule; or with which words are meant to go on, a label. */
const ends = /^\s*(?:#{1,6}\s|<!--|[-=*_ \t]{3,}$)|:[*_]*\s*$/;

/** Whether Markdown would read words as the rest of the line above: a story below an entry would be a part of that. */
export function goesOn(words: string, before: string, { file: { source }, offset }: Spot): boolean {
  if (before.trim() !== '' || begins.test(words)) return false;
  const here = lineStart(source, offset);
  if (here === 0) return false;
  const above = source.slice(lineStart(source, here - 1), here - 1).trimEnd();
  return above !== '' && !ends.test(above);
}
