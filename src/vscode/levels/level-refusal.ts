import { l10n } from 'vscode';
import type { BacklogFile } from '../../core';

/** Why no level can be written into an item of a file, or the one that stands there not be taken out. */
export function refusalOf({ format }: BacklogFile, isDeclared: boolean): string {
  if (format === 'csv')
    return l10n.t('A table belongs to the program it was exported from: set the level there.');
  return isDeclared
    ? l10n.t('The level stands among other words here: take it out of the text by hand.')
    : l10n.t('This row or line has no room for a level: make it an item with a title of its own first.');
}
