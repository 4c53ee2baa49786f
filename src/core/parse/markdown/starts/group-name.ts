import { inOrder } from '../../../pattern';
import { plannedHeading } from '../../plans/planned-heading';

const groups = inOrder('iu', /^\W*/, [
  /(?:sprint|iteration|release|version|milestone|phase|week|month|quarter|increment|pi|q|v|p|prio(?:rity)?)\s*#?[\d.]+\b/,
  /(?:must|should|could|won['’]t)(?:[- ]haves?)?(?: (?:stories|items))?\W*$/,
  /(?:critical|highest|high|medium|low|lowest)(?:[ -]priority)?(?: (?:stories|items))?\W*$/,
  /(?:[\p{L}-]+ ){0,3}(?:stories|backlog|items|requests)\W*$/u,
  /mvp\b/,
  /(?:someday|open|new)\W*$/,
]);

/** Whether a heading or an entry is what a list stands under, however short it is: "Sprint 5", "Must have". */
export function isGroupName(words: string): boolean {
  return plannedHeading.test(words) || groups.test(words);
}
