import { demandOf } from '../rule-parts/demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { unmeasuredWordsIn } from '../words/unmeasured-words';

export default defineRule({
  id: 'criterion-no-measure',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion on speed, size or number gives a figure.',
  yieldsTo: { 'item-escape-clause': 'shared' },

  *check(criterion, { say }) {
    const words = unmeasuredWordsIn(demandOf(criterion));
    if (words) yield { at: words, message: say('Give {0} a figure and a unit.', quote(words.text, 30)) };
  },
});
