import { inOrder } from '../pattern';
import { wordSet } from './tokens';

interface Outcome {
  readonly verbs: ReadonlySet<string>;
  /** What is so once the action is done, without its subject and verb. */
  readonly state: RegExp;
}

/** Who it is so for, in words that name nobody. */
const forAnyone = /(?: (?:to|for|by) (?:(?:any|every)(?:one|body)|others|all|people|the public|users))?/;

/** What an action leaves behind by its very meaning: saying so is no reason for it. */
const outcomes: readonly Outcome[] = [
  {
    verbs: wordSet('unpublish hide archive remove delete withdraw unlist retire discard'),
    state: inOrder('i', /^/, [
      inOrder(
        '',
        /(?:no longer|not) /,
        [/visible|available|public|published|shown|listed|displayed|accessible|seen|there|found/],
        forAnyone,
        /$/,
      ),
      /gone(?: from (?:the|my|our) [a-z]+)?$/,
    ]),
  },
  {
    verbs: wordSet('restore undelete republish recover reactivate unhide publish relist reinstate'),
    state: inOrder(
      'i',
      /^(?:now |back |again )*/,
      [/visible|available|shown|published|listed|displayed|accessible|public|there|back|online|live/],
      forAnyone,
      /(?: again| now)?(?: and (?:available|visible)(?: (?:again|to [a-z]+(?:, [a-z]+)*(?: (?:and|or) [a-z]+)?))?)?$/,
    ),
  },
  {
    verbs: wordSet('edit update change modify amend correct'),
    state: inOrder(
      'i',
      /^(?:then |now |always )?(?:updated|changed|edited|modified|amended|corrected|up[ -]to[ -]date|current)/,
      /(?: with (?:the |my )?(?:new|latest|current|correct|right) (?:information|details|data|values?|content))?$/,
    ),
  },
];

/** The thing of the need, or a word for it, is something. */
const clause =
  /^(?:that )?(?:it|this|that|they|these|those|(?:the|my|our|their|its) [a-z]+(?: [a-z]+){0,3}?) (?:is|are|will be) (?<state>.+?)[.!]*$/i;

/**
 * Whether a benefit only says what is so once the action of the need is done: "hide a comment so that it is no longer
 * visible". That somebody who is named no longer sees it may well be the reason.
 */
export function isOutcomeOf(action: string, benefit: string): boolean {
  const state = clause.exec(benefit.trim())?.groups?.['state'];
  if (state === undefined) return false;
  return outcomes.some(({ verbs, state: pattern }) => verbs.has(action) && pattern.test(state));
}
