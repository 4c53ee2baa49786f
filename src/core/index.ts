export {
  configCandidates,
  configNames,
  defaultConfig,
  isAddressOfId,
  matcherOf,
  maySayBacklog,
  misnamedIn,
  overlookedBeside,
  resolveConfig,
  saysBacklog,
  turnOffInConfig,
  type Config,
  type ConfigProblem,
  pathWithin,
} from './config';
export { complete, type Completion } from './complete';
export { fitSnippet, opensSnippet } from './complete/fit-snippet';
export { belongsAt } from './complete/listed-story';
export type { Edit } from './edit';
export { applyEdits } from './edit';
export { fieldValue } from './facts/field-value';
export { defaultSettings, type FileSettings } from './file-settings';
export { byPlace, type Finding } from './finding';
export { applyFixes, disjointFixes, type Fixed } from './fix';
export { formatName } from './format-name';
export { highlight, tokenKinds } from './highlight';
export { levelOf, type Evidence, type Level, type LevelLabel } from './level';
export { groupReasons, labelName, labels, levelName, reasonName, sideOf } from './level/names';
export { declareLevel } from './level/declare';
export { withdrawLevel } from './level/withdraw';
export { balanceOf, describeBalance, printHtml, printMarkdown, type Balance, type Linker } from './balance';
export { storySentence } from './convert/story-sentence';
export {
  aspectWord,
  convert,
  criterionStyles,
  describeLines,
  rewriteCriterion,
  stylesFor,
  targetNames,
  targets,
  tellLosses,
  type Conversion,
  type CriterionStyle,
  type Target,
} from './convert';
export { itemName } from './facts/item-name';
export { carryLevels } from './overview/carry-levels';
export { entriesOf, findingsByItem } from './overview/entries';
export {
  filterEntries,
  groupEntries,
  type Entry,
  type Filter,
  type Group,
  type Grouping,
} from './overview/groups';
export { itemAt } from './item-at';
export { lint, lintInSteps } from './lint';
export { plainInMarkdown } from './plain-in-markdown';
export type * from './model';
export {
  addSentence,
  detailAt,
  landingsIn,
  liftable,
  isItemThere,
  moveItem,
  writeChildStory,
  type Landing,
} from './move';
export { didYouMean } from './nearest';
export { readBacklogFile, readInSteps, type Reading } from './parse';
export type { Span } from './phrase';
export { locate, type Position } from './position';
export type { Change, Severity } from './rule';
export { pageOf, severities } from './rule';
export { inEnglish } from './say';
export { References, type Definition, type Mention } from './references';
export { renameId, type Refusal } from './rename';
export { rules } from './rules';
export { languageName, silenceIn, type Silence } from './silent-rules';
export { finish, type Steps } from './steps';
export { suppressionEdit, type SuppressionScope } from './suppressions/edit';
