/**
 * What a script for a browser says and a scenario need not: gestures on controls, addresses, selectors, and waiting. From
 * "Writing better Gherkin" of the Cucumber documentation.
 */
const gestures: readonly RegExp[] = [
  /(?<!\b(?:the|a|an|each|every|one|this|that) )\b(?:double-|right-)?click(?:s|ed|ing)?\b/i,
  /\b(?:press(?:es|ed)?|push(?:es|ed)?|tap(?:s|ped)?|hit(?:s)?)\b.{0,40}\b(?:button|key|icon|link|enter|tab|escape)\b/i,
  /\b(?:types?|typed)\b.{0,60}\b(?:into|in)\b/i,
  /\b(?:enter(?:s|ed)?|inputs?|puts?)\b.{0,60}\b(?:in|into|as)\b.{0,40}\b(?:field|box|input|textarea)\b/i,
  /\bfill(?:s|ed)?\b.{0,60}\bwith\b\s*["“']/i,
  /\bfill(?:s|ed)? (?:in|out) (?:the )?["“']/i,
  /\bselect(?:s|ed)?\b.{0,60}\bfrom (?:the )?.{0,30}\b(?:drop-?down|list ?box|select box|combo ?box)\b/i,
  /\bcheck(?:s|ed)? (?:the )?.{0,40}\bcheck ?box\b/i,
  /\bscroll(?:s|ed)? (?:up|down|to)\b/i,
  /\b(?:go|goes|navigates?) to (?:the )?["“'`]?(?:https?:\/\/|\/[a-z])/i,
  /\bwaits? (?:for )?\d+ ?(?:s\b|ms\b|sec|milli)/i,
  /\b(?:css|xpath)\b|\[data-[a-z-]+/i,
];

/** Some part of each gesture: most steps have none and are looked at no further. */
const hint =
  /click|press|push|tap|hit|type|enter|input|put|fill|select|check|scroll|navig|go|wait|css|xpath|data-/i;

/** Whether a step is a gesture on a control, an address, a selector or a wait. */
export function isGesture(text: string): boolean {
  return hint.test(text) && gestures.some((gesture) => gesture.test(text));
}
