import { matchesOf } from '../../matches';
import { languagesOpening, readStory } from '../../anatomy/read-story';
import type { BacklogFile } from '../../model';
import { phraseOf } from '../../phrase';
import type { Steps } from '../../steps';
import type { Reading } from '../index';
import { labelKinds } from '../labels';
import { withoutOpening } from '../line-opening';
import { readMarkdown } from '../markdown';
import { matchAt } from '../../anatomy/marker';
import { templates } from '../../anatomy/templates';
import { inLines } from '../../pattern';

/**
 * Whether a text is set down as Markdown is: it announces criteria, tells a story over several lines, says more of its
 * stories in lines set in below, has each in a block of its own, or sets its template off in type.
 */
export function isSetDown(source: string): boolean {
  return (
    hasCriteriaLabel(source) ||
    hasStoriesOverLines(source) ||
    hasStoriesWithMore(source) ||
    hasStoriesInBlocks(source) ||
    hasMarkedStories(source)
  );
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

/** "**As a** parent, **I want** …": to a text the stars would be a part of the role. */
function hasMarkedStories(source: string): boolean {
  return matchesOf(/^[ \t]*(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)?(?=[*_]{1,3}\S)[^\r\n]+/gm, source).some(
    ([line]) => opensStory(line.replace(/[*_]{1,3}/g, '').trimStart()),
  );
}

/** Lines that a list or a box begins. */
const listed = /^[ \t]*(?:[-*+•◦▪☐☑☒][ \t]|\d{1,2}[.)][ \t]|\[[ xX]\])/u;

/**
 * Whether each story stands between empty lines by itself, one at least with a title above it or a list below. A text
 * that is a story a line has several in a block, or lines that are neither.
 */
function hasStoriesInBlocks(source: string): boolean {
  const blocks = source.split(/(?:\r?\n[ \t]*){2,}/).flatMap((block) => {
    const lines = block.split(/\r?\n/).filter((line) => /^[^#]*\S/.test(line) && !line.startsWith('#'));
    const at = lines.findIndex((line) => opensStory(line));
    return at < 0 ? [] : [{ above: lines.slice(0, at), below: lines.slice(at + 1) }];
  });
  return (
    blocks.some(({ above, below }) => above.length + below.length > 0) &&
    blocks.every(
      ({ above, below }) =>
        above.length <= 1 &&
        above.every((line) => isTitle(line)) &&
        below.every((line) => listed.test(line) && !opensStory(line)),
    )
  );
}

/** A sentence, an entry or a label is no title. */
function isTitle(line: string): boolean {
  return !listed.test(line) && !/[.;!?,][ \t]*$/.test(line) && labelKinds(line).length === 0;
}

function opensStory(line: string): boolean {
  const { words } = withoutOpening(phraseOf(line, /^[☐☑☒]?[ ]*/u.exec(line)?.[0].length ?? 0, line.length));
  return languagesOpening(words.text).length > 0;
}

/** Whether a line of a text announces criteria and does nothing else. */
function hasCriteriaLabel(source: string): boolean {
  return matchesOf(labelLine, source).some(([line]) => {
    const words = line.replace(/^[ \t]*#{2,6}[ \t]+/, '').replace(/^[-•*_ \t]+|[*_ \t]+$/g, '');
    return labelKinds(words).includes('criteria');
  });
}

/** A line that its markup, a colon or the list below it sets off from the stories; "#" alone begins a comment. */
const labelLine = new RegExp(
  inLines`
    ^[ \t]*(?:
      [^\s:：#][^:：\r\n]{1,60}[:：](?=[*_]{0,3}[ \t]*$)
      |\#{2,6}[ \t]+[^\s:：#][^:：\r\n]{1,60}$
      |(?:[-*•][ \t]+)?[*_]{1,3}[^\s*_:：][^*_:：\r\n]{1,60}[*_]{1,3}(?=[ \t]*$)
      |[^\s:：#*_-][^:：\r\n]{1,40}(?=[ \t]*\r?\n\s*(?:[-*•][ \t]|\d{1,2}[.)][ \t]))
    )
  `,
  'gm',
);

/** In UTF-16 units: a role alone is short. */
const longestRole = 100;

/** "As a cook," with "I want to see orders" in the line below. */
function hasStoriesOverLines(source: string): boolean {
  const lines = matchesOf(/^[^\r\n]*\S/gm, source).map(([line]) =>
    line.replace(/^[ \t]*(?:[-*+•][ \t]+)?/, '').replaceAll(/\*\*|__/g, ''),
  );
  const opening = lines.flatMap((line, at) => {
    const languages = languagesOpening(line);
    return languages.length > 0 ? [{ languages, line, next: lines[at + 1] ?? '' }] : [];
  });
  const parted = opening.filter(
    ({ languages, line, next }) =>
      line.length <= longestRole &&
      languages.some(
        (language) =>
          matchAt(templates[language].need, next, 0) !== null &&
          !readStory(phraseOf(line, 0, line.length), language)?.need,
      ),
  );
  return parted.length > 0 && parted.length * 2 >= opening.length;
}

/** Behind "#" stands a comment for this program in a text; to Markdown it would be a heading, or words of the story. */
const comment = /(?<=^|\s)#+[ \t]*backlog[-_ ]?lens[-_: ].*$/gim;

/** Reads a text that is set down as Markdown is, its criteria below each story. */
export function* readAsMarkdown(path: string, source: string, reading: Reading): Steps<BacklogFile> {
  const words = source.replace(comment, (found) => ' '.repeat(found.length));
  return { ...(yield* readMarkdown(path, words, reading)), source };
}
