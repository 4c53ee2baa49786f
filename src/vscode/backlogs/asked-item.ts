import { CodeActionTriggerKind, type CodeActionContext, type Range, type TextDocument } from 'vscode';
import { itemAt, type Item } from '../../core';
import type { Backlogs } from './backlogs';
import type { Report } from './report';

/** The item at the cursor of somebody who asked what could be done there. */
interface AskedItem {
  readonly report: Report;
  readonly item: Item;
  readonly offset: number;
}

/** Undefined where nobody asked: what could be done about every item is no reason for a light bulb on every line. */
export function askedItem(
  backlogs: Backlogs,
  document: TextDocument,
  { start }: Range,
  { triggerKind }: CodeActionContext,
): AskedItem | undefined {
  if (triggerKind === CodeActionTriggerKind.Automatic) return undefined;
  const report = backlogs.get(document.uri);
  // An item of an older text stands elsewhere by now.
  if (report?.version !== document.version) return undefined;
  const offset = document.offsetAt(start);
  const item = itemAt(report.file, offset);
  return item && { report, item, offset };
}
