import {
  auxiliaries,
  clauseOpeners,
  determiners,
  modals,
  prepositions,
  stopWords,
} from '../words/function-words';
import { isContent, type Reading } from './read';
import type { Token } from './tokens';

interface Run {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

const asking = new Set('to for of with from than into per as or not i we they he she'.split(' '));
const objects = new Set(['us', 'me', 'them', 'him']);

/** Whether a word asks for another behind it: nobody ends a quotation on "the". */
function isOpen({ word }: Token): boolean {
  return (
    asking.has(word) || [determiners, modals, auxiliaries, clauseOpeners].some((words) => words.has(word))
  );
}

function isMatter(token: Token): boolean {
  return isContent(token) && !stopWords.has(token.word) && !prepositions.has(token.word) && !isOpen(token);
}

/** A reason as somebody would quote it: words and figures whole, and no word left open at its end. */
export function wholeWords(run: Run, longest: number): { from: number; to: number } {
  const { reading } = run;
  const { from, to } = joined(reading, fromVerb(run));
  const end = reading.tokens[to - 1]?.word === 'and' ? to - 1 : closed(reading, from, to, longest);
  return joined(reading, { from, to: end });
}

/** Whether there is anything to quote: "then" alone is no reason, and "C" of "7 °C" may be anything. */
export function isQuotable({ reading: { tokens }, from, to }: Run): boolean {
  const [first = '', ...others] = tokens.slice(from, to).map(({ word }) => word);
  return others.length > 0 || !(stopWords.has(first) || /^.$/su.test(first));
}

/** "us" alone is no quotation; "rely on us" is. */
function fromVerb({ reading: { tokens }, from, to }: Run): { from: number; to: number } {
  if (to - from > 1 || !objects.has(tokens[from]?.word ?? '')) return { from, to };
  const verb = tokens.findLastIndex((token, at) => at < from && at >= from - 3 && isMatter(token));
  return verb >= 0 && tokens[verb]?.clause === tokens[from]?.clause ? { from: verb, to } : { from, to };
}

/** "the devices we talk to over the network": what "to" belongs to stands before it. */
function isStranded({ word }: Token, next: Token | undefined): boolean {
  return prepositions.has(word) && next !== undefined && prepositions.has(next.word);
}

/** The end moved on to a word of matter, or back to one where none follows soon. */
function closed({ tokens }: Reading, from: number, to: number, longest: number): number {
  const last = tokens[to - 1];
  if (!last || !isOpen(last) || isStranded(last, tokens[to])) return to;
  const isNear = (at: number): boolean => at < from + longest && tokens[at]?.clause === last.clause;
  let end = to;
  while (isNear(end) && !isMatterAt(tokens, end)) end++;
  if (!isNear(end)) {
    const matter = tokens.findLastIndex((token, at) => at >= from && at < to && isMatter(token));
    return matter < 0 ? to : matter + 1;
  }
  while (isNear(end) && isMatterAt(tokens, end)) end++;
  return end;
}

function isMatterAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isMatter(token);
}

/** With what is written in one with its ends: "sign" in "sign-up", "000" in "10,000 €". */
function joined({ part, tokens }: Reading, { from, to }: { from: number; to: number }): typeof range {
  const range = { from, to };
  while (isOneWithNext(part.text, tokens, range.from - 1)) range.from--;
  while (isOneWithNext(part.text, tokens, range.to - 1)) range.to++;
  return range;
}

const digit = /^\d/;

function isOneWithNext(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  const between = text.slice(token.end, next.start);
  if (between === '-') return true;
  const areFigures = digit.test(token.word) && digit.test(next.word);
  if (between === ',' || between === '.') return areFigures;
  return /^\s?$/.test(between) && isFigureWithUnit(token.word, next.word);
}

function isFigureWithUnit(word: string, next: string): boolean {
  return (digit.test(word) && /^[%€$£]$/.test(next)) || (/^[€$£]$/.test(word) && digit.test(next));
}
