export {
  configCandidates,
  configNames,
  configOf,
  defaultConfig,
  defaultExclude,
  defaultInclude,
  matcherOf,
  parseConfig,
  presets,
  resolveConfig,
  saysBacklog,
  turnOffInConfig,
  type Config,
  type ConfigProblem,
  type Layer,
  type Resolution,
} from './config';
export { complete, type Completion } from './complete';
export type { Edit } from './edit';
export { applyEdits } from './edit';
export { applyFixes, disjointFixes, type Fixed } from './fix';
export { defaultHouse, type House } from './house';
export { levelOf, type Dimension, type Evidence, type Level, type LevelLabel } from './level';
export { dimensionName, evidenceByDimension, labelName, labels, levelName } from './level/names';
export { declareLevel } from './level/declare';
export { balanceOf, describeBalance, printHtml, printMarkdown, type Balance } from './balance';
export { convert, targets, type Conversion, type Target } from './convert';
export { itemName } from './item-name';
export { entriesOf, findingsByItem } from './overview/entries';
export {
  filterEntries,
  groupEntries,
  groupings,
  type Entry,
  type Filter,
  type Grouping,
} from './overview/groups';
export { itemAt } from './item-at';
export { byPlace, defaultSettings, lint, type FileSettings, type Finding } from './lint';
export type * from './model';
export { landingsIn, moveItem, type Landing, type Move } from './move';
export { didYouMean } from './nearest';
export { automatic, formatOf, readBacklogFile, type Reading } from './parse';
export type { Phrase, Span } from './phrase';
export { locate, type Position } from './position';
export type { Change, Rule, Severity } from './rule';
export { pageOf, severities } from './rule';
export { nextId, References, type Definition, type Mention } from './references';
export { rules } from './rules';
export { suppressionEdit, type SuppressionScope } from './suppressions/edit';
