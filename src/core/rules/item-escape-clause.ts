import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase, type Phrase } from '../phrase';
import { escapes } from '../words/criteria';
import { anyOf } from '../words/tokens';

const escape = anyOf(escapes, 'i');

export default defineRule({
  id: 'item-escape-clause',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'Neither a need nor a criterion leaves a way out.',

  *check({ story, criteria }, { say }) {
    for (const text of [story?.need, ...criteria.map((criterion) => criterion.text)]) {
      const words = text && escapeIn(text);
      if (words)
        yield { at: words, message: say('Say when it applies, or leave out {0}.', quote(words.text, 34)) };
    }
  },
});

function escapeIn(text: Phrase): Phrase | null {
  const match = escape.exec(text.text);
  if (!match || ((text.text.slice(0, match.index).match(/["“”`]/g) ?? []).length & 1) === 1) return null;
  // "as required by law" and "if required by the bank" name the condition.
  if (/^\s+(?:by|for|in|under|according)\b/i.test(text.text.slice(match.index + match[0].length)))
    return null;
  return slicePhrase(text, match.index, match.index + match[0].length);
}
