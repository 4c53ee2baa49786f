import type { House } from '../house';
import type { Phrase } from '../phrase';
import { didYouMean } from '../nearest';
import { configOf, type Config, type Layer } from './config';
import type { Saying } from '../say';
import { parseConfig, type ConfigFile, type ConfigProblem, type TeamFile } from './file';
import { folderOf, resolvePath } from './path';
import { presets } from './presets';

/** Either the configuration, or the path of a file that must be read first. */
type Resolution =
  { readonly needs: string } | { readonly config: Config; readonly problems: readonly ConfigProblem[] };

/**
 * Works out a configuration and all that it extends. Reads nothing itself: where a file is missing from `loaded`
 * it says which one it needs, and is called again with that file added; `null` stands for a file that is not there.
 * @param folder where globs start from: that of the configuration, unless the caller says otherwise
 */
export function resolveConfig(
  path: string,
  loaded: ReadonlyMap<string, string | null>,
  folder: string = folderOf(path),
): Resolution {
  const problems: ConfigProblem[] = [];
  const layers: Layer[] = [];
  const needs = collect(path, [], { loaded, problems, layers });
  return needs === undefined ? { config: configOf(folder, layers), problems } : { needs };
}

interface Collection {
  readonly loaded: ReadonlyMap<string, string | null>;
  readonly problems: ConfigProblem[];
  readonly layers: Layer[];
}

/** Adds the layers of one file, those it extends first. Returns the path of a file that was not read yet. */
function collect(path: string, above: readonly string[], collection: Collection): string | undefined {
  const source = collection.loaded.get(path);
  if (source === undefined) return path;
  const { value, problems } = parseConfig(source ?? '', path);
  collection.problems.push(...problems);
  for (const name of value.extends ?? []) {
    const needs = extend(name, path, [...above, path], collection);
    if (needs !== undefined) return needs;
  }
  collection.layers.push(...layersOf(value));
  return undefined;
}

function extend(
  name: Phrase,
  path: string,
  above: readonly string[],
  collection: Collection,
): string | undefined {
  const preset = presets.get(name.text);
  if (preset) {
    collection.layers.push({ preset });
    return undefined;
  }
  const target = resolvePath(folderOf(path), name.text.replaceAll('\\', '/'));
  const message = mistakeIn(name.text, target, above, collection.loaded);
  if (message === undefined) return collect(target, above, collection);
  collection.problems.push({ path, at: { start: name.start, end: name.end }, message });
  return undefined;
}

function mistakeIn(
  name: string,
  target: string,
  above: readonly string[],
  loaded: ReadonlyMap<string, string | null>,
): Saying | undefined {
  if (!/[./\\]/.test(name)) {
    return (say) => {
      const known = say('There are {0}.', [...presets.keys()].join(', '));
      return say('Unknown preset "{0}".', name) + (didYouMean(name, presets.keys(), say) || ` ${known}`);
    };
  }
  if (above.includes(target))
    return (say) => say('"{0}" leads back to this file: configurations cannot extend each other.', name);
  return loaded.get(target) === null ? (say) => say('There is no file "{0}" to extend.', name) : undefined;
}

function layersOf({
  rules,
  overrides,
  include,
  exclude,
  language,
  layout,
  team,
}: Partial<ConfigFile>): Layer[] {
  const general: Layer = {
    ...(rules && { rules }),
    ...(include && { include: texts(include) }),
    ...(exclude && { exclude: texts(exclude) }),
    ...(team && { house: houseOf(team) }),
    reading: { ...(language && { language }), ...(layout && { layout }) },
  };
  const particular = (overrides ?? []).flatMap((override): Layer[] =>
    override.files
      ? [
          {
            files: texts(override.files),
            ...(override.rules && { rules: override.rules }),
            reading: {
              ...(override.language && { language: override.language }),
              ...(override.layout && { layout: override.layout }),
            },
          },
        ]
      : [],
  );
  return [general, ...particular];
}

function houseOf({
  roles,
  priorities,
  readyStatuses,
  glossary,
  tracker,
  ...rest
}: Partial<TeamFile>): Partial<House> {
  return {
    ...rest,
    ...(roles && { roles: texts(roles) }),
    ...(priorities && { priorities: texts(priorities) }),
    ...(readyStatuses && { readyStatuses: texts(readyStatuses) }),
    ...(glossary && { glossary: texts(glossary) }),
    ...(tracker && { tracker: tracker.text }),
  };
}

function texts(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ text }) => text);
}
