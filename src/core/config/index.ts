export { configOf, defaultConfig, type Config, type Layer } from './config';
export { defaultExclude, defaultInclude } from './default-patterns';
export { configShape, parseConfig, type ConfigFile, type ConfigProblem } from './file';
export { matcherOf, type Matcher } from './glob';
export { presets, type PresetName } from './presets';
export { configCandidates, configNames, resolveConfig, type Resolution } from './resolve';
export { saysBacklog } from './says-backlog';
export { isAddressOfId } from './shape';
export { turnOffInConfig } from './turn-off';
