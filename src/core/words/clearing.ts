import { inOrder } from '../pattern';

/** "Clear warning of a storm": with these behind it, it is no verb. */
const toBeClear = inOrder(
  'i',
  /^\s+(?:error |validation |visual )?/,
  [
    /indications?|messages?|feedback|instructions?|explanations?|guidance|labels?/,
    /separation|distinction|descriptions?|overview|structure|warnings?/,
  ],
  /\b/,
);
/** What is cleared. */
const toBeCleared = inOrder(
  'i',
  /^\s+/,
  [
    /buttons?|icons?|links?|commands?|cross|control|keys?|options?|actions?/,
    /signs?|x|filters?|search|cache|history|stored|cached|session/,
  ],
  /\b/,
);
/** Where an adjective may stand. */
const beforeAdjective = inOrder(
  'i',
  /\b/,
  [/an?|the|with|is|are|be|and|in/, /(?:provide|show|display|return|give|include|offer|contain|present)s?/],
  /\s+(?:[a-zÀ-ɏ]+,?\s+)?$/,
);

/** Whether "clear" is what is done to something, by what stands before and behind it. */
export function isClearing(before: string, after: string): boolean {
  return !toBeClear.test(after) && (!beforeAdjective.test(before) || toBeCleared.test(after));
}
