import { matchesOf } from '../../matches';
import { languagesOpening } from '../../anatomy/read-story';
import type { BacklogFile } from '../../model';
import { phraseOf } from '../../phrase';
import type { Steps } from '../../steps';
import type { Reading } from '../index';
import { labelKinds } from '../labels';
import { withoutOpening } from '../line-opening';
import { readMarkdown } from '../markdown';

/** Whether a text is set down as Markdown is: it announces criteria, or says more of its stories in lines set in below. */
export function isSetDown(source: string): boolean {
  return hasCriteriaLabel(source) || hasStoriesWithMore(source);
}

/** An entry or a field in a line that is set in below another one. */
const setIn = /^[^\s#].{10,}\r?\n[ \t]+(?:[-*+•◦▪☐☑][ \t]|\p{L}[^\s:：]{1,20}[:：][ \t])/mu;

/** Where lines are mostly no stories, each is an item of its own. */
function hasStoriesWithMore(source: string): boolean {
  if (!setIn.test(source)) return false;
  const lines = matchesOf(/^[^\s#].*/gm, source).map(([line]) => line);
  const told = lines.filter((line) => opensStory(line)).length;
  return told > 0 && told * 2 >= lines.length - told;
}

function opensStory(line: string): boolean {
  const { words } = withoutOpening(phraseOf(line, /^[☐☑☒]?[ ]*/u.exec(line)?.[0].length ?? 0, line.length));
  return languagesOpening(words.text).length > 0;
}

/** Whether a line of a text announces criteria and does nothing else. */
function hasCriteriaLabel(source: string): boolean {
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
