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
export type { Edit } from './edit';
export { applyEdits } from './edit';
export { applyFixes, disjointFixes, type Fixed } from './fix';
export { defaultHouse, type House } from './house';
export { levelOf, type Evidence, type Level, type LevelLabel } from './level';
export { defaultSettings, itemAt, lint, type FileSettings, type Finding } from './lint';
export type * from './model';
export { didYouMean } from './nearest';
export { automatic, formatOf, readBacklogFile, type Reading } from './parse';
export type { Phrase, Span } from './phrase';
export { locate, type Position } from './position';
export type { Change, Rule, Severity } from './rule';
export { pageOf, severities } from './rule';
export { rules } from './rules';
export { suppressionEdit, type SuppressionScope } from './suppressions/edit';
