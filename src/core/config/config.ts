import { defaultHouse, type House } from '../house';
import type { FileSettings } from '../file-settings';
import { automatic, type Reading } from '../parse';
import type { Rule, Severity } from '../rule';
import { rules as allRules } from '../rules';
import { defaultExclude, defaultInclude } from './default-patterns';
import { matcherOf, type Matcher } from './glob';
import { pathWithin } from './path';
import { severityInPreset, type Preset } from './presets';

/** What holds in a folder and below it, with all that was extended worked in. */
export interface Config {
  /** Where its globs start from. */
  readonly folder: string;
  /** What it was worked out from; an adapter puts its own settings on top with `configOf`. */
  readonly layers: readonly Layer[];
  /** Whether a file found in a folder is a backlog by its name. */
  isBacklog(path: string): boolean;
  /** Whether a file or folder is never looked at, unless a person names it. */
  isExcluded(path: string): boolean;
  settingsOf(path: string): FileSettings;
  readingOf(path: string): Reading;
}

/** One step of what a configuration says: a later layer wins over an earlier one. */
export interface Layer {
  readonly preset?: Preset;
  readonly rules?: ReadonlyMap<string, Severity>;
  /** The files this layer is for; all where it is absent. */
  readonly files?: readonly string[];
  readonly reading?: Partial<Reading>;
  readonly house?: Partial<House>;
  /** Takes the place of the include patterns before it. */
  readonly include?: readonly string[];
  /** Further backlogs beside those. */
  readonly alsoInclude?: readonly string[];
  /** Comes on top of what is excluded already. */
  readonly exclude?: readonly string[];
}

/** What holds where nothing is configured. */
export function defaultConfig(folder: string): Config {
  return configOf(folder, []);
}

/** Works layers into what holds for each file. */
export function configOf(folder: string, layers: readonly Layer[]): Config {
  const general = layers.filter(({ files }) => !files);
  const filesOf = new Map(layers.map((layer) => [layer, matcherOf(layer.files ?? ['**'])]));
  const isIncluded = includes(general);
  const isExcluded = matcherOf([...defaultExclude, ...general.flatMap(({ exclude = [] }) => exclude)]);
  const generalSettings = settingsBy(general);

  const within = (path: string, matches: Matcher | undefined): boolean => {
    const inside = pathWithin(folder, path);
    return inside !== undefined && (matches?.(inside) ?? true);
  };
  const layersOf = (path: string): Layer[] =>
    layers.filter((layer) => !layer.files || within(path, filesOf.get(layer)));

  return {
    folder,
    layers,
    isBacklog: (path) => within(path, isIncluded) && !within(path, isExcluded),
    isExcluded: (path) => within(path, isExcluded),
    settingsOf: (path) => {
      const own = layersOf(path);
      return own.length === general.length ? generalSettings : settingsBy(own);
    },
    readingOf: (path) =>
      layersOf(path).reduce<Reading>((sum, layer) => ({ ...sum, ...layer.reading }), automatic),
  };
}

function settingsBy(layers: readonly Layer[]): FileSettings {
  const house = layers.reduce<House>((sum, layer) => ({ ...sum, ...layer.house }), defaultHouse);
  const severities = new Map(allRules.map((rule) => [rule.id, severityBy(layers, rule)]));
  return { house, severityOf: (rule) => severities.get(rule) };
}

function severityBy(layers: readonly Layer[], rule: Rule): Severity {
  return layers.reduce(
    (severity, { preset, rules }) =>
      rules?.get(rule.id) ?? (preset ? severityInPreset(preset, rule) : severity),
    rule.severity,
  );
}

function includes(layers: readonly Layer[]): Matcher {
  const last = layers.findLast(({ include }) => include);
  const own = matcherOf(last?.include ?? defaultInclude, { anyCase: !last });
  const further = matcherOf(layers.flatMap(({ alsoInclude = [] }) => alsoInclude));
  return (path) => own(path) || further(path);
}
