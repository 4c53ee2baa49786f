import { quote } from '../message';
import { defineRule } from '../rule';
import type { Phrase } from '../phrase';
import { firstAction } from '../words/actions';
import { filler } from '../words/filler';
import { stopWords } from '../words/function-words';
import { purposeIn } from '../words/purpose';
import { meansSame } from '../words/near-words';
import { saysNeedAgain, turnsNeed } from '../words/restatement';
import { wordSet, wordsOf } from '../words/tokens';
import { baseOf, verbs } from '../words/verbs';

/** Words that stand for what the need has named. */
const standIns = wordSet(
  'it this that them these those one ones same request item items thing things data information there so',
);
/** "know" and "see" in a benefit are what the need was for, and "be sure" is a reason. */
const reasonVerbs = wordSet('know be have understand ensure decide avoid prevent');

export default defineRule({
  id: 'story-empty-benefit',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'The benefit is a reason, not the need again.',
  yieldsTo: { 'item-placeholder-left': 'same' },

  *check({ role, need, benefit }, { say }) {
    if (!need) return;
    const end = benefit ?? purposeIn(need);
    if (!end) return;
    const means = benefit ? need : before(need, end);
    const isEmpty =
      filler.test(end.text.trim()) ||
      restates(means, end) ||
      saysNeedAgain(role?.text ?? '', means.text, end.text);
    if (isEmpty) {
      yield { at: end, message: say('Say what is gained, not the need again: {0}.', quote(end.text, 42)) };
    }
  },
});

function before(need: Phrase, end: Phrase): Phrase {
  return { ...need, text: need.text.slice(0, need.text.length - end.text.length) };
}

/** The same action on the same thing. The same verb alone is a third of the time a reason after all. */
function restates(need: Phrase, benefit: Phrase): boolean {
  const clause = benefit.text.split(/[,;]|\s+(?:and|but|because|in order)\s/i, 1)[0] ?? '';
  // What somebody else then does with it is no repetition.
  if (!/^(?:I|we|to|that I|that we)\b/i.test(clause.trim())) return false;
  const tokens = wordsOf(clause);
  const at = tokens.findIndex(
    (word, index) => verbs.has(baseOf(word)) && !['can', 'do', 'be', 'am', 'are'].includes(word) && index < 6,
  );
  const second = tokens[at];
  if (second === undefined || reasonVerbs.has(second)) return false;
  const first = firstAction(need.text)?.word;
  if (first === undefined) return false;
  const verb = baseOf(second);
  const isSame = verb === first;
  if (!isSame && !meansSame(verb, first)) return false;
  // "see more orders"
  if (turnsNeed(clause)) return false;
  const object = tokens.slice(at + 1).filter((word) => !stopWords.has(word) || standIns.has(word));
  const named = new Set(wordsOf(need.text).map(singular));
  const shared = object.filter((word) => named.has(singular(word))).length;
  if (shared === 0 && isSame) return object.every((word) => standIns.has(word)) || object.length <= 1;
  return shared > 0 && (isSame || shared * 2 >= object.length);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
