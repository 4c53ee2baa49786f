import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { itemName, type Grouping } from '../core';
import { counts } from './counts';
import type { ItemTarget } from './level-commands';
import { commandIds } from './ids';
import { levelWords } from './level-words';
import type { Row } from './rows';

/** A group of items: a level, a file, a section or a dimension. */
export interface Heading {
  readonly key: string;
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** An item in the tree. Its menu hands it to commands, which take it for the target it is. */
export interface Leaf extends Row, ItemTarget {
  readonly heading: Heading;
}

/** Above this many items, groups start closed. */
const manyItems = 200;

const iconOf = {
  PO: new ThemeIcon('checklist', new ThemeColor('charts.blue')),
  PM: new ThemeIcon('telescope', new ThemeColor('charts.purple')),
  mixed: new ThemeIcon('split-horizontal', new ThemeColor('charts.orange')),
  unclear: new ThemeIcon('question', new ThemeColor('disabledForeground')),
} as const;

/** A group; groups of a tree with many items, `total` in all, start closed. */
export function headingItem({ key, title, leaves }: Heading, by: Grouping, total: number): TreeItem {
  const item = new TreeItem(
    title,
    total > manyItems ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = `group ${by} ${key}`;
  item.description = String(leaves.length);
  item.accessibilityInformation = { label: `${title}, ${counts.items(leaves.length)}` };
  item.contextValue = 'group';
  return item;
}

/** An item with its level and how much the rules found. A click goes to it. */
export function leafItem({ item, level, findings, heading, uri, offset }: Leaf): TreeItem {
  const name = itemName(item);
  const result = new TreeItem(name, TreeItemCollapsibleState.None);
  const facts = [levelWords(level), ...(findings.length > 0 ? [counts.findings(findings.length)] : [])];
  result.id = `${heading.key} ${uri} ${offset}`;
  result.description = facts.join(' · ');
  result.iconPath = iconOf[level.label];
  result.accessibilityInformation = { label: [name, ...facts].join(', ') };
  result.contextValue = 'item';
  result.command = {
    title: l10n.t('Go to the item'),
    command: commandIds.goToItem,
    arguments: [{ uri, offset }],
  };
  return result;
}
