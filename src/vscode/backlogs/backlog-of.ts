import { Uri, workspace } from 'vscode';
import type { Backlog } from '../../core';
import type { Report } from './report';

/** The backlog that a file belongs to. Folders that were opened beside each other hold one each, as each has its own settings. */
export function backlogOf(uri: Uri, reports: readonly Report[]): Backlog {
  const own = homeOf(uri);
  const files = reports.flatMap((one) => (homeOf(one.uri) === own ? [one.file] : []));
  if (files.length === reports.length) return { files };
  return { files, beside: reports.flatMap((one) => (homeOf(one.uri) === own ? [] : [one.file])) };
}

/** The reports by the backlogs that they belong to. */
export function byBacklog(reports: readonly Report[]): readonly (readonly [Report, ...Report[]])[] {
  const groups = new Map<string, [Report, ...Report[]]>();
  for (const report of reports) {
    const group = groups.get(homeOf(report.uri));
    if (group) group.push(report);
    else groups.set(homeOf(report.uri), [report]);
  }
  return [...groups.values()];
}

/**
 * The folder that holds the backlog of a file: the one that was opened, or for a file from elsewhere the one it lies in.
 * What was never saved is on its way into the folder that is open, where there is one alone.
 */
export function homeOf(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder) return folder.uri.toString();
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..').toString();
  const [only, ...others] = workspace.workspaceFolders ?? [];
  return only && others.length === 0 ? only.uri.toString() : '';
}
