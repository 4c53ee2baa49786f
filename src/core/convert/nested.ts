import type { BacklogFile, Criterion } from '../model';
import { readBlocks } from '../parse/markdown/blocks/blocks';
import { parseMarkdown } from '../parse/markdown/blocks/tree';
import { joinLines, phraseOf, shiftPhrase, type Phrase } from '../phrase';

/** An entry of a list, with its mark and its check box. */
const entry = /^(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]?\]\s+)?(?<words>\S.*)$/;

/**
 * What is listed below a criterion that ends with a colon: "a record is made with:" means nothing without it. Empty
 * where nothing is listed, or something else than words.
 */
export function listedBelow({ text, steps, span }: Criterion, { format, source }: BacklogFile): Phrase[] {
  if (format !== 'markdown' || steps.length > 0 || !/[:：]$/.test(text.text)) return [];
  const listed: Phrase[][] = [];
  let at = text.end;
  for (const line of source.slice(text.end, span.end).split('\n')) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    at += line.length + 1;
    if (words === '') continue;
    if (/^(?:```|~~~|\||<|>)/.test(words)) return [];
    const next = entry.exec(words)?.groups?.['words'];
    if (next !== undefined)
      listed.push([phraseOf(source, start + words.length - next.length, start + words.length)]);
    else if (listed.length > 0) listed.at(-1)?.push(phraseOf(source, start, start + words.length));
    // Behind the words themselves only their own marks may stand: "**with:**".
    else if (/[\p{L}\p{N}]/u.test(words)) return [];
  }
  return listed.map((lines) => joinLines(lines.map(wordsIn)));
}

/** A line without its markup, as the reader takes it away from the first line of an entry. */
function wordsIn(line: Phrase): Phrase {
  const [block, ...others] = readBlocks(parseMarkdown(line.text));
  const isWords = others.length === 0 && block?.type === 'paragraph';
  return isWords ? shiftPhrase(block.text, line.start) : line;
}
