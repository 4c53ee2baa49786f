import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { wordsOf } from '../words/tokens';

/** Wishes with no end to them. */
const openEnded =
  /\b(?:(?:a|an|the|our|one) (?:[a-zÀ-ɏ]+ ){0,2}(?:platform|portal|marketplace|ecosystem|suite|system|solution|website|web site)\s+(?:for|that (?:does|covers|handles|manages|supports)|to (?:manage|handle|run|do|support))|(?:everything|anything|all aspects|every aspect|all things|the whole|the entire|the complete|the full)\s+(?:about|of|around|related to|lifecycle|life cycle|process|workflow|system|business)|end[- ]to[- ]end|from start to finish|whole lifecycle|all of (?:my|our|the) (?:[a-zÀ-ɏ]+ )?(?:needs|work|processes))\b/i;
/** "manage members" and nothing more. */
const bareManage =
  /^(?:to )?(?:be able to )?(?<verb>manage|administer|administrate|handle|take care of|look after|run)\s+(?<object>(?:the |my |our |all |all the )?(?:[a-zÀ-ɏ-]+ ){0,2}[a-zÀ-ɏ-]+)$/i;

export default defineRule({
  id: 'story-too-large',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story can be finished in one sprint.',

  *check({ need, benefit }, { say }) {
    if (!need) return;
    const open = openEnded.exec(need.text);
    if (open && wordsOf(need.text).length <= 25) {
      const words = slicePhrase(need, open.index, open.index + open[0].length);
      yield {
        at: words,
        message: say('This is an epic: split {0} into what comes first.', quote(words.text, 54)),
      };
      return;
    }
    // With a benefit, the reason says which part of it is meant.
    if (!benefit && bareManage.test(need.text.trim())) {
      yield { at: need, message: say('This is an epic: name the first step of {0}.', quote(need.text, 44)) };
    }
  },
});
