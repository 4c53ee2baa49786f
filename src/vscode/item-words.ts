import { l10n } from 'vscode';
import type { Item } from '../core';

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
  const words: Readonly<Record<FieldName, string>> = {
    priority: l10n.t('priority'),
    estimate: l10n.t('estimate'),
    status: l10n.t('status'),
    level: l10n.t('level'),
    owner: l10n.t('owner'),
    parent: l10n.t('parent'),
    depends: l10n.t('depends on'),
    goal: l10n.t('goal'),
    sprint: l10n.t('sprint'),
    tags: l10n.t('tags'),
    reason: l10n.t('reason'),
    date: l10n.t('date'),
  };
  return words[name];
}
