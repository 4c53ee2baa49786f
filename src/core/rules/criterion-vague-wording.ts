import { demandOf } from '../rule-parts/demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { vagueWordsIn } from '../words/vague-in-criteria';

export default defineRule({
  id: 'criterion-vague-wording',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion can be answered with yes or no by anybody.',
  yieldsTo: { 'item-escape-clause': 'shared' },

  *check(criterion, { say }) {
    const words = vagueWordsIn(demandOf(criterion));
    if (words)
      yield {
        at: words,
        message: say('Say how to check {0}: by which fact or figure?', quote(words.text, 50)),
      };
  },
});
