import { quote } from '../message';
import { slicePhrase, type Phrase } from '../phrase';
import { defineRule } from '../rule';
import { purposeIn } from '../words/purpose';
import { vagueWords, weakVerb } from '../words/vague-in-stories';

export default defineRule({
  id: 'story-vague-wording',
  on: 'story',
  severity: 'warning',
  language: 'en',
  summary: 'A story asks for something one can see happen.',

  *check({ need }) {
    if (!need) return;
    for (const words of vagueWords(withoutPurpose(need))) {
      yield {
        at: words,
        message: `Say what ${quote(words.text, 48)} means here, so that it can be checked.`,
      };
    }
    const verb = weakVerb(need);
    if (verb)
      yield {
        at: verb,
        message: `Name the actions that ${quote(verb.text, 46)} stands for, one story each.`,
      };
  },
});

/** A reason may be soft: what the need is for is not looked at. */
function withoutPurpose(need: Phrase): Phrase {
  const purpose = purposeIn(need);
  return purpose ? slicePhrase(need, 0, need.text.length - purpose.text.length) : need;
}
