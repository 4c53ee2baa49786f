import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  l10n,
  languages,
  Range,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { complete, type Completion } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { documents } from '../ids';
import type { WholeBacklog } from '../backlogs/whole-backlog';

const kindOf: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  role: CompletionItemKind.User,
  id: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
  keyword: CompletionItemKind.Keyword,
  term: CompletionItemKind.Text,
};

/** Completes what this backlog knows: roles, ids, scales, statuses, tags, keys, the next step, the next free id. */
export function completeWords(backlogs: Backlogs, whole: WholeBacklog): Disposable {
  return languages.registerCompletionItemProvider(
    documents,
    {
      async provideCompletionItems(document, position) {
        const report = backlogs.get(document.uri) ?? (await whole.reportOn(document));
        if (!report) return;
        // Nobody waits for files that are read for the first time: a word later what is in them is known.
        if (!whole.isComplete) void whole.complete();
        const source = document.getText();
        const { house } = report.treatment.rules;
        // The report may be a keystroke old: what the backlog knows still holds, the line is read afresh.
        const file = { ...report.file, source };
        const backlog = whole.backlogOf(document.uri);
        const references = whole.referencesOf(document.uri);
        const { offers, isCut } = complete(
          { backlog, references, house, say: l10n.t },
          file,
          document.offsetAt(position),
        );
        const items = offers.map((one, index) => toItem(document, one, index));
        return new CompletionList(items, isCut);
      },
    },
    ' ',
    ':',
    '-',
    '@',
    '*',
  );
}

function toItem(
  document: TextDocument,
  { label, insert, foundBy, detail, leadsOn, kind, replaces }: Completion,
  index: number,
): CompletionItem {
  const item = new CompletionItem({ label, description: detail }, kindOf[kind]);
  const text = insert ?? label;
  item.insertText = leadsOn ? text.slice(0, -1) : text;
  // What belongs behind it comes by itself once the space is typed, as it does for who types all of it by hand.
  if (leadsOn) item.command = { command: 'type', title: '', arguments: [{ text: ' ' }] };
  if (foundBy !== undefined) item.filterText = foundBy;
  item.range = new Range(document.positionAt(replaces.start), document.positionAt(replaces.end));
  // Ours is the order: the commonest first.
  item.sortText = String(index).padStart(4, '0');
  return item;
}
