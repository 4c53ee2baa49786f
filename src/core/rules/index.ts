import type { Rule } from '../rule';
import fileUnreadablePart from './file-unreadable-part';
import storyMissingBenefit from './story-missing-benefit';
import suppressionUnused from './suppression-unused';
import suppressionWithoutReason from './suppression-without-reason';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  fileUnreadablePart,
  storyMissingBenefit,
  suppressionUnused,
  suppressionWithoutReason,
];
