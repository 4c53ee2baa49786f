import { replace } from '../edit';
import { quote } from '../message';
import { slicePhrase, type Phrase } from '../phrase';
import { isQuotedIn } from '../quotations';
import { defineRule, type Change } from '../rule';
import type { Say } from '../say';
import { fromUsersSide, systemAction } from '../words/system-actions';

export default defineRule({
  id: 'story-system-as-actor',
  on: 'story',
  severity: 'off',
  language: 'en',
  summary: 'A story says what its user gets, not what the system is to do.',
  yieldsTo: { 'story-vague-wording': 'shared', 'story-prescribes-solution': 'shared' },

  *check({ need }, { file: { source }, say }) {
    const match = need && systemAction.exec(need.text);
    if (!match || isQuotedIn(need, source, need.start)) return;
    const at = slicePhrase(need, 0, match[0].length);
    const message = say('Say what the user gets, not what {0} is to do.', quote(match.groups?.['who'] ?? ''));
    const change = otherSide(need, source, say);
    yield change ? { at, message, suggestions: [change] } : { at, message };
  },
});

/** "the system to show me the rota" is "to see the rota", where no marks of bold type or code stand in between. */
function otherSide(need: Phrase, source: string, say: Say): Change | null {
  const other = fromUsersSide(need.text);
  if (!other) return null;
  const at = slicePhrase(need, 0, other.length);
  if (source.slice(at.start, at.end) !== at.text) return null;
  return { title: say('Write "{0}"', other.words), edits: [replace(at, other.words)] };
}
