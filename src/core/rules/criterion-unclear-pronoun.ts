import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';

/** A criterion that begins with a pronoun, or points outside of itself. */
const opening =
  /^(?<words>(?:it|this|that|they|these|those)\s+(?!(?:week|month|day|year|morning|evening|night|time|way|quarter)\b)(?:[a-zÀ-ɏ]+))/i;
/** "That order is", "these three stops are", "those borrowers who": the noun stands behind it. */
const pointsAtNoun =
  /^(?:that|this|these|those)\s+(?!(?:is|are|has|have|must|can|should|will)\b)[a-zÀ-ɏ]+(?:\s+[a-zÀ-ɏ]+)?\s+(?:is|are|has|have|shows?|must|can|who|which)\b/i;
const pointing =
  /\b(?:(?:the )?same as (?:above|before|previous(?:ly)?)|(?:as|see) (?:described |mentioned |stated |listed )?(?:above|below)|the above|the aforementioned|the previous (?:criterion|point|one)|ditto)\b/i;

export default defineRule({
  id: 'criterion-unclear-pronoun',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion can be read alone.',

  *check({ text, form }, { say }) {
    if (form === 'gherkin') return;
    const match = opening.exec(text.text) ?? pointing.exec(text.text);
    if (!match || pointsAtNoun.test(text.text)) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    yield { at: words, message: say('Name what {0} stands for here.', quote(words.text, 34)) };
  },
});
