import { ConfigurationTarget, workspace } from 'vscode';
import { section, settingIds } from './ids';

/** Whether the tree of levels goes along with the cursor. */
export function followsCursor(): boolean {
  return workspace.getConfiguration(section).get<boolean>(settingIds.followCursor, false);
}

export async function setToFollow(follows: boolean): Promise<void> {
  const settings = workspace.getConfiguration(section);
  // Where the workspace has a say of its own, one for all workspaces would change nothing.
  const isSetHere = settings.inspect(settingIds.followCursor)?.workspaceValue !== undefined;
  const target = isSetHere ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(settingIds.followCursor, follows, target);
}
