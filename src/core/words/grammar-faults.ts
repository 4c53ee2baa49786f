import { clauseFaults } from './clause-faults';
import type { Fault } from './fault';
import { numberFaults } from './number-faults';
import { slips } from './slips';
import { verbFaults } from './verb-faults';

/** What is wrong in itself first: the rest tends to follow from it. */
const faults = [...slips, ...clauseFaults, ...numberFaults, ...verbFaults].map(
  ({ sign, ...fault }: Fault) => ({
    ...fault,
    signs: sign === undefined ? null : [sign].flat(),
  }),
);

/** Words that are wrong as they stand, and what to do about them. */
export interface FaultFound extends Pick<Fault, 'advice'> {
  readonly words: string;
  readonly index: number;
  readonly isDouble: boolean;
}

/**
 * The first fault of a text: its words, where they start, and the advice.
 * @param isQuoted whether an offset stands in code or a quotation, whose words are not the author's
 */
export function grammarFault(
  text: string,
  isQuoted: (offset: number) => boolean = () => false,
): FaultFound | undefined {
  const small = text.toLowerCase();
  for (const { pattern, signs, isAtEnd = false, advice, isDouble = false, applies } of faults) {
    if (signs && !signs.some((one) => small.includes(one))) continue;
    if (isAtEnd && !pattern.test(text.slice(-16))) continue;
    const match = pattern.exec(text);
    if (!match || isFine(text, match) || applies?.(match) === false) continue;
    if (isQuoted(match.index)) continue;
    return { words: match[0], index: match.index, advice, isDouble };
  }
  return undefined;
}

/** "log in to to-do lists", "that that" of a nested clause, "turn it on in". */
function isFine(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.charAt(index + words.length);
  return after === '-' || /^(?<word>in|on)\s+\k<word>$/i.test(words);
}
