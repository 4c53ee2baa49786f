import { demandOf } from '../demand';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { eitherOf, inOrder } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { unmeasured } from '../words/measures';

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

export default defineRule({
  id: 'criterion-no-measure',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion on speed, size or number gives a figure.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    if (bound.test(text.text) || named.test(text.text)) return;
    const isQuoted = quotationsOf(text.text);
    const match = matchesOf(unmeasured, text.text).find(({ index }) => !isQuoted(index));
    if (!match) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    yield { at: words, message: say('Give {0} a figure and a unit.', quote(words.text, 30)) };
  },
});
