import {
  commands,
  Disposable,
  Hover,
  l10n,
  languages,
  OverviewRulerLane,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  Uri,
} from 'vscode';
import { declareLevel, itemAt, itemName, type Evidence, type Item, type Span } from '../core';
import type { Backlogs, Report } from './backlogs';
import { toRange, toWorkspaceEdit } from './convert';
import { describeLevel } from './describe-level';
import { commandIds, documents } from './ids';
import { dimensionWords, levelWords } from './level-words';

/** Names an item to a command: any offset in it does. Plain data, since links carry it as JSON. */
export interface ItemTarget {
  readonly uri: string;
  readonly offset: number;
}

/** What can be asked and said about one item's level: why, set it, show the words that led to it. */
export function commandLevels(backlogs: Backlogs): Disposable {
  const words = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
    borderRadius: '3px',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.wordHighlightForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const find = (target: ItemTarget | undefined): Found | undefined => findItem(backlogs, target);

  return Disposable.from(
    words,
    commands.registerCommand(commandIds.goToItem, (target: ItemTarget) => goTo(backlogs, target)),
    commands.registerCommand(commandIds.explainLevel, (target?: ItemTarget) =>
      explain(backlogs, find(target)),
    ),
    commands.registerCommand(commandIds.setLevel, (target?: ItemTarget) => setLevel(find(target))),
    commands.registerCommand(commandIds.showEvidence, () => {
      for (const editor of window.visibleTextEditors) {
        const report = backlogs.get(editor.document.uri);
        editor.setDecorations(words, report ? evidenceIn(backlogs, report) : []);
      }
    }),
    commands.registerCommand(commandIds.hideEvidence, () => {
      for (const editor of window.visibleTextEditors) editor.setDecorations(words, []);
    }),
    languages.registerHoverProvider(documents, {
      provideHover(document, position) {
        const report = backlogs.get(document.uri);
        const item = report && itemAt(report.file, document.offsetAt(position));
        if (!report || !item?.title || report.version !== document.version) return;
        const range = toRange(report, item.title);
        return range.contains(position)
          ? new Hover(describeLevel(item, backlogs.levelOf(report, item)), range)
          : undefined;
      },
    }),
  );
}

/** An item that a command is for, and the file it stands in. */
export interface Found {
  readonly report: Report;
  readonly item: Item;
}

/** The item a command is for: the one it was given, or the one at the cursor. */
export function findItem(backlogs: Backlogs, target: ItemTarget | undefined): Found | undefined {
  const editor = window.activeTextEditor;
  const uri = target ? Uri.parse(target.uri) : editor?.document.uri;
  const offset = target?.offset ?? editor?.document.offsetAt(editor.selection.active);
  const report = uri && backlogs.get(uri);
  const item = report && offset !== undefined ? itemAt(report.file, offset) : undefined;
  if (report && item) return { report, item };
  void window.showInformationMessage(l10n.t('Put the cursor in a backlog item first.'));
  return undefined;
}

async function goTo(backlogs: Backlogs, { uri, offset }: ItemTarget): Promise<void> {
  const report = backlogs.get(Uri.parse(uri));
  if (report) await show(report, { start: offset, end: offset });
}

async function show(report: Report, span: Span): Promise<void> {
  const range = toRange(report, span);
  const editor = await window.showTextDocument(await workspace.openTextDocument(report.uri));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Lists the evidence, strongest first; picking one selects the words. */
async function explain(backlogs: Backlogs, found: Found | undefined): Promise<void> {
  if (!found) return;
  const { report, item } = found;
  const level = backlogs.levelOf(report, item);
  const reasons = level.evidence.map((evidence) => ({
    label: `“${evidence.text}”`,
    description: sideOf(evidence),
    detail: evidence.signal ?? '',
    at: evidence.at,
  }));
  const picked = await window.showQuickPick(
    [
      ...reasons,
      {
        label: `$(edit) ${l10n.t('Set level…')}`,
        description: l10n.t('overrule it, in the file'),
        detail: '',
        at: undefined,
      },
    ],
    {
      title: level.declared
        ? l10n.t('{0}: declared {1}', itemName(item), levelWords(level))
        : l10n.t('{0}: reads like {1}', itemName(item), levelWords(level)),
      placeHolder:
        reasons.length > 0 ? l10n.t('The words that led to it') : l10n.t('Too little in its words to tell.'),
    },
  );
  if (picked?.at) await show(report, picked.at);
  else if (picked) await setLevel(found);
}

/** Writes the declared level into the item, in the format's own way. */
async function setLevel(found: Found | undefined): Promise<void> {
  if (!found) return;
  const { report, item } = found;
  const picked = await window.showQuickPick(
    [
      { label: 'PO', description: l10n.t('Product Owner level'), level: 'PO' as const },
      { label: 'PM', description: l10n.t('Product Manager level'), level: 'PM' as const },
    ],
    { title: l10n.t('Set the level of {0}', itemName(item)) },
  );
  if (!picked) return;
  const edit = declareLevel(item, picked.level);
  if (!edit) {
    void window.showWarningMessage(
      l10n.t('A {0} file has no place for a level at this item.', report.file.format),
    );
    return;
  }
  await workspace.applyEdit(toWorkspaceEdit(report, [edit]));
}

function evidenceIn(backlogs: Backlogs, report: Report): { range: Range; hoverMessage: string }[] {
  return report.file.items.flatMap((item) =>
    backlogs.levelOf(report, item).evidence.map((evidence) => ({
      range: toRange(report, evidence.at),
      hoverMessage: sideOf(evidence),
    })),
  );
}

/** What the words are about, and for whom they speak. */
function sideOf({ dimension, weight }: Evidence): string {
  return weight > 0
    ? l10n.t('{0}: speaks for PM', dimensionWords(dimension))
    : l10n.t('{0}: speaks for PO', dimensionWords(dimension));
}
