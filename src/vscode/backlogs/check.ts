import { l10n } from 'vscode';
import {
  defaultSettings,
  lint,
  lintInSteps,
  readInSteps,
  rules,
  type Backlog,
  type BacklogFile,
  type Finding,
  type Steps,
} from '../../core';
import type { Treatment } from '../settings/settings';

const rulesOnFile = rules.filter(({ on }) => on !== 'backlog');
const rulesOnBacklog = rules.filter(({ on }) => on === 'backlog');

/** A file as it was read, and what there is to say of it by itself. */
export interface Checked {
  readonly file: BacklogFile;
  readonly own: readonly Finding[];
}

/** Reads a file and checks it. */
export function* checkInSteps(
  path: string,
  text: string,
  { reading, rules: settings }: Treatment,
): Steps<Checked> {
  const file = yield* readInSteps(path, text, reading);
  const own = yield* lintInSteps({ files: [file] }, () => settings, rulesOnFile, [file], l10n.t);
  return { file, own };
}

/** What there is to say of some files because of what stands in all of their backlog: an id used twice. */
export function findingsAcross(
  backlog: Backlog,
  of: readonly BacklogFile[],
  treatmentOf: (file: BacklogFile) => Treatment | undefined,
): Finding[] {
  const settingsOf = (file: BacklogFile): Treatment['rules'] => treatmentOf(file)?.rules ?? defaultSettings;
  return lint(backlog, settingsOf, rulesOnBacklog, of, l10n.t);
}
