import { l10n } from 'vscode';

/** How many there are, as a phrase of its own: languages differ in more than an ending. */
export const counts = {
  items: (number: number): string =>
    number === 1 ? l10n.t('1 backlog item') : l10n.t('{0} backlog items', number),
  criteria: (number: number): string =>
    number === 1 ? l10n.t('1 criterion') : l10n.t('{0} criteria', number),
  findings: (number: number): string => (number === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number)),
  files: (number: number): string => (number === 1 ? l10n.t('1 file') : l10n.t('{0} files', number)),
} as const;
