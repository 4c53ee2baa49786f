import { phraseOf, type Span } from '../phrase';
import type { Saying } from '../say';
import type { LensComment } from './comments';

type Found = Omit<LensComment, 'reach'>;

const name = '"backlog-lens-disable"';
const member =
  /"backlog-lens-disable"\s*:\s*(?:\[[^\]]*\]|"(?:[^"\\]|\\.)*"|[^\s,}{]+|(?=\{))|"(?:[^"\\]|\\.)*"|[{}]/g;

/** `"backlog-lens-disable": ["a-rule -- the reason"]`, or `true` for all rules, reaches as far as its object. */
export function jsonMembers(source: string): LensComment[] {
  const comments: LensComment[] = [];
  const open: { start: number; found: Found[] }[] = [];
  for (const { 0: token, index } of source.matchAll(member)) {
    const around = open[open.length - 1];
    if (token === '{') open.push({ start: index, found: [] });
    else if (token === '}') {
      const closed = open.pop();
      if (closed)
        comments.push(...closed.found.map((one) => ({ ...one, reach: { start: closed.start, end: index } })));
    } else if (around && token.length > name.length && token.startsWith(name)) {
      const value = token.slice(name.length).replace(/^\s*:\s*/, '');
      around.found.push(...found(source, { start: index, end: index + token.length }, value));
    }
  }
  return comments;
}

function found(source: string, whole: Span, value: string): Found[] {
  const start = whole.end - value.length;
  if (/^["[]/.test(value)) return strings(source, start, whole.end);
  // Nothing is turned off.
  if (value === 'false' || value === 'null') return [];
  const at =
    value === '' ? { start: whole.start, end: whole.start + name.length } : { start, end: whole.end };
  const body = phraseOf(source, at.start, at.start);
  return [
    value === 'true' ? { at, body } : { at, body: phraseOf(source, at.start, at.end), fault: isNoList },
  ];
}

const isNoList: Saying = (say) => say('Write a list of rules here, or true for all of them.');

function strings(source: string, from: number, to: number): Found[] {
  return [...source.slice(from, to).matchAll(/"([^"]*)"/g)].map(({ 0: token, index }) => {
    const start = from + index;
    const end = start + token.length;
    return { at: { start, end }, body: phraseOf(source, start + 1, end - 1) };
  });
}
