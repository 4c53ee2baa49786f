import { l10n } from 'vscode';
import {
  dimensionName,
  levelName,
  type Dimension,
  type Evidence,
  type Filter,
  type Grouping,
  type LevelLabel,
} from '../core';

/** A level in a few letters, in the reader's language: "PO-level". */
export function levelWords(level: { readonly label: LevelLabel }): string {
  return l10n.t(levelName(level));
}

/** A dimension of the guidance, in the reader's language. */
export function dimensionWords(dimension: Dimension): string {
  return l10n.t(dimensionName(dimension));
}

/** What the words are about, and for whom they speak. */
export function sideWords({ dimension, weight }: Evidence): string {
  return weight > 0
    ? l10n.t('{0}: speaks for PM', dimensionWords(dimension))
    : l10n.t('{0}: speaks for PO', dimensionWords(dimension));
}

/** What was recognised in the words; nothing where they are weighed by themselves. */
export function signalWords({ signal }: Evidence): string {
  return signal === undefined ? '' : l10n.t(signal);
}

/** How the tree is divided. */
export function groupingWords(by: Grouping): string {
  switch (by) {
    case 'level':
      return l10n.t('by level');
    case 'file':
      return l10n.t('by file');
    case 'section':
      return l10n.t('by section');
    case 'dimension':
      return l10n.t('by dimension');
  }
}

/** What a filter lets through, part by part; nothing where it lets through everything. */
export function filterWords({ text, label, finding }: Filter): string[] {
  return [
    ...(text === undefined ? [] : [`"${text}"`]),
    ...(label === undefined ? [] : [levelWords({ label })]),
    ...(finding === undefined ? [] : [findingWords(finding)]),
  ];
}

function findingWords(rule: string): string {
  return rule === '' ? l10n.t('with findings') : l10n.t('with findings of {0}', rule);
}

/** How many items stand on the wrong level. */
export function misplacedWords(number: number): string {
  return number === 1 ? l10n.t('1 item on the wrong level') : l10n.t('{0} items on the wrong level', number);
}
