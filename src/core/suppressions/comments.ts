import type { Format } from '../model';
import { phraseOf, type Phrase, type Span } from '../phrase';
import { fences } from './fences';

/** A comment that speaks to this program: "backlog-lens-…" and what follows, without the comment's own signs. */
export interface LensComment {
  readonly at: Span;
  readonly body: Phrase;
  /** Where the format gives a comment its reach by itself: the object that a JSON member stands in. */
  readonly reach?: Span;
}

const beginning = 'backlog-lens-';
const htmlComment = /<!--\s*(?<body>backlog-lens-[^]*?)\s*-->/dg;
const yamlComment = /(?<=^|\s)#\s*(?<body>backlog-lens-[^\r\n]*)/dgm;
const lineComment = /(?<=^[ \t]*)#\s*(?<body>backlog-lens-[^\r\n]*)/dgm;
const jsonComment = /"\/\/[^"\r\n]*"\s*:\s*"\s*(?<body>backlog-lens-(?:[^"\\\r\n]|\\.)*)"/dg;
const markdownFence = /^[ \t>*+-]*(`{3,}|~{3,})(.*)$/gm;
const docString = /^[ \t]*("""|```)(.*)$/gm;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*$/m;

/** The comments of a file that speak to this program, in source order. */
export function readComments(source: string, format: Format): LensComment[] {
  if (!source.includes(beginning)) return [];
  switch (format) {
    case 'markdown':
      return [...inFrontMatter(source), ...outsideFences(source, htmlComment, markdownFence)];
    case 'yaml':
      return all(source, yamlComment);
    case 'gherkin':
      return outsideFences(source, lineComment, docString);
    case 'text':
      return all(source, lineComment);
    case 'json':
      return [...all(source, jsonComment), ...members(source)].sort((a, b) => a.at.start - b.at.start);
    case 'csv':
      return [];
  }
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
  return all(source.slice(0, frontMatterEnd(source)), yamlComment);
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

/** `"backlog-lens-disable": ["a-rule -- the reason"]` reaches as far as the object it stands in. */
function members(source: string): LensComment[] {
  const comments: LensComment[] = [];
  const open: { start: number; found: Omit<LensComment, 'reach'>[] }[] = [];
  const member = /"backlog-lens-disable"\s*:\s*(?:\[[^\]]*\]|"[^"]*")|"(?:[^"\\]|\\.)*"|[{}]/g;
  for (const { 0: token, index } of source.matchAll(member)) {
    const around = open[open.length - 1];
    if (token === '{') open.push({ start: index, found: [] });
    else if (token === '}') {
      const closed = open.pop();
      if (closed)
        comments.push(...closed.found.map((one) => ({ ...one, reach: { start: closed.start, end: index } })));
    } else if (around && token.startsWith('"backlog-lens-disable"')) {
      const colon = token.indexOf(':');
      around.found.push(...strings(source, index + colon, index + token.length));
    }
  }
  return comments;
}

function strings(source: string, from: number, to: number): Omit<LensComment, 'reach'>[] {
  return [...source.slice(from, to).matchAll(/"([^"]*)"/g)].map(({ 0: token, index }) => {
    const start = from + index;
    const end = start + token.length;
    return { at: { start, end }, body: phraseOf(source, start + 1, end - 1) };
  });
}
