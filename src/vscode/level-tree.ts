import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  window,
  type Memento,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { filterEntries, groupEntries, itemAt, type Filter, type Grouping } from '../core';
import type { Backlogs } from './backlogs';
import { describeLevel } from './describe-level';
import type { Hat } from './hat';
import { commandIds, contextKeys, viewIds } from './ids';
import { readFilter, writeFilter } from './level-filter';
import { groupingWords, levelWords, misplacedWords } from './level-words';
import { headingItem, leafItem, type Heading, type Leaf } from './level-tree-items';
import { rowsOf } from './rows';
import type { Workspace } from './workspace';

type Node = Heading | Leaf;

/** How the tree is divided and what is in sight, remembered for the workspace. */
interface Arrangement {
  readonly by: Grouping;
  readonly filter: Filter;
  readonly followsCursor: boolean;
}

const memory = 'levels';
const firstArrangement: Arrangement = { by: 'level', filter: {}, followsCursor: false };

/** The rules that say an item stands on the wrong level. */
const misplaced = [
  'item-strategy-in-story',
  'item-detail-in-strategy',
  'item-mixed-level',
  'item-owner-mismatch',
];

export class LevelTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable;
  private headings: readonly Heading[] | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly backlogs: Backlogs,
    private readonly hat: Hat,
    files: Workspace,
    private readonly state: Memento,
  ) {
    this.view = window.createTreeView(viewIds.levels, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = Disposable.from(
      this.changed,
      this.view,
      backlogs.onDidChange(() => {
        this.refresh();
      }),
      hat.onDidChange(() => {
        this.refresh();
      }),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) void files.readOnce();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.arrangement.followsCursor && this.view.visible) void this.reveal(textEditor, false);
      }),
      ...(['level', 'file', 'section', 'dimension'] as const).map((by) =>
        commands.registerCommand(commandIds.groupBy[by], () => this.arrange({ by })),
      ),
      commands.registerCommand(commandIds.filterLevels, () => this.askFilter()),
      commands.registerCommand(commandIds.clearLevelFilter, () => this.arrange({ filter: {} })),
      commands.registerCommand(commandIds.followCursor, () =>
        this.arrange({ followsCursor: !this.arrangement.followsCursor }),
      ),
      commands.registerCommand(commandIds.revealInLevels, () => {
        if (window.activeTextEditor) void this.reveal(window.activeTextEditor, true);
      }),
    );
    this.describe();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...(this.headings ??= this.build())];
    return 'leaves' in node ? [...node.leaves] : [];
  }

  getParent(node: Node): Heading | undefined {
    return 'leaves' in node ? undefined : node.heading;
  }

  getTreeItem(node: Node): TreeItem {
    if (!('leaves' in node)) return leafItem(node);
    const total = this.headings?.reduce((sum, { leaves }) => sum + leaves.length, 0) ?? 0;
    return headingItem(node, this.arrangement.by, total);
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (!('leaves' in node)) item.tooltip = describeLevel(node.item, node.level);
    return item;
  }

  private get arrangement(): Arrangement {
    return { ...firstArrangement, ...this.state.get<Partial<Arrangement>>(memory) };
  }

  private async arrange(change: Partial<Arrangement>): Promise<void> {
    await this.state.update(memory, { ...this.arrangement, ...change });
    this.describe();
    this.refresh();
  }

  private refresh(): void {
    this.headings = undefined;
    this.changed.fire();
  }

  /** Says above the tree what is in sight, and in the badge how many items stand on the wrong level. */
  private describe(): void {
    const { by, filter, followsCursor } = this.arrangement;
    const parts = [
      filter.text && `"${filter.text}"`,
      filter.label && levelWords({ label: filter.label }),
      filter.withFindings && l10n.t('with findings'),
    ];
    this.view.description = [groupingWords(by), ...parts.filter(Boolean)].join(', ');
    void commands.executeCommand('setContext', contextKeys.grouping, by);
    void commands.executeCommand('setContext', contextKeys.filtered, parts.some(Boolean));
    void commands.executeCommand('setContext', contextKeys.followsCursor, followsCursor);
  }

  private build(): readonly Heading[] {
    const rows = rowsOf(this.backlogs, this.hat);
    const wrong = rows.filter(({ findings }) => findings.some(({ rule }) => misplaced.includes(rule))).length;
    this.view.badge = wrong > 0 ? { value: wrong, tooltip: misplacedWords(wrong) } : undefined;

    const { by, filter } = this.arrangement;
    return groupEntries(filterEntries(rows, filter), by, l10n.t).map(({ key, title, entries }) => {
      const leaves: Leaf[] = [];
      const heading = { key, title, leaves };
      for (const entry of entries) {
        const { report, item } = entry;
        leaves.push({
          ...entry,
          heading,
          uri: report.uri.toString(),
          offset: (item.title ?? item.span).start,
        });
      }
      return heading;
    });
  }

  private async askFilter(): Promise<void> {
    const { filter } = this.arrangement;
    const text = await window.showInputBox({
      title: l10n.t('Filter the levels'),
      prompt: l10n.t(
        'Words of an item. @PO, @PM, @mixed or @unclear keeps one level, @finding keeps items with findings.',
      ),
      value: writeFilter(filter),
    });
    if (text !== undefined) await this.arrange({ filter: readFilter(text) });
  }

  private async reveal({ document, selection }: TextEditor, focus: boolean): Promise<void> {
    const report = this.backlogs.get(document.uri);
    const item = report && itemAt(report.file, document.offsetAt(selection.active));
    const leaves = (this.headings ??= this.build()).flatMap((heading) => heading.leaves);
    const leaf = leaves.find((one) => one.item === item);
    if (leaf) await this.view.reveal(leaf, { select: true, focus });
  }
}
