import { matchesOf } from '../matches';
import { eitherOf, inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { unmeasured } from './measures';

/** A figure, a bound or a named standard anywhere in the criterion. */
const bound = eitherOf(
  'i',
  // The figure in "E2E" measures nothing.
  /(?<![A-Za-z])\d/,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|double|twice|zero)\b/,
  inOrder(
    '',
    /\b/,
    [
      /WCAG|ISO|RFC|SLA|configured|configurable/,
      /(?:defined|specified|set|given|chosen|agreed|entered) (?:in|by|with|for|per)/,
      /per the/,
      inOrder('', /(?:every|each) /, [
        /second|minute|hour|day|night|morning|evening|week|month|quarter|year/,
        /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
      ]),
      /hourly|daily|weekly|monthly/,
    ],
    /\b/,
  ),
);
/** Names with such words in them. */
const named =
  /\b(?:(?<!\bin )real-time(?! updates?\b)|time limit (?:is )?(?:field|setting|reached|expire[sd]?))\b/i;

/** The first words of a text that want a figure, where it has none anywhere. */
export function unmeasuredWordsIn(text: Phrase): Phrase | null {
  if (bound.test(text.text) || named.test(text.text)) return null;
  const isQuoted = quotationsOf(text.text);
  const match = matchesOf(unmeasured, text.text).find(({ index }) => !isQuoted(index));
  return match ? slicePhrase(text, match.index, match.index + match[0].length) : null;
}
