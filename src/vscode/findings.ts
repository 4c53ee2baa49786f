import { l10n } from 'vscode';
import { defaultSettings, lint, rules, type BacklogFile, type Finding } from '../core';
import type { Treatment } from './settings';

const rulesOnFile = rules.filter(({ on }) => on !== 'backlog');
const rulesOnBacklog = rules.filter(({ on }) => on === 'backlog');

/** What there is to say of a file by itself. */
export function findingsIn(file: BacklogFile, treatment: Treatment): Finding[] {
  return lint({ files: [file] }, () => treatment.rules, rulesOnFile, [file], l10n.t);
}

/** What there is to say of some files because of what stands in all of them: an id used twice. */
export function findingsAcross(
  all: readonly BacklogFile[],
  of: readonly BacklogFile[],
  treatmentOf: (file: BacklogFile) => Treatment | undefined,
): Finding[] {
  const settingsOf = (file: BacklogFile): Treatment['rules'] => treatmentOf(file)?.rules ?? defaultSettings;
  return lint({ files: all }, settingsOf, rulesOnBacklog, of, l10n.t);
}
