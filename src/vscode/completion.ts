import {
  CompletionItem,
  CompletionItemKind,
  languages,
  Range,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { complete, type Completion } from '../core';
import type { Backlogs } from './backlogs';
import { documents } from './ids';
import type { Settings } from './settings';

const kindOf: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  role: CompletionItemKind.User,
  id: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
  keyword: CompletionItemKind.Keyword,
};

/** Completes what this backlog knows: roles, ids, scales, statuses, tags, keys, the next step, the next free id. */
export function completeWords(backlogs: Backlogs, settings: Settings): Disposable {
  return languages.registerCompletionItemProvider(
    documents,
    {
      async provideCompletionItems(document, position) {
        const report = backlogs.get(document.uri);
        if (!report) return;
        const source = document.getText();
        const { rules } = await settings.treatmentOf(document.uri, source);
        const offset = document.offsetAt(position);
        // The report may be a keystroke old: what the backlog knows still holds, the line is read afresh.
        const file = { ...report.file, source };
        const backlog = { files: backlogs.all().map((one) => one.file) };
        return complete(backlog, file, offset, rules.house).map((one, index) => toItem(document, one, index));
      },
    },
    ' ',
    ':',
    '-',
  );
}

function toItem(
  document: TextDocument,
  { label, insert, detail, kind, replaces }: Completion,
  index: number,
): CompletionItem {
  const item = new CompletionItem({ label, description: detail }, kindOf[kind]);
  item.insertText = insert ?? label;
  item.range = new Range(document.positionAt(replaces.start), document.positionAt(replaces.end));
  // Ours is the order: the commonest first.
  item.sortText = String(index).padStart(4, '0');
  return item;
}
