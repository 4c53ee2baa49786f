import { eitherOf } from '../../pattern';
import { joinPhrase, phraseOf, type Phrase } from '../../phrase';
import type { Scalar } from './tree';

/**
 * The value of a scalar with the place of each of its words in the source, through escapes, folded lines and
 * indentation.
 * @param start of the scalar with its quotes or its block header
 * @param value as the parser resolved it
 */
export function placeWords(
  source: string,
  start: number,
  end: number,
  style: Scalar['style'],
  value: string,
): Phrase {
  const quotes = style === 'single' || style === 'double' ? 1 : 0;
  const inner = phraseOf(source, start + quotes, Math.max(start + quotes, end - quotes));
  if (inner.text === value) return inner;
  return (
    align(value, style === 'block' ? blockLines(inner) : flowParts(inner, style)) ?? whole(value, start, end)
  );
}

/** Words in an order the source does not have, or that were not found in it, stand for the whole scalar. */
function whole(value: string, start: number, end: number): Phrase {
  return joinPhrase([{ text: value, start, end }]);
}

/** Lays the parts into the value: what stands between two of them there was folded from what is between them here. */
function align(value: string, parts: readonly Phrase[]): Phrase | null {
  const placed: Phrase[] = [];
  let from = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    const at = value.startsWith(part.text, from) ? from : value.indexOf(part.text, from);
    if (at < 0) return null;
    const before = placed[placed.length - 1];
    if (at > from)
      placed.push({ text: value.slice(from, at), start: before?.end ?? part.start, end: part.start });
    placed.push(part);
    from = at + part.text.length;
  }
  const last = placed[placed.length - 1];
  if (from < value.length) {
    if (!last) return null;
    placed.push({ text: value.slice(from), start: last.end, end: last.end });
  }
  return joinPhrase(placed);
}

/** The lines of a block scalar without header and indentation. */
function blockLines(block: Phrase): Phrase[] {
  const header = /^[^\n]*\n?/.exec(block.text)?.[0] ?? '';
  const lines = [...block.text.slice(header.length).matchAll(/[^\r\n]+/g)].map(({ 0: text, index }) => ({
    text,
    start: block.start + header.length + index,
  }));
  const first = lines.find(({ text }) => text.trim() !== '');
  const indent = first ? first.text.length - first.text.trimStart().length : 0;
  return lines.flatMap(({ text, start }) => {
    const cut = Math.min(indent, text.length - text.trimStart().length);
    return text.trim() === ''
      ? []
      : [{ text: text.slice(cut), start: start + cut, end: start + text.length }];
  });
}

const flowToken = eitherOf(
  'g',
  /(?<break>[ \t]*\r?\n\s*)/,
  /\\(?:x(?<x>[\da-fA-F]{2})|u(?<u>[\da-fA-F]{4})|U(?<long>[\da-fA-F]{8})|(?<joined>\r?\n\s*)|(?<char>[\s\S]))/,
  /(?<quote>'')/,
  /(?<run>[^\\'\r\n \t]+|[ \t]+|'|\\)/,
);

/** The runs of a scalar in quotes or none, with every escape as the character it stands for. */
function flowParts(inner: Phrase, style: Scalar['style']): Phrase[] {
  const parts: Phrase[] = [];
  for (const { 0: text, index, groups = {} } of inner.text.matchAll(flowToken)) {
    const start = inner.start + index;
    const { x, u, long, char } = groups;
    const code = x ?? u ?? long;
    if (groups['break'] !== undefined) continue;
    const isEscape = text.startsWith('\\') && style === 'double';
    if (!isEscape)
      parts.push({
        text: groups['quote'] !== undefined && style === 'single' ? "'" : text,
        start,
        end: start + text.length,
      });
    else if (code !== undefined) parts.push({ text: codePoint(code), start, end: start + text.length });
    else if (char !== undefined)
      parts.push({ text: escapes.get(char) ?? char, start, end: start + text.length });
  }
  return parts;
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0x10_ffff ? '' : String.fromCodePoint(code);
}

/** What YAML and JSON write behind a backslash. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
