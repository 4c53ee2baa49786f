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

  *check({ need }, { say }) {
    if (!need) return;
    for (const words of vagueIn(need)) {
      yield {
        at: words,
        message: say('Say what {0} means here, so that it can be checked.', quote(words.text, 48)),
      };
    }
    const verb = weakVerb(need);
    if (verb)
      yield {
        at: verb,
        message: say('Name the actions that {0} stands for, one story each.', quote(verb.text, 46)),
      };
  },
});

/** A reason may be soft: what the need is for is not looked at. */
function vagueIn(need: Phrase): readonly Phrase[] {
  const words = vagueWords(need);
  // "big enough to read" is vague without its purpose alone.
  if (words.length === 0 && !/\benough\b/i.test(need.text)) return words;
  const purpose = purposeIn(need);
  return purpose ? vagueWords(slicePhrase(need, 0, need.text.length - purpose.text.length)) : words;
}
