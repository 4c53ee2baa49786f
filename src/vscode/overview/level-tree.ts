import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { filterEntries, groupEntries, itemName, type Filter, type Grouping } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { describeLevel } from '../levels/describe-level';
import { CursorFollower, setToFollow } from './follow-cursor';
import { hatWords, type Hat } from '../levels/hat';
import { commandIds, contextKeys, section, settingIds, viewIds } from '../ids';
import { findItem } from '../backlogs/item-target';
import { badgeOf } from './level-badge';
import { askFilter } from './ask-filter';
import { Heading, Leaf, LevelGroups, type Node } from './level-groups';
import { headingItem, leafItem } from './level-tree-items';
import { filterWords, groupingWords, sightWords } from '../levels/level-words';
import type { Rows } from './rows';
import { strategicSentence } from '../levels/strategic-sentence';
import type { Workspace } from '../backlogs/workspace';

/** How the tree is divided and what is in sight, remembered for the workspace. */
interface Arrangement {
  readonly by: Grouping;
  readonly filter: Filter;
}

const memory = 'levels';
const firstArrangement: Arrangement = { by: 'level', filter: {} };

/** The view *Levels*: every item of the workspace, in groups. */
export class LevelTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<Node[] | undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable;
  private readonly groups = new LevelGroups();
  private readonly follower: CursorFollower;
  /** Set once somebody has looked at the tree: until then nothing is worked out for it. */
  private built: Promise<void> | undefined;
  private isStale = false;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly backlogs: Backlogs,
    private readonly rows: Rows,
    private readonly hat: Hat,
    private readonly files: Workspace,
    private readonly state: Memento,
  ) {
    const refresh = (): void => void this.refresh();
    this.view = window.createTreeView(viewIds.levels, { treeDataProvider: this, showCollapseAll: true });
    this.follower = new CursorFollower(backlogs, this.view, this.groups);
    const follow = (): void => void this.follower.follow();
    this.subscriptions = Disposable.from(
      this.changed,
      this.view,
      backlogs.onDidChange(refresh),
      files.onDidRead(refresh),
      hat.onDidChange(() => {
        this.describe();
        refresh();
      }),
      this.view.onDidChangeVisibility(({ visible }) => {
        // Where the files could not be found before, who comes back to the tree has them looked for again.
        if (visible && this.built) void files.readOnce();
        if (this.isStale) refresh();
      }),
      window.onDidChangeTextEditorSelection(follow),
      window.onDidChangeActiveTextEditor(follow),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.${settingIds.followCursor}`)) follow();
      }),
      ...(['level', 'file', 'section', 'dimension'] as const).map((by) =>
        commands.registerCommand(commandIds.groupBy[by], () => this.arrange({ by })),
      ),
      commands.registerCommand(commandIds.filterLevels, () => this.chooseFilter()),
      commands.registerCommand(commandIds.clearLevelFilter, () => this.arrange({ filter: {} })),
      commands.registerCommand(commandIds.followCursor, () => setToFollow(true)),
      commands.registerCommand(commandIds.stopFollowing, () => setToFollow(false)),
      commands.registerCommand(commandIds.revealInLevels, (from?: unknown) => this.reveal(from)),
    );
    this.describe();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node instanceof Heading ? [...node.leaves] : [];
    await (this.built ??= this.build());
    return [...this.groups.headings];
  }

  getParent(node: Node): Heading | undefined {
    return node instanceof Heading ? undefined : node.heading;
  }

  getTreeItem(node: Node): TreeItem {
    return node instanceof Heading
      ? headingItem(node, this.groups.size)
      : leafItem(node, strategicSentence(this.backlogs, node.row.report, node.row.item) !== undefined);
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (!(node instanceof Heading)) item.tooltip = describeLevel(node.row.item, node.row.level);
    return item;
  }

  private get arrangement(): Arrangement {
    return { ...firstArrangement, ...this.state.get<Partial<Arrangement>>(memory) };
  }

  private async arrange(change: Partial<Arrangement>): Promise<void> {
    await this.state.update(memory, { ...this.arrangement, ...change });
    this.describe();
    await this.refresh();
  }

  private async build(): Promise<void> {
    await this.files.readOnce();
    await this.update();
    // Until then nobody can say that there is nothing.
    await commands.executeCommand('setContext', contextKeys.hasLooked, true);
  }

  /** Draws again what has changed; while files come by the hundred, once for all of them. */
  private async refresh(): Promise<void> {
    this.view.badge = badgeOf(this.backlogs, this.hat);
    if (!this.built) return;
    this.isStale = !this.view.visible || this.files.isReading;
    if (this.isStale) return;
    await this.built;
    this.changed.fire(await this.update());
    await this.follower.catchUp();
  }

  private async update(): Promise<Node[] | undefined> {
    const rows = await this.rows.all();
    const { by, filter } = this.arrangement;
    const changed = this.groups.update(groupEntries(filterEntries(rows, filter), by, l10n.t), by);
    // Where nothing is left, the page of the empty view says so: it gives way to a message.
    this.view.message = this.groups.size === 0 ? '' : sightWords(filter, this.hat.wearing);
    return changed;
  }

  /** Says above the tree what is in sight. */
  private describe(): void {
    const { by, filter } = this.arrangement;
    const { wearing } = this.hat;
    const parts = filterWords(filter);
    const hat = wearing === 'both' ? [] : [hatWords(wearing)];
    this.view.description = [groupingWords(by), ...parts, ...hat].join(', ');
    void commands.executeCommand('setContext', contextKeys.grouping, by);
    void commands.executeCommand('setContext', contextKeys.filtered, parts.length > 0);
  }

  private async chooseFilter(): Promise<void> {
    const filter = await askFilter(this.arrangement.filter);
    if (filter) await this.arrange({ filter });
  }

  /** @param from a leaf that may have gone elsewhere since; else it is the item at the cursor */
  private async reveal(from?: unknown): Promise<void> {
    const found = await findItem(this.backlogs, from instanceof Leaf ? from : undefined);
    if (!found) return;
    await (this.built ??= this.build());
    this.changed.fire(await this.update());
    const leaf = this.groups.leafOf(found.item);
    if (leaf) {
      await this.view.reveal(leaf, { select: true, focus: true });
      return;
    }
    if (from instanceof Leaf) return;
    const everything = l10n.t('Show everything');
    const message = l10n.t('The filter or the hat keeps {0} out of sight.', itemName(found.item));
    if ((await window.showInformationMessage(message, everything)) !== everything) return;
    await this.hat.wear('both');
    await this.arrange({ filter: {} });
    await this.reveal();
  }
}
