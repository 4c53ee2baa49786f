import { quote } from '../message';
import { defineRule } from '../rule';
import type { Phrase } from '../phrase';
import { firstAction } from '../words/actions';
import { stopWords } from '../words/function-words';
import { purposeIn } from '../words/purpose';
import { meansSame } from '../words/near-words';
import { saysNeedAgain, turnsNeed } from '../words/restatement';
import { wordSet, wordsOf } from '../words/tokens';
import { baseOf, verbs } from '../words/verbs';

/** Benefits that would fit any story (Rubin, "Essential Scrum": value clearly articulated). */
const filler =
  /^(?:(?:it|this|that|everything|things|the (?:system|app|site|feature|page))\s+(?:works?|is (?:better|good|nice|easier|done|there|possible|available|useful))(?:\s+(?:well|properly|correctly|fine|better))?|(?:I|we|they|users?|everyone)\s+(?:can|could|may|am able to|are able to)\s+(?:do (?:it|so|this|that|my (?:work|job))(?: (?:online|digitally|here|there|myself|in the (?:system|app)))?|use (?:it|them|(?:this|that|the)(?: (?:feature|function|functionality|option))?)|have (?:it|this|that|them)|finish(?: it)?|see (?:it|this|that|them)|do (?:both|all (?:of )?(?:it|this|that|these|them|three)|these things|everything))|(?:for )?a better (?:user )?experience|everyone is happy|(?:because )?(?:I|we) (?:want|need|wish|would like)(?: (?:to|it|this|that|so))?(?: do (?:it|so|this|that))?|(?:it|this|that) is (?:needed|required|necessary|wanted)|(?:(?:the|my|this|all) )?(?:requirements?|stor(?:y|ies)|needs?|goals?|tasks?)(?: [A-Z]+-?\d+)? (?:is|are|can be|will be) (?:met|implemented|done|fulfill?ed|satisfied|achieved|finished|complete[d]?)|(?:I|we) (?:can )?(?:reach|achieve|meet) (?:my|our|the|this) (?:goals?|needs?|requirements?)|x{2,}|xyz|(?:I|we) know(?: (?:it|this|that|about (?:it|this|that)))?|(?:I|we) (?:have|get|see|know) (?:the|this|that|all the|my) (?:information|info|data|details)|(?:they|these) are (?:there|possible|available|in (?:the|our) (?:system|app|software))|it (?:happens|is (?:so|like that|in (?:the|our) (?:system|app|software)))|(?:because )?(?:it|this|that) (?:would be|is) (?:nice|cool|great|useful|helpful|good|a requirement|a must|needed)|I (?:can|could)|\?+|(?:I|we) (?:am|are) happy|(?:I|we) have (?:it|this|that)|needed|required|tbd|\(?to be (?:filled in|added|completed|defined|decided|clarified|discussed|confirmed|agreed)\b[^.]*|\.{3}|…)$/i;
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
