import { demandOf } from '../rule-parts/demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { listLeftOpen } from '../words/open-lists';

export default defineRule({
  id: 'criterion-open-list',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion names all that is to be checked.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    const list = listLeftOpen(text.text);
    if (!list) return;
    const words = slicePhrase(text, list.start, list.end);
    const message = say('Complete the list, or say where it stands: {0}.', quote(words.text, 44));
    // What is included may be all there is: only its author knows.
    yield list.isOpen ? { at: words, message } : { at: words, message, severity: 'information' };
  },
});
