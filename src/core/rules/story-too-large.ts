import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { epicWords } from '../words/epics';
import { wordsOf } from '../words/tokens';

/** "manage members" and nothing more, or no more than which: "deal with all complaints, large and small". */
const bareManage = inOrder(
  'i',
  /^(?:to )?(?:be able to )?/,
  [
    /(?:manage|administer|administrate|run)\s+/,
    // "deal with rejected boxes" says of which ones.
    /(?:handle|deal with|cope with|take care of|look after)\s+(?=(?:(?:the|my|our|all|all the|everything) )*\S+$|.*\ball\b)/,
  ],
  /(?!\S+ (?:\S+ )?(?:of|for|in|from|with|on|at|by|to) )/,
  /(?<object>(?:the |my |our |all |all the )?(?:[a-zÀ-ɏ-]+ ){0,2}[a-zÀ-ɏ-]+)(?:(?<=\ball .{1,60}), [^.;]{1,60})?$/,
);

export default defineRule({
  id: 'story-too-large',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story can be finished in one sprint.',

  *check({ need, benefit }, { say }) {
    if (!need) return;
    const open = epicWords(need.text);
    if (open && wordsOf(need.text).length <= 25) {
      const words = slicePhrase(need, open.index, open.index + open.words.length);
      yield {
        at: words,
        message: say('This is an epic: name a first step towards {0}.', quote(words.text, 54)),
      };
      return;
    }
    // With a benefit, the reason says which part of it is meant.
    if (!benefit && bareManage.test(need.text.trim())) {
      yield {
        at: need,
        message: say('This is an epic: name a first step towards {0}.', quote(need.text, 44)),
      };
    }
  },
});
