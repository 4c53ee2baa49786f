import { languagesOpening } from '../../../anatomy/read-story';
import { matchesOf } from '../../../matches';
import { slicePhrase, trimPhrase } from '../../../phrase';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isOfOther, partIn, type CardPart, type MakeCard } from './card-parts';
import { cutEntry, cutParagraph } from './cut-paragraph';

interface Line {
  readonly at: number;
  readonly end: number;
  readonly part: CardPart | null;
  readonly words: string;
}

/** The block in parts, of which one is a card that takes some lines of it; null where none do. */
export function cardInLines(block: Entry | Paragraph, text: string, make: MakeCard): Block[] | null {
  if (!block.text.text.includes('\n') || block.card) return null;
  const lines = linesIn(block);
  if (lines.filter(({ part }) => part).length < 2) return null;
  // "As a: nurse", "I want: …" on lines are a sentence.
  if (languagesOpening(block.text.text).length > 0) return null;
  for (const [at, line] of lines.entries()) {
    const run = line.part ? runAt(lines, at, block) : [];
    const made = make(run.map(({ part }) => part));
    const last = made && run[made.size - 1];
    if (!made || !last) continue;
    const next = lines.find((one) => one.at >= last.end);
    if (next && isOfOther(made.size, trimPhrase(slicePhrase(block.text, next.at, next.end)))) continue;
    const lead = at === 1 && lines[0] ? trimPhrase(slicePhrase(block.text, 0, lines[0].end)) : null;
    const from = lead ? 0 : line.at;
    const card = { ...made.card, lead };
    const rest = cutParagraph(block, last.end, block.text.text.length, text);
    const further = rest ? (cardInLines(rest, text, make) ?? [rest]) : [];
    if (block.type === 'entry')
      return from === 0
        ? [{ ...cutEntry(block, last.end), card }, ...further]
        : [cutEntry(block, from), ...cut(block, from, last.end, text, card), ...further];
    return [...cut(block, 0, from, text), ...cut(block, from, last.end, text, card), ...further];
  }
  return null;
}

function cut(
  block: Entry | Paragraph,
  from: number,
  to: number,
  text: string,
  card?: Paragraph['card'],
): Paragraph[] {
  const made = from < to ? cutParagraph(block, from, to, text) : null;
  return made ? [card ? { ...made, card } : made] : [];
}

const anyLine = /[^\n]+/g;

function linesIn({ text }: Entry | Paragraph): Line[] {
  return matchesOf(anyLine, text.text).map(({ 0: words, index }) => {
    const end = index + words.length;
    return { at: index, end, words: words.trim(), part: partIn(trimPhrase(slicePhrase(text, index, end))) };
  });
}

/** The parts from a line on, each with the lines that go on with it: behind the last, those in small letters alone. */
function runAt(
  lines: readonly Line[],
  from: number,
  { text }: Entry | Paragraph,
): { part: CardPart; end: number }[] {
  const run: { part: CardPart; at: number; end: number }[] = [];
  for (const { part, words, at, end } of lines.slice(from)) {
    const open = run.at(-1);
    if (part && run.length < 3 && run.every((one) => one.part.name !== part.name))
      run.push({ part, at, end });
    else if (open && !isLabelled.test(words) && (run.length < 3 || /^\p{Ll}/u.test(words))) open.end = end;
    else break;
  }
  return run.map(({ part, at, end }) => ({
    part: partIn(trimPhrase(slicePhrase(text, at, end))) ?? part,
    end,
  }));
}

const isLabelled = /^[^:：]{2,40}[:：](?:\s|$)/;
