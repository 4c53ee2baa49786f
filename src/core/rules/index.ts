import type { Rule } from '../rule';
import backlogFlatPriority from './backlog-flat-priority';
import backlogMissingGoal from './backlog-missing-goal';
import backlogMixedTemplate from './backlog-mixed-template';
import backlogRoleVariant from './backlog-role-variant';
import backlogTopNotRefined from './backlog-top-not-refined';
import backlogUndefinedTerm from './backlog-undefined-term';
import criterionAbsolute from './criterion-absolute';
import criterionCompound from './criterion-compound';
import criterionDoneLeak from './criterion-done-leak';
import criterionDuplicate from './criterion-duplicate';
import criterionMalformedEars from './criterion-malformed-ears';
import criterionMisnumbered from './criterion-misnumbered';
import criterionNoBaseline from './criterion-no-baseline';
import criterionNoMeasure from './criterion-no-measure';
import criterionOpenList from './criterion-open-list';
import criterionPrescribesSolution from './criterion-prescribes-solution';
import criterionTaskNotOutcome from './criterion-task-not-outcome';
import criterionUnclearPronoun from './criterion-unclear-pronoun';
import criterionVagueWording from './criterion-vague-wording';
import criterionWeakModal from './criterion-weak-modal';
import domainConsumerNoAccessibilityCriterion from './domain-consumer-no-accessibility-criterion';
import domainFinanceNoAuditCriterion from './domain-finance-no-audit-criterion';
import domainHealthNoPrivacyCriterion from './domain-health-no-privacy-criterion';
import epicWithoutChildren from './epic-without-children';
import fileBrokenMarkers from './file-broken-markers';
import fileClarificationLeft from './file-clarification-left';
import filePurposeLeft from './file-purpose-left';
import fileUnreadablePart from './file-unreadable-part';
import goalWithoutMeasure from './goal-without-measure';
import goalWithoutProblem from './goal-without-problem';
import itemBrokenReference from './item-broken-reference';
import itemCriteriaCount from './item-criteria-count';
import itemDependencyCycle from './item-dependency-cycle';
import itemDetailInStrategy from './item-detail-in-strategy';
import itemDoneUnticked from './item-done-unticked';
import itemDuplicateId from './item-duplicate-id';
import itemEscapeClause from './item-escape-clause';
import itemEstimateOffScale from './item-estimate-off-scale';
import itemEstimateTooBig from './item-estimate-too-big';
import itemHiddenDependency from './item-hidden-dependency';
import itemLevelUnclear from './item-level-unclear';
import itemMissingCriteria from './item-missing-criteria';
import itemMissingEstimate from './item-missing-estimate';
import itemMissingId from './item-missing-id';
import itemMissingPriority from './item-missing-priority';
import itemMissingScenario from './item-missing-scenario';
import itemMissingShall from './item-missing-shall';
import itemMixedCriteriaStyle from './item-mixed-criteria-style';
import itemMixedLevel from './item-mixed-level';
import itemNoFailurePath from './item-no-failure-path';
import itemNotReady from './item-not-ready';
import itemOpenMarker from './item-open-marker';
import itemOrphan from './item-orphan';
import itemOwnerMismatch from './item-owner-mismatch';
import itemPlaceholderLeft from './item-placeholder-left';
import itemPoorTitle from './item-poor-title';
import itemPriorityInversion from './item-priority-inversion';
import itemRepeatedWord from './item-repeated-word';
import itemStrategyInStory from './item-strategy-in-story';
import itemUnknownStatus from './item-unknown-status';
import scenarioBackgroundWithoutGiven from './scenario-background-without-given';
import scenarioImperativeSteps from './scenario-imperative-steps';
import scenarioIncomplete from './scenario-incomplete';
import scenarioPoorName from './scenario-poor-name';
import scenarioSeveralWhens from './scenario-several-whens';
import scenarioStepOrder from './scenario-step-order';
import scenarioTooLong from './scenario-too-long';
import scenarioVagueThen from './scenario-vague-then';
import spikeOpenEnded from './spike-open-ended';
import sprintMissingGoal from './sprint-missing-goal';
import sprintOverCapacity from './sprint-over-capacity';
import storyCompoundRole from './story-compound-role';
import storyDuplicate from './story-duplicate';
import storyEmptyBenefit from './story-empty-benefit';
import storyGenericRole from './story-generic-role';
import storyHiddenNeed from './story-hidden-need';
import storyLayerSlice from './story-layer-slice';
import storyMalformed from './story-malformed';
import storyMissingBenefit from './story-missing-benefit';
import storyMissingIndependentTest from './story-missing-independent-test';
import storyNotAtomic from './story-not-atomic';
import storyNotMinimal from './story-not-minimal';
import storyPrescribesSolution from './story-prescribes-solution';
import storySystemAsActor from './story-system-as-actor';
import storyTeamRole from './story-team-role';
import storyTooLarge from './story-too-large';
import storyTooLong from './story-too-long';
import storyUnknownRole from './story-unknown-role';
import storyVagueWording from './story-vague-wording';
import storyWordyNeed from './story-wordy-need';
import suppressionUnused from './suppression-unused';
import suppressionWithoutReason from './suppression-without-reason';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  backlogFlatPriority,
  backlogMissingGoal,
  backlogMixedTemplate,
  backlogRoleVariant,
  backlogTopNotRefined,
  backlogUndefinedTerm,
  criterionAbsolute,
  criterionCompound,
  criterionDoneLeak,
  criterionDuplicate,
  criterionMalformedEars,
  criterionMisnumbered,
  criterionNoBaseline,
  criterionNoMeasure,
  criterionOpenList,
  criterionPrescribesSolution,
  criterionTaskNotOutcome,
  criterionUnclearPronoun,
  criterionVagueWording,
  criterionWeakModal,
  domainConsumerNoAccessibilityCriterion,
  domainFinanceNoAuditCriterion,
  domainHealthNoPrivacyCriterion,
  epicWithoutChildren,
  fileBrokenMarkers,
  fileClarificationLeft,
  filePurposeLeft,
  fileUnreadablePart,
  goalWithoutMeasure,
  goalWithoutProblem,
  itemBrokenReference,
  itemCriteriaCount,
  itemDependencyCycle,
  itemDetailInStrategy,
  itemDoneUnticked,
  itemDuplicateId,
  itemEscapeClause,
  itemEstimateOffScale,
  itemEstimateTooBig,
  itemHiddenDependency,
  itemLevelUnclear,
  itemMissingCriteria,
  itemMissingEstimate,
  itemMissingId,
  itemMissingPriority,
  itemMissingScenario,
  itemMissingShall,
  itemMixedCriteriaStyle,
  itemMixedLevel,
  itemNoFailurePath,
  itemNotReady,
  itemOpenMarker,
  itemOrphan,
  itemOwnerMismatch,
  itemPlaceholderLeft,
  itemPoorTitle,
  itemPriorityInversion,
  itemRepeatedWord,
  itemStrategyInStory,
  itemUnknownStatus,
  scenarioBackgroundWithoutGiven,
  scenarioImperativeSteps,
  scenarioIncomplete,
  scenarioPoorName,
  scenarioSeveralWhens,
  scenarioStepOrder,
  scenarioTooLong,
  scenarioVagueThen,
  spikeOpenEnded,
  sprintMissingGoal,
  sprintOverCapacity,
  storyCompoundRole,
  storyDuplicate,
  storyEmptyBenefit,
  storyGenericRole,
  storyHiddenNeed,
  storyLayerSlice,
  storyMalformed,
  storyMissingBenefit,
  storyMissingIndependentTest,
  storyNotAtomic,
  storyNotMinimal,
  storyPrescribesSolution,
  storySystemAsActor,
  storyTeamRole,
  storyTooLarge,
  storyTooLong,
  storyUnknownRole,
  storyVagueWording,
  storyWordyNeed,
  suppressionUnused,
  suppressionWithoutReason,
];
