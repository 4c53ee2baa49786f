import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { itemName } from '../../core';
import { counts } from '../wording/counts';
import { commandIds } from '../ids';
import type { Heading, Leaf } from './level-groups';
import { levelWords } from '../levels/level-words';

/** Above this many items, groups start closed. */
const manyItems = 200;

const iconOf = {
  PO: new ThemeIcon('checklist', new ThemeColor('charts.blue')),
  PM: new ThemeIcon('telescope', new ThemeColor('charts.purple')),
  mixed: new ThemeIcon('split-horizontal', new ThemeColor('charts.orange')),
  unclear: new ThemeIcon('question', new ThemeColor('disabledForeground')),
} as const;

/** A group; groups of a tree with many items, `total` in all, start closed. */
export function headingItem({ id, title, leaves }: Heading, total: number): TreeItem {
  const item = new TreeItem(
    title,
    total > manyItems ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = id;
  item.description = String(leaves.length);
  item.accessibilityInformation = { label: `${title}, ${counts.items(leaves.length)}` };
  item.contextValue = 'group';
  return item;
}

/**
 * An item with its level and how much the rules found. A click goes to it.
 * @param hasStrategy whether its menu offers to move a sentence of it up
 */
export function leafItem(leaf: Leaf, hasStrategy: boolean): TreeItem {
  const { item, level, findings } = leaf.row;
  const name = itemName(item);
  const result = new TreeItem(name, TreeItemCollapsibleState.None);
  const facts = [
    levelWords(level),
    ...(level.declared ? [l10n.t('declared')] : []),
    ...(findings.length > 0 ? [counts.findings(findings.length)] : []),
  ];
  result.id = leaf.id;
  result.description = facts.join(' · ');
  result.iconPath = iconOf[level.label];
  result.accessibilityInformation = { label: [name, ...facts].join(', ') };
  result.contextValue = hasStrategy ? 'strategicItem' : 'item';
  result.command = { title: l10n.t('Go to the item'), command: commandIds.goToItem, arguments: [leaf] };
  return result;
}
