import { matchesOf } from '../matches';
import type { BacklogFile } from '../model';
import type { Steps } from '../steps';
import type { Reading } from './index';
import { labelKinds } from './labels';
import { readMarkdown } from './markdown';

/** Whether a line of a text announces criteria and does nothing else. */
export function hasCriteriaLabel(source: string): boolean {
  return (
    /[:：][ \t]*$/m.test(source) &&
    matchesOf(labelLine, source).some(([line]) => labelKinds(line).includes('criteria'))
  );
}

const labelLine = /^[ \t]*[^\s:：#][^:：\r\n]{1,60}[:：](?=[ \t]*$)/gm;

/** Behind "#" stands a comment for this program in a text; to Markdown it would be a heading, or words of the story. */
const comment = /(?<=^|\s)#+[ \t]*backlog[-_ ]?lens[-_: ].*$/gim;

/** Reads a text that is set down as Markdown is, its criteria below each story. */
export function* readAsMarkdown(path: string, source: string, reading: Reading): Steps<BacklogFile> {
  const words = source.replace(comment, (found) => ' '.repeat(found.length));
  return { ...(yield* readMarkdown(path, words, reading)), source };
}
