import type { YAMLError } from 'yaml';
import { openingBefore } from './yaml-opening';
import type { Span } from './phrase';
import type { Saying } from './say';

/** What the parser calls a mistake, at its place, in words for somebody who does not know how YAML is read. */
export function describeYamlError(
  { code, message, pos }: YAMLError,
  source: string,
): { at: Span; message: Saying } {
  const start = Math.min(pos[0], source.length);
  // What is not closed is missed where the parser gives up, often at the end of the file; one looks where it begins.
  const closing = closingIn(message);
  const opening = closing === undefined ? undefined : openingBefore(start, closing, source);
  return {
    at: wordsAt(source, opening ?? start),
    message: closing === undefined ? explain(code, message, source.slice(start)) : isMissing(closing),
  };
}

/** The rest of the line, as far as one looks; at its end, where something is missing, the word before. */
function wordsAt(source: string, start: number): Span {
  const rest = /^[^\r\n]{0,60}/.exec(source.slice(start, start + 60))?.[0].trimEnd() ?? '';
  if (rest !== '')
    return { start: start + rest.length - rest.replace(/^ +/, '').length, end: start + rest.length };
  const before = source.slice(Math.max(0, start - 200), start).trimEnd();
  const word = /\S{0,60}$/.exec(before)?.[0] ?? '';
  const end = Math.max(0, start - 200) + before.length;
  return { start: end - word.length, end };
}

/** A value that begins with a sign which YAML keeps for itself. */
export function needsQuotes(sign: string): Saying {
  return (say) => say('Put quotes around this: a value cannot begin with {0}', sign);
}

function explain(code: YAMLError['code'], message: string, rest: string): Saying {
  switch (code) {
    case 'TAB_AS_INDENT':
      return (say) => say('Indent with spaces: a tab may not stand here.');
    case 'DUPLICATE_KEY':
      return (say) =>
        say('{0} stands here a second time. Put both together.', /^[^\s:]*/.exec(rest)?.[0] ?? '');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return (say) =>
        say('A colon too many: begin a new line at the right column, or put quotes around the value.');
    case 'MULTILINE_IMPLICIT_KEY':
      return (say) => say('A colon or a comma is missing at the end of this line.');
    case 'BAD_INDENT':
      return (say) => say('Lines that belong together begin at the same column.');
    case 'MISSING_CHAR':
      return (say) => say('A comma or a colon is missing here.');
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return needsQuotes(rest.charAt(0));
    case 'NON_STRING_KEY':
      return (say) => say('Put quotes around this: a name is a single text.');
    case 'BAD_DQ_ESCAPE':
      return (say) => say('Write single quotes around this: in double ones "\\" begins a sign of its own.');
    case 'UNEXPECTED_TOKEN':
      return (say) => say('This does not belong here. Look for a quote, a bracket or a comma before it.');
    case 'MULTIPLE_DOCS':
      return (say) => say('The file ends above "---": what follows is not read.');
    case 'RESOURCE_EXHAUSTION':
      return (say) => say('This is nested too deeply to be read.');
    default:
      return (say) => say('This cannot be read: {0}.', message);
  }
}

/** The sign that is not there to end what was begun; undefined where something else is wrong. */
function closingIn(message: string): string | undefined {
  return /end with a (\S)$|^Missing closing (["'])/.exec(message)?.slice(1).find(Boolean);
}

function isMissing(closing: string): Saying {
  return /["']/.test(closing)
    ? (say) => say('A closing quote is missing.')
    : (say) => say('A closing {0} is missing.', closing);
}
