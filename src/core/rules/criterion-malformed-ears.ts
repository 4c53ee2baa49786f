import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';

export default defineRule({
  id: 'criterion-malformed-ears',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'An EARS criterion follows one of its five templates.',

  *check({ text, form }) {
    if (form !== 'ears') return;
    const shalls = [...text.text.matchAll(/\bshall\b/gi)];
    const second = shalls[1];
    const keyword = /^(?:WHEN|WHILE|WHERE|IF)\b/u.exec(text.text)?.[0];
    if (keyword !== undefined && !/\bTHE\s|\bthe\s\S+.*\bSHALL\b/u.test(text.text)) {
      yield {
        at: slicePhrase(text, 0, keyword.length),
        message: `Name the system behind ${quote(keyword)}: "… THE system SHALL …".`,
      };
    } else if (second && /\b(?:and|or)\s+(?:the\s+\S+\s+)?$/i.test(text.text.slice(0, second.index))) {
      yield {
        at: slicePhrase(text, second.index, second.index + 5),
        message: 'One SHALL for each criterion: make the second a criterion of its own.',
      };
    } else if (/^IF\b/u.test(text.text) && !/\bTHEN\b/i.test(text.text)) {
      yield {
        at: slicePhrase(text, 0, 2),
        message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
      };
    }
  },
});
