export {
  configCandidates,
  configNames,
  configOf,
  defaultConfig,
  defaultExclude,
  defaultInclude,
  isAddressOfId,
  matcherOf,
  misnamedIn,
  overlookedBeside,
  parseConfig,
  presets,
  resolveConfig,
  saysBacklog,
  turnOffInConfig,
  type Config,
  type ConfigProblem,
  type Layer,
  type Resolution,
  pathWithin,
} from './config';
export { complete, type Completion, type Completions } from './complete';
export { fitSnippet, opensSnippet } from './complete/fit-snippet';
export type { Edit } from './edit';
export { applyEdits } from './edit';
export { defaultSettings, type FileSettings } from './file-settings';
export { byPlace, type Finding } from './finding';
export { applyFixes, disjointFixes, type Fixed } from './fix';
export { highlight, tokenKinds, type Token } from './highlight';
export { defaultHouse, type House } from './house';
export { levelOf, type Dimension, type Evidence, type Level, type LevelLabel } from './level';
export { dimensionName, evidenceByDimension, labelName, labels, levelName } from './level/names';
export { declareLevel } from './level/declare';
export { withdrawLevel } from './level/withdraw';
export { balanceOf, describeBalance, printHtml, printMarkdown, type Balance, type Linker } from './balance';
export { storySentence } from './convert/story-sentence';
export {
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
export { itemName } from './item-name';
export { carryLevels } from './overview/carry-levels';
export { entriesOf, findingsByItem } from './overview/entries';
export {
  filterEntries,
  groupEntries,
  groupings,
  type Entry,
  type Filter,
  type Group,
  type Grouping,
} from './overview/groups';
export { itemAt } from './item-at';
export { lint } from './lint';
export type * from './model';
export {
  addSentence,
  detailAt,
  landingBelow,
  landingsIn,
  liftable,
  moveItem,
  writeChildStory,
  type Landing,
  type Move,
} from './move';
export { didYouMean } from './nearest';
export { nextIds, nextStoryId, type Spot } from './next-ids';
export { automatic, formatOf, readBacklogFile, type Reading } from './parse';
export type { Phrase, Span } from './phrase';
export { locate, type Position } from './position';
export type { Change, Rule, Severity } from './rule';
export { pageOf, severities } from './rule';
export { inEnglish, type Say, type Saying } from './say';
export { References, type Definition, type Mention, type Name } from './references';
export { renameId, type Refusal, type Renaming } from './rename';
export { rules } from './rules';
export { languageName, silenceIn, type Silence } from './silent-rules';
export { suppressionEdit, type SuppressionScope } from './suppressions/edit';
