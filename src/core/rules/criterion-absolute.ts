import { demandOf } from '../rule-parts/demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { absoluteIn } from '../words/absolutes';

export default defineRule({
  id: 'criterion-absolute',
  on: 'criterion',
  severity: 'off',
  language: 'en',
  summary: 'A criterion on all or always says where that ends.',

  *check(criterion, { say }) {
    const words = absoluteIn(demandOf(criterion));
    if (words)
      yield { at: words, message: say('Say which ones, or up to where: {0}.', quote(words.text, 36)) };
  },
});
