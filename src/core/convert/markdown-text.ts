import { readBlocks } from '../parse/markdown/blocks';
import { parseMarkdown } from '../parse/markdown/tree';
import { isEars } from '../parse/criterion';
import { startsStep } from '../parse/steps';
import type { Portable, PortableStory } from './portable';
import { isPlainlyStory, readsAsStory, sentenceOf } from './wording';

/** Words as Markdown that reads as these words: signs of markup get a backslash, but only where they would be read as such. */
export function markdownText(words: string): string {
  if (readsAsItself(words)) return words;
  return words
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function readsAsItself(words: string): boolean {
  if (/#\s*$/.test(words)) return false;
  const [block, ...others] = readBlocks(parseMarkdown(words));
  return others.length === 0 && block?.type === 'paragraph' && block.text.text === words;
}

/** The sentence of a story as a paragraph, behind a label where it would not be known as one. */
export function storyParagraph(story: PortableStory | null, isLabelled: boolean): string[] {
  const sentence = sentenceOf(story);
  if (story === null || sentence === null) return [];
  const label = isLabelled || !isPlainlyStory(story) ? '**User story:** ' : '';
  return [`${label}${markdownText(sentence)}`, ''];
}

/**
 * The notes of an item, to stand before and behind its criteria: prose as it is, and what would read as something else
 * (a step, a field, a story) below a heading of its own.
 */
export function notesAround({ notes }: Portable, level: number): { before: string[]; behind: string[] } {
  const isSafe = notes.every(
    (note) => !/[:：|]/.test(note) && !startsStep(note) && !isEars(note) && !readsAsStory(note),
  );
  const lines = notes.flatMap((note) => [markdownText(note), '']);
  if (isSafe || notes.length === 0) return { before: lines, behind: [] };
  return { before: [], behind: [`${'#'.repeat(level)} Notes`, '', ...lines] };
}
