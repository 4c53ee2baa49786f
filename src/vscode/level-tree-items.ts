import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { itemName, levelName, type Grouping } from '../core';
import type { ItemTarget } from './level-commands';
import { commandIds } from './ids';
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
  item.accessibilityInformation = { label: `${title}, ${leaves.length} items` };
  item.contextValue = 'group';
  return item;
}

/** An item with its level and how much the rules found. A click goes to it. */
export function leafItem({ item, level, findings, heading, uri, offset }: Leaf): TreeItem {
  const name = itemName(item);
  const result = new TreeItem(name, TreeItemCollapsibleState.None);
  const count =
    findings.length === 0 ? [] : [`${findings.length} finding${findings.length === 1 ? '' : 's'}`];
  result.id = `${heading.key} ${uri} ${offset}`;
  result.description = [levelName(level), ...count].join(' · ');
  result.iconPath = iconOf[level.label];
  result.accessibilityInformation = { label: [name, levelName(level), ...count].join(', ') };
  result.contextValue = 'item';
  result.command = {
    title: 'Go to the item',
    command: commandIds.goToItem,
    arguments: [{ uri, offset }],
  };
  return result;
}
