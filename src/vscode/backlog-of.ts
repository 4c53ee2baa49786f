import { workspace, type Uri } from 'vscode';
import type { Backlog } from '../core';
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

/** The folder of a file where there are several; what lies in none of them is by itself. */
export function homeOf(uri: Uri): string {
  if ((workspace.workspaceFolders?.length ?? 0) < 2) return '';
  return workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
}
