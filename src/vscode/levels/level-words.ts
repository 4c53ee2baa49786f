import { l10n } from 'vscode';
import {
  levelName,
  reasonName,
  sideOf,
  type Evidence,
  type Filter,
  type Grouping,
  type Level,
  type LevelLabel,
} from '../../core';
import { hatWords, type Wearing } from './hat';

/** A level in a few letters, in the reader's language: "PO-level". */
export function levelWords(level: { readonly label: LevelLabel }): string {
  return l10n.t(levelName(level));
}

/** What is said of an item's level, in a sentence: "Reads like PO-level". */
export function verdictWords({ label, declared }: Pick<Level, 'label' | 'declared'>): string {
  if (label === 'unclear') return l10n.t('Its level is unclear');
  if (label === 'mixed') return declared ? l10n.t('Declared as mixed') : l10n.t('Reads like both levels');
  const name = levelWords({ label });
  return declared ? l10n.t('Declared as {0}', name) : l10n.t('Reads like {0}', name);
}

/** What the words of a reason are about, in the reader's language: a dimension of the guidance, most often. */
function reasonWords(evidence: Pick<Evidence, 'dimension' | 'signal'>): string {
  return l10n.t(reasonName(evidence));
}

/** What the words are about, and for whom they speak. */
export function sideWords(evidence: Evidence): string {
  switch (sideOf(evidence)) {
    case 'PM':
      return l10n.t('{0}: speaks for PM', reasonWords(evidence));
    case 'PO':
      return l10n.t('{0}: speaks for PO', reasonWords(evidence));
    case null:
      return reasonWords(evidence);
  }
}

/** What was recognised in the words; of a word that is weighed by itself, just that. */
export function signalWords({ signal }: Evidence): string {
  return signal === undefined ? l10n.t('is more usual in items of this level') : l10n.t(signal);
}

/** What would make an unclear level clear. */
export function adviceWords(): string {
  return l10n.t('Say in the item what is to be built, or what is to be decided; or set its level.');
}

/** What stands above the reasons: what they are, or what to do where they do not suffice. */
export function leadWords({ label }: Pick<Level, 'label'>): string {
  return label === 'unclear' ? adviceWords() : l10n.t('The words that led to it');
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
export function filterWords({ texts = [], labels = [], findings = [] }: Filter): string[] {
  return [
    ...texts.map((text) => `"${text}"`),
    ...oneOf(labels.map((label) => levelWords({ label }))),
    ...oneOf(findings.map(findingWords)),
  ];
}

/** Several as one part that says that any will do. */
function oneOf(words: readonly string[]): string[] {
  const [first, ...others] = words;
  return first === undefined ? [] : [others.reduce((all, one) => l10n.t('{0} or {1}', all, one), first)];
}

/** What is out of sight and how to see it again; nothing where all is in sight. */
export function sightWords(filter: Filter, wearing: Wearing): string {
  const parts = filterWords(filter);
  return [
    ...(parts.length === 0
      ? []
      : [l10n.t('The filter is on: {0}. To see all items, choose Clear Filter above.', parts.join(', '))]),
    ...(wearing === 'both'
      ? []
      : [
          l10n.t(
            '{0}: items of the other level are out of sight. To see them, choose Switch Hat above.',
            hatWords(wearing),
          ),
        ]),
  ].join('\n');
}

function findingWords(rule: string): string {
  return rule === '' ? l10n.t('with findings') : l10n.t('with findings of {0}', rule);
}

/** How many items stand on the wrong level. */
export function misplacedWords(number: number): string {
  return number === 1 ? l10n.t('1 item on the wrong level') : l10n.t('{0} items on the wrong level', number);
}
