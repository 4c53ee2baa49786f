import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { escapeIn } from '../words/escapes';

export default defineRule({
  id: 'item-escape-clause',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'Neither a need nor a criterion leaves a way out.',
  yieldsTo: { 'story-vague-wording': 'same' },

  *check({ story, criteria }, { say }) {
    for (const text of [story?.need, ...criteria.map((criterion) => criterion.text)]) {
      const words = text && wayOut(text, text === story?.need);
      if (words)
        yield { at: words, message: say('Say when it applies, or leave out {0}.', quote(words.text, 34)) };
    }
  },
});

function wayOut(text: Phrase, isNeed: boolean): Phrase | null {
  const match = escapeIn(text.text, isNeed);
  if (!match || quotationsOf(text.text)(match.index)) return null;
  return slicePhrase(text, match.index, match.index + match[0].length);
}
