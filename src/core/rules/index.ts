import type { Rule } from '../rule';
import storyMissingBenefit from './story-missing-benefit';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [storyMissingBenefit];
