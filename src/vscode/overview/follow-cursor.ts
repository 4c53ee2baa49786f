import { ConfigurationTarget, window, workspace, type TreeView } from 'vscode';
import { itemAt } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { section, settingIds } from '../ids';
import type { LevelGroups, Node } from './level-groups';

/** Whether the tree of levels goes along with the cursor. */
function followsCursor(): boolean {
  return workspace.getConfiguration(section).get<boolean>(settingIds.followCursor, false);
}

/** Has the tree go along with the cursor from now on, or stay where it is. */
export async function setToFollow(follows: boolean): Promise<void> {
  const settings = workspace.getConfiguration(section);
  // Where the workspace has a say of its own, one for all workspaces would change nothing.
  const isSetHere = settings.inspect(settingIds.followCursor)?.workspaceValue !== undefined;
  const target = isSetHere ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(settingIds.followCursor, follows, target);
}

/** Leads the tree of levels along with the cursor, where the author asked for that. */
export class CursorFollower {
  /** Set while the tree does not have the item at the cursor as it is written now. */
  private isBehind = false;

  constructor(
    private readonly backlogs: Pick<Backlogs, 'get'>,
    private readonly view: Pick<TreeView<Node>, 'visible' | 'reveal'>,
    private readonly groups: Pick<LevelGroups, 'leafOf'>,
  ) {}

  async follow(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !this.view.visible || !followsCursor()) return;
    const { document, selection } = editor;
    const report = this.backlogs.get(document.uri);
    const item = report && itemAt(report.file, document.offsetAt(selection.active));
    const leaf = item && this.groups.leafOf(item);
    this.isBehind = !leaf || report.version !== document.version;
    if (leaf) await this.view.reveal(leaf, { select: true, focus: false });
  }

  /** To be called once the tree has changed: a cursor that moved before that is followed now, others stay. */
  async catchUp(): Promise<void> {
    if (this.isBehind) await this.follow();
  }
}
