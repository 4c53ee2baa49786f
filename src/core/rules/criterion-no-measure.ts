import { demandOf } from '../demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { unmeasured } from '../words/criteria';
import { anyOf } from '../words/tokens';

const trigger = anyOf(unmeasured, 'i');
/** A figure, a bound or a named standard anywhere in the criterion. */
const bound =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|double|twice|zero)\b|\b(?:WCAG|ISO|RFC|SLA|configured|configurable|defined (?:in|by)|specified (?:in|by)|per the|(?:every|each) (?:second|minute|hour|day|night|morning|evening|week|month|quarter|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|hourly|daily|weekly|monthly)\b/i;
/** Names with such words in them. */
const named =
  /\b(?:fast track|fast lane|fast food|breakfast|quick (?:start|reply|replies|link|links|actions?|filters?|search|view|add|edit|access)|real-time|time limit (?:is )?(?:field|setting|reached|expire[sd]?))\b/i;

export default defineRule({
  id: 'criterion-no-measure',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion on speed, size or number gives a figure.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    const match = trigger.exec(text.text);
    if (!match || bound.test(text.text) || named.test(text.text)) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    yield { at: words, message: say('Give {0} a figure and a unit.', quote(words.text, 30)) };
  },
});
