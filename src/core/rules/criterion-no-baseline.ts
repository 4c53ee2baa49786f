import { demandOf } from '../rule-parts/demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { comparisonIn } from '../words/comparisons';
import { unmeasuredWordsIn } from '../words/unmeasured-words';
import { vagueWordsIn } from '../words/vague-in-criteria';

export default defineRule({
  id: 'criterion-no-baseline',
  on: 'criterion',
  severity: 'off',
  language: 'en',
  summary: 'A criterion that compares says with what, and one on time says when.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    const found = comparisonIn(text);
    // Other rules ask for a figure or a fact in the same criterion: either answer settles both.
    if (!found || unmeasuredWordsIn(text) || vagueWordsIn(text)) return;
    const words = quote(found.words.text, 46);
    yield {
      at: found.words,
      message:
        found.kind === 'time'
          ? say('Say when {0} is.', words)
          : say('Say compared with what, and by how much: {0}.', words),
    };
  },
});
