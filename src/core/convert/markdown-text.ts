import { readBlocks } from '../parse/markdown/blocks/blocks';
import { parseMarkdown } from '../parse/markdown/blocks/tree';
import { isEars } from '../parse/criteria/criterion';
import { startsStep } from '../parse/criteria/steps';
import { oneLine } from './one-line';
import type { Portable } from './portable';
import { isPlainlyStory, readsAsStory, sentenceOf } from './wording';
import { labelsIn } from './labels-in';

/**
 * Words as Markdown that reads as these words.
 * @param written the same with the author's own markup, which is taken wherever it reads so
 */
export function markdownText(words: string, written = words): string {
  // Code that opens a sentence has no capital where other words get one.
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const isTaken = written !== words && (readsAs(written, words) || readsAs(written, small));
  return isTaken ? written : escaped(words);
}

/** Plain words, of which most of a backlog is: they need not be read to know how they read. */
const hasNoSigns = /^\p{L}[^\\`*_[\]<>#|~&!\n]*$/u;

/** Signs of markup get a backslash, but only where they would be read as such. */
export function escaped(words: string): string {
  if (hasNoSigns.test(words) || readsAs(words, words)) return words;
  return words
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Whether a line of Markdown reads as these words, and as nothing else than words. */
export function readsAs(written: string, words: string): boolean {
  if (/#\s*$/.test(written)) return false;
  const [block, ...others] = readBlocks(parseMarkdown(written));
  return others.length === 0 && block?.type === 'paragraph' && oneLine(block.text.text) === words;
}

/** The sentence of a story as a paragraph, behind a label where it would not be known as one. */
export function storyParagraph(
  { story, written, language }: Pick<Portable, 'story' | 'written' | 'language'>,
  isLabelled: boolean,
): string[] {
  const sentence = sentenceOf(story);
  if (story === null || sentence === null) return [];
  const label = isLabelled || !isPlainlyStory(story) ? `**${labelsIn(language).story}:** ` : '';
  return [`${label}${markdownText(sentence, sentenceOf(written?.story ?? null) ?? sentence)}`, ''];
}

/**
 * The notes of an item, to stand before and behind its criteria: prose as it is, and what would read as something else
 * (a step, a field, a story) below a heading of its own.
 */
export function notesAround(
  { notes, written, language }: Portable,
  level: number,
): { before: string[]; behind: string[] } {
  const isSafe = notes.every(
    (note) => !/[:：|]/.test(note) && !startsStep(note) && !isEars(note) && !readsAsStory(note),
  );
  const lines = notes.flatMap((note, index) => [markdownText(note, written?.notes[index]), '']);
  if (isSafe || notes.length === 0) return { before: lines, behind: [] };
  return { before: [], behind: [`${'#'.repeat(level)} ${labelsIn(language).notes}`, '', ...lines] };
}
