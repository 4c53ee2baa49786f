import { l10n } from 'vscode';
import { aspectWord, type Item } from '../../core';

type Kind = Item['kind'];
type FieldName = Item['fields'][number]['name'];

/** What an item is, in the reader's language. */
export function kindWord(kind: Kind): string {
  const words: Readonly<Record<Kind, string>> = {
    story: l10n.t('story'),
    epic: l10n.t('epic'),
    feature: l10n.t('feature'),
    requirement: l10n.t('requirement'),
    task: l10n.t('task'),
    bug: l10n.t('bug'),
    spike: l10n.t('spike'),
    initiative: l10n.t('initiative'),
    goal: l10n.t('goal'),
    roadmap: l10n.t('roadmap'),
    research: l10n.t('research'),
    decision: l10n.t('decision'),
    other: l10n.t('item'),
  };
  return words[kind];
}

/** What a field is called in the reader's language. */
export function fieldWord(name: FieldName): string {
  return aspectWord(name, l10n.t);
}
