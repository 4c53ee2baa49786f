import { quote } from '../message';
import { slicePhrase } from '../phrase';
import { defineRule } from '../rule';
import { openingReference, pointingReference } from '../words/references';

export default defineRule({
  id: 'criterion-unclear-pronoun',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion can be read alone.',

  *check({ text, form, name }, { file, say }) {
    // A feature may say in its background what "it" is in the first step of a scenario.
    const isBegun = form === 'gherkin' && (file.format === 'gherkin' || name !== null);
    const start = isBegun ? null : openingReference(text.text);
    const found = start ?? pointingReference(text.text);
    if (!found) return;
    const words = slicePhrase(text, found.start, found.end);
    yield { at: words, message: say('Name what {0} stands for here.', quote(words.text, 34)) };
  },
});
