import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase, type Phrase } from '../phrase';
import { actionBehindSemicolon, furtherActions } from '../words/actions';
import { furtherThing } from '../words/things-wished';

export default defineRule({
  id: 'story-not-atomic',
  on: 'story',
  severity: 'warning',
  language: 'en',
  summary: 'A story asks for one thing that can be built and accepted on its own.',

  *check({ need }, { say }) {
    if (!need) return;
    const further =
      furtherActions(need.text)[0]?.joinedBy.start ??
      furtherThing(need.text) ??
      actionBehindSemicolon(need.text);
    if (further === null) return;
    const words = clauseFrom(need, further);
    yield { at: words, message: say('Make {0} a story of its own, or drop it.', quote(words.text, 40)) };
  },
});

/** From the coordinator to the end of its clause, so that the author sees what would go. */
function clauseFrom(need: Phrase, start: number): Phrase {
  const rest = need.text.slice(start);
  const end = /[,;.(]|\s(?:so|because|when|if|while|without)\s/i.exec(rest)?.index ?? rest.length;
  return slicePhrase(need, start, start + (end > 4 ? end : rest.length));
}
