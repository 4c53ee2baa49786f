import type { Rule } from '../rule';
import fileUnreadablePart from './file-unreadable-part';
import storyCompoundRole from './story-compound-role';
import storyEmptyBenefit from './story-empty-benefit';
import storyGenericRole from './story-generic-role';
import storyMalformed from './story-malformed';
import storyMissingBenefit from './story-missing-benefit';
import storyNotAtomic from './story-not-atomic';
import storyNotMinimal from './story-not-minimal';
import storyPrescribesSolution from './story-prescribes-solution';
import storyTooLarge from './story-too-large';
import storyVagueWording from './story-vague-wording';
import suppressionUnused from './suppression-unused';
import suppressionWithoutReason from './suppression-without-reason';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  fileUnreadablePart,
  storyCompoundRole,
  storyEmptyBenefit,
  storyGenericRole,
  storyMalformed,
  storyMissingBenefit,
  storyNotAtomic,
  storyNotMinimal,
  storyPrescribesSolution,
  storyTooLarge,
  storyVagueWording,
  suppressionUnused,
  suppressionWithoutReason,
];
