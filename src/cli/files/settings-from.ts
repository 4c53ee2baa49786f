import type { BacklogFile, FileSettings } from '../../core';
import type { ReadFile } from './read';

/** The settings of each file that was read, for the engine. */
export function settingsFrom(files: readonly ReadFile[]): (file: BacklogFile) => FileSettings {
  const byName = new Map(files.map((read) => [read.file.path, read.settings]));
  return ({ path }) => {
    const settings = byName.get(path);
    if (!settings) throw new Error(`No settings for ${path}.`);
    return settings;
  };
}
