import type { Tree } from '@lezer/common';
import { type MarkdownParser, parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Span } from '../../../phrase';
import { finish, type Steps } from '../../../steps';

/** What GitHub reads, but for bare addresses: they are words, and looking for them takes a fifth of the time. */
const gitHub = commonMark.configure([Table, TaskList, Strikethrough]);

/** The signs without which no markup stands in a line of text. */
const markup = /[\\&`<*_[\]!~]| {2}\n/;

/** A line that opens this many quotations and lists at once was not written by a person. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){50,}/gm;

/** The bullets and boxes of other programs, pasted: to Markdown "• Pay by card" is the middle of a paragraph. */
const typedMark = /(?<=^[ \t]*)[•◦▪▫‣●○☐☑☒](?=[ \t]+\S)/gm;

/** A box without the bullet that Markdown asks for before it; what stands before it is looked at last, as it may be long. */
const bareBox = /\[[ xX]\](?<=^[ \t]*\[[ xX]\])(?=[ \t]{1,2}\S)/gm;

/** With more signs than this a paragraph is no text: to pair them takes the square of their number. */
const mostSigns = 400;

/** The same, but passing over text without markup, which is most of a backlog and half of the time of parsing. */
const parser: MarkdownParser = Object.create(gitHub, {
  parseInline: {
    value: (text: string, offset: number) => (isMarkedUp(text) ? gitHub.parseInline(text, offset) : []),
  },
}) as MarkdownParser;

function isMarkedUp(text: string): boolean {
  return markup.test(text) && (text.match(/[*_[\]<`~!&\\]/g)?.length ?? 0) <= mostSigns;
}

/** A stray fence turns the rest of a file into code. This many are put right; a file with more has other worries. */
const mostStrayFences = 8;

/** A source as the parser of Markdown sees it. */
export interface Parsed {
  readonly tree: Tree;
  /** The source in the same length, with what is no Markdown blanked out. */
  readonly text: string;
  /** The YAML between the dashes at the top of the file; null where there is none. */
  readonly frontMatter: Span | null;
  /** Fences that are never closed: read as text. */
  readonly strayFences: readonly Span[];
}

/** Parses Markdown as GitHub does, but a fence that is never closed does not swallow the file. */
export function parseMarkdown(source: string): Parsed {
  return finish(parseInSteps(source));
}

/** The same, in steps. */
export function* parseInSteps(source: string): Steps<Parsed> {
  const frontMatter = findFrontMatter(source);
  // Carriage returns and the mark of the encoding are white space to a reader.
  let text = source.replace(/\r/g, source.includes('\n') ? ' ' : '\n').replace(/^\uFEFF/, ' ');
  text = withoutTrailingBars(text.replace(tooDeep, (marks) => ' '.repeat(marks.length)));
  text = text.replace(typedMark, '-').replace(bareBox, '-  ');
  if (frontMatter) text = blank(text, { start: 0, end: frontMatter.end });
  const strayFences: Span[] = [];
  for (;;) {
    const tree = yield* treeOf(text);
    const stray = strayFences.length < mostStrayFences ? findStrayFence(tree, text) : null;
    if (!stray) return { tree, text, frontMatter, strayFences };
    strayFences.push(stray);
    text = blank(text, stray);
  }
}

/** A block is read at each advance; a step is so many of them. */
const blocksInStep = 200;

function* treeOf(text: string): Steps<Tree> {
  const parse = parser.startParse(text);
  for (let block = 1; ; block++) {
    const tree = parse.advance();
    if (tree) return tree;
    if (block % blocksInStep === 0) yield;
  }
}

function findFrontMatter(source: string): Span | null {
  const match = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) return null;
  return { start: 0, end: match[0].length };
}

/** The opening line of a fence that runs to the end of the file without a closing one. */
function findStrayFence(tree: Tree, text: string): Span | null {
  const last = tree.topNode.lastChild;
  if (last?.name !== 'FencedCode') return null;
  const marks = last.getChildren('CodeMark');
  if (marks.length !== 1) return null;
  // A carriage return stands as a space in the text that is parsed.
  const lineLength = text.slice(last.from).search(/[ \t]*(?:\n|$)/);
  return { start: last.from, end: last.from + lineLength };
}

/** The parser takes no white space behind the last bar of the line that makes a table; the bar may be left out. */
function withoutTrailingBars(text: string): string {
  return text.replace(/\|[ \t]+$/gm, (end, offset: number) => {
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    return line.includes('-') && /^[\s>|:-]+$/.test(line) ? ` ${end.slice(1)}` : end;
  });
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
