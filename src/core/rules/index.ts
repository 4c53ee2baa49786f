import type { Rule } from '../rule';
import storyMissingBenefit from './story-missing-benefit';
import suppressionUnused from './suppression-unused';
import suppressionWithoutReason from './suppression-without-reason';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [storyMissingBenefit, suppressionUnused, suppressionWithoutReason];
