import { l10n, Uri, window } from 'vscode';
import { itemAt, type Item } from '../../core';
import type { Backlogs } from './backlogs';
import { openDocument } from '../files/open-document';
import type { Report } from './report';

/** Names an item to a command: any offset in it does. Plain data, since links carry it as JSON. */
export interface ItemTarget {
  readonly uri: string;
  readonly offset: number;
  /** Chosen in the tree, where one goes on from it. */
  readonly inTree?: true;
}

/** Names words of an item to a command. */
export interface WordsTarget extends ItemTarget {
  readonly end: number;
}

/** An item that a command is for, and the file it stands in. */
export interface Found {
  readonly report: Report;
  readonly item: Item;
}

/**
 * The item a command is for: the one it was given, or the one at the cursor. What is known of a file may lag behind what
 * is typed, or wait until it is saved: then the file is looked at once more, or an edit would land elsewhere.
 */
export async function findItem(
  backlogs: Backlogs,
  target: ItemTarget | undefined,
): Promise<Found | undefined> {
  const editor = window.activeTextEditor;
  const uri = target ? Uri.parse(target.uri) : editor?.document.uri;
  const document = uri && openDocument(uri);
  if (document && backlogs.get(uri)?.version !== document.version) await backlogs.look(document);
  const offset = target?.offset ?? editor?.document.offsetAt(editor.selection.active);
  const report = uri && backlogs.get(uri);
  const item = report && offset !== undefined ? itemAt(report.file, offset) : undefined;
  if (report && item) return { report, item };
  void window.showInformationMessage(l10n.t('Put the cursor in a backlog item first.'));
  return undefined;
}
