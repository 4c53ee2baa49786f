import type { Format } from '../model';
import { commentsOf } from '../parse/data/yaml-comments';
import { phraseOf, type Phrase, type Span } from '../phrase';
import type { Saying } from '../say';
import { directiveOf, mayHoldDirectives } from './directive';
import { fences } from './fences';
import { jsonMembers } from './json-members';
import { lineAt } from './reach';

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
const signComment = /(?<=^|\s)#\s*(?<body>backlog[-_ ]?lens[-_: ][^\r\n]*)/dgim;
const jsonComment = /"\/\/[^"\r\n]*"\s*:\s*"\s*(?<body>backlog[-_ ]?lens[-_: ](?:[^"\\\r\n]|\\.)*)"/dgi;
const yamlMember = /(?<body>backlog-lens-[a-z-]+)["']?(?=\s*:\s)/dg;
const markdownFence = /^[ \t>*+-]*(`{3,}|~{3,})(.*)$/gm;
const docString = /^[ \t]*("""|```)(.*)$/gm;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*$/m;

/** The comments of a file that speak to this program, in source order. */
export function readComments(source: string, format: Format): LensComment[] {
  if (!mayHoldDirectives(source)) return [];
  const found = commentsIn(source, format).filter(({ reach, body }) => reach || directiveOf(body.text));
  return found.sort((a, b) => a.at.start - b.at.start);
}

function commentsIn(source: string, format: Format): LensComment[] {
  switch (format) {
    case 'markdown':
      return [...inFrontMatter(source), ...outsideFences(source, htmlComment, markdownFence)];
    case 'yaml':
      return [...inYaml(source), ...yamlMembers(source)];
    case 'gherkin':
      return [
        ...outsideFences(source, signComment, docString).map((comment) => onOwnLine(source, comment)),
        ...outsideFences(source, htmlComment, docString).flatMap((comment) => inHtml(source, comment)),
      ];
    case 'text':
      return [
        ...all(source, signComment),
        ...all(source, htmlComment).flatMap((comment) => inHtml(source, comment)),
      ];
    case 'json':
      return [...all(source, jsonComment), ...jsonMembers(source)];
    case 'csv':
      return [];
  }
}

/** Gherkin knows comments on lines of their own: behind a step they are words of the step. */
function onOwnLine(source: string, comment: LensComment): LensComment {
  const fault: Saying = (say) => say('In Gherkin a comment stands on a line of its own.');
  return lineBefore(source, comment).trim() === '' ? comment : { ...comment, fault };
}

/** A comment as in Markdown, on a line of its own, where comments begin with another sign. */
function inHtml(source: string, comment: LensComment): LensComment[] {
  const fault: Saying = (say) => say('Here a comment begins with "#".');
  return lineBefore(source, comment).trim() === '' ? [{ ...comment, fault }] : [];
}

/** "backlog-lens-disable: true", which is for JSON: YAML has comments. */
function yamlMembers(source: string): LensComment[] {
  const fault: Saying = (say) => say('In YAML this is written as a comment, behind "#".');
  return all(source, yamlMember)
    .filter((member) => /^[ \t-]*["']?$|[{,]\s*["']?$/.test(lineBefore(source, member)))
    .map((member) => ({ ...member, fault }));
}

function lineBefore(source: string, { at: { start } }: LensComment): string {
  return source.slice(lineAt(source, start).start, start);
}

function inYaml(source: string): LensComment[] {
  const starts = new Set(commentsOf(source).map(({ start }) => start));
  return all(source, signComment).filter(({ at }) => starts.has(at.start));
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

function all(source: string, pattern: RegExp): LensComment[] {
  return [...source.matchAll(pattern)].flatMap(({ indices }) => {
    const [at, body] = [indices?.[0], indices?.groups?.['body']];
    return at && body ? [{ at: { start: at[0], end: at[1] }, body: phraseOf(source, body[0], body[1]) }] : [];
  });
}

function inFrontMatter(source: string): LensComment[] {
  return inYaml(source.slice(0, frontMatterEnd(source)));
}

function outsideFences(source: string, pattern: RegExp, fence: RegExp): LensComment[] {
  const fenced = fences(source, fence);
  return all(source, pattern).filter(
    ({ at }) => !fenced.some(({ start, end }) => start <= at.start && at.end <= end) && !isInCode(source, at),
  );
}

/** Whether a place stands between backticks on its line. */
function isInCode(source: string, { start }: Span): boolean {
  const line = source.slice(source.lastIndexOf('\n', start) + 1, start);
  return line.split('`').length % 2 === 0;
}
