import type { BacklogFile, Format } from '../model';
import { formatOf } from '../parse/format-of';
import { commentsOf } from '../parse/data/yaml-comments';
import type { Phrase, Span } from '../phrase';
import type { Saying } from '../say';
import { directiveOf, mayHoldDirectives } from './directive';
import { fences } from './fences';
import { commentsBy, isOnOwnLine, textBefore } from './find';
import { jsonMembers } from './json-members';
import { closedOrFaulty, wrongSigns } from './wrong-signs';

/** A comment that speaks to this program: "backlog-lens-…" and what follows, without the comment's own signs. */
export interface LensComment {
  readonly at: Span;
  readonly body: Phrase;
  /** Where the format gives a comment its reach by itself: the object that a JSON member stands in. */
  readonly reach?: Span;
  /** Why it does nothing where it stands. */
  readonly fault?: Saying;
}

const htmlComment = /<!--\s*(?<body>backlog[-_ ]?lens[-_: ][^]*?)\s*-->/dgi;
const signComment = /(?<=^|\s)#+\s*(?<body>backlog[-_ ]?lens[-_: ][^\r\n]*)/dgim;
const jsonComment = /"\/\/[^"\r\n]*"\s*:\s*"\s*(?<body>backlog[-_ ]?lens[-_: ](?:[^"\\\r\n]|\\.)*)"/dgi;
const yamlMember = /(?<body>backlog-lens-[a-z-]+)["']?(?=\s*:\s)/dg;
const markdownFence = /^[ \t>*+-]*(`{3,}|~{3,})(.*)$/gm;
const docString = /^[ \t]*("""|```)(.*)$/gm;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*$/m;

/** The comments of a file that speak to this program, in source order. */
export function readComments(file: Pick<BacklogFile, 'path' | 'source' | 'format'>): LensComment[] {
  const { source } = file;
  if (!mayHoldDirectives(source)) return [];
  const found = commentsIn(source, commentFormat(file)).filter(
    ({ reach, body }) => reach || directiveOf(body.text),
  );
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** The format whose comments a file has: a text may be set down as Markdown is, and has those of a text all the same. */
export function commentFormat({ path, format }: Pick<BacklogFile, 'path' | 'format'>): Format {
  return formatOf(path) === 'text' ? 'text' : format;
}

function commentsIn(source: string, format: Format): LensComment[] {
  const others = wrongSigns(source, format);
  switch (format) {
    case 'markdown': {
      const html = commentsBy(htmlComment, source).map((comment) => closedOrFaulty(source, comment));
      const end = frontMatterEnd(source);
      const inText = [...html, ...others].filter(({ at }) => at.start >= end);
      return [...inFrontMatter(source), ...outsideFences(source, inText, markdownFence)];
    }
    case 'yaml':
      return [...inYaml(source), ...yamlMembers(source)];
    case 'gherkin': {
      const comments = commentsBy(signComment, source).map((comment) => onOwnLine(source, comment));
      return outsideFences(source, [...comments, ...others], docString);
    }
    case 'text':
      return [...commentsBy(signComment, source), ...others];
    case 'json':
      return [...commentsBy(jsonComment, source), ...jsonMembers(source), ...others];
    case 'csv':
      return others;
  }
}

/** Gherkin knows comments on lines of their own: behind a step they are words of the step. */
function onOwnLine(source: string, comment: LensComment): LensComment {
  const fault: Saying = (say) => say('In Gherkin a comment stands on a line of its own.');
  return isOnOwnLine(source, comment) ? comment : { ...comment, fault };
}

/** "backlog-lens-disable: true", which is for JSON: YAML has comments. */
function yamlMembers(source: string): LensComment[] {
  const fault: Saying = (say) => say('In YAML this is written as a comment, behind "#".');
  return commentsBy(yamlMember, source)
    .filter((member) => /^[ \t-]*["']?$|[{,]\s*["']?$/.test(textBefore(source, member)))
    .map((member) => ({ ...member, fault }));
}

function inYaml(source: string): LensComment[] {
  const starts = new Set(commentsOf(source).map(({ start }) => start));
  return [...commentsBy(signComment, source), ...wrongSigns(source, 'yaml')].filter(({ at }) =>
    starts.has(at.start),
  );
}

/** The end of the front matter of a Markdown file: the offset behind its last line; 0 where there is none. */
export function frontMatterEnd(source: string): number {
  const match = frontMatter.exec(source);
  return match?.index === 0 ? match[0].length : 0;
}

/** Whether a place of a Markdown or Gherkin file is in code, where no comment can stand. */
export function isFenced(source: string, format: Format, offset: number): boolean {
  if (format !== 'markdown' && format !== 'gherkin') return false;
  const fence = format === 'markdown' ? markdownFence : docString;
  return fences(source, fence).some(({ start, end }) => start <= offset && offset <= end);
}

function inFrontMatter(source: string): LensComment[] {
  return inYaml(source.slice(0, frontMatterEnd(source)));
}

function outsideFences(source: string, comments: readonly LensComment[], fence: RegExp): LensComment[] {
  const fenced = fences(source, fence);
  return comments.filter(
    ({ at }) => !fenced.some(({ start, end }) => start <= at.start && at.end <= end) && !isInCode(source, at),
  );
}

/** Whether a place stands between backticks on its line. */
function isInCode(source: string, { start }: Span): boolean {
  const line = source.slice(source.lastIndexOf('\n', start) + 1, start);
  return line.split('`').length % 2 === 0;
}
