import {
  commands,
  Disposable,
  Hover,
  l10n,
  languages,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import { declareLevel, itemAt, itemName, withdrawLevel, type Edit, type Item, type Span } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toRange } from '../backlogs/to-editor';
import { describeLevel } from './describe-level';
import { commandIds, documents } from '../ids';
import { findItem, type Found, type ItemTarget } from '../backlogs/item-target';
import { makeChange } from '../changes/make-change';
import { isAsRead } from '../files/open-document';
import { plainLabel } from '../wording/plain-label';
import { refusalOf } from './level-refusal';
import { areWritable } from '../files/read-only';
import { strategicSentence } from './strategic-sentence';
import { leadWords, sideWords, signalWords, verdictWords } from './level-words';

/** What can be asked and said about one item's level: why, set it, show the words that led to it. */
export function commandLevels(backlogs: Backlogs): Disposable {
  const find = (target: ItemTarget | undefined): Promise<Found | undefined> => findItem(backlogs, target);

  return Disposable.from(
    commands.registerCommand(commandIds.goToItem, (target: ItemTarget) => goTo(backlogs, target)),
    commands.registerCommand(commandIds.explainLevel, async (target?: ItemTarget) =>
      explain(backlogs, await find(target)),
    ),
    commands.registerCommand(commandIds.setLevel, async (target?: ItemTarget) => {
      await setLevel(backlogs, await find(target));
      // With its level an item changes its place in the tree, and who was on it there goes on from it.
      if (target?.inTree) await commands.executeCommand(commandIds.revealInLevels, target);
    }),
    languages.registerHoverProvider(documents, {
      provideHover(document, position) {
        const report = backlogs.get(document.uri);
        const item = report && itemAt(report.file, document.offsetAt(position));
        if (!report || !item || report.version !== document.version) return;
        const range = namesOf(item)
          .map((name) => toRange(report, name))
          .find((one) => one.contains(position));
        if (!range) return;
        const level = backlogs.levelOf(report, item);
        return new Hover(describeLevel(item, level, strategicSentence(backlogs, report, item)), range);
      },
    }),
  );
}

/** Where an item is called by its name. A line of a plain backlog has no title: there the sentence stands for it. */
function namesOf({ id, title, story }: Item): readonly Span[] {
  return [id, title ?? story?.text].flatMap((name) => name ?? []);
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

interface Choice extends QuickPickItem {
  readonly run: () => unknown;
}

/** Lists the evidence, strongest first; picking one selects the words. */
async function explain(backlogs: Backlogs, found: Found | undefined): Promise<void> {
  if (!found) return;
  const { report, item } = found;
  const level = backlogs.levelOf(report, item);
  const reasons = level.evidence.map((evidence): Choice => ({
    label: plainLabel(`“${evidence.text}”`),
    description: sideWords(evidence),
    detail: signalWords(evidence),
    run: () => show(report, evidence.at),
  }));
  const strategic = strategicSentence(backlogs, report, item);
  const further: Choice[] = [
    { label: '', kind: QuickPickItemKind.Separator, run: () => undefined },
    ...(strategic ? [{ label: `$(arrow-up) ${plainLabel(strategic.title)}`, run: strategic.run }] : []),
    {
      label: `$(symbol-color) ${l10n.t('Show these words in the text')}`,
      description: l10n.t('for all items, until they are hidden again'),
      run: () => commands.executeCommand(commandIds.showEvidence),
    },
    ...(levelChoices(backlogs, found).length === 0
      ? []
      : [
          {
            label: `$(edit) ${l10n.t('Set level…')}`,
            description: l10n.t('overrule it, in the file'),
            run: () => setLevel(backlogs, found),
          },
        ]),
  ];
  const picked = await window.showQuickPick<Choice>([...reasons, ...further], {
    title: [itemName(item), verdictWords(level)].join(' · '),
    placeHolder: leadWords(level),
  });
  await picked?.run();
}

interface LevelChoice extends QuickPickItem {
  readonly edit: Edit;
}

/** The levels that can be written into the item, in the format's own way, and to take its own out again. */
function levelChoices(backlogs: Backlogs, { report, item }: Found): LevelChoice[] {
  const choices = [
    { label: 'PO', description: l10n.t('Product Owner level'), edit: declareLevel(item, 'PO') },
    { label: 'PM', description: l10n.t('Product Manager level'), edit: declareLevel(item, 'PM') },
    {
      label: l10n.t('mixed'),
      description: l10n.t('both, and meant to be'),
      edit: declareLevel(item, 'mixed'),
    },
    {
      label: l10n.t('as it reads'),
      description: l10n.t('take the level out of the file'),
      edit: backlogs.levelOf(report, item).declared ? withdrawLevel(report.file, item) : null,
    },
  ];
  return choices.flatMap(({ edit, ...choice }) => (edit ? [{ ...choice, edit }] : []));
}

/** Asks for a level and writes it, where there is a place for one: else it says why there is none. */
async function setLevel(backlogs: Backlogs, found: Found | undefined): Promise<void> {
  if (!found || !(await areWritable([found.report.uri]))) return;
  const { report, item } = found;
  const choices = levelChoices(backlogs, found);
  if (choices.length === 0) {
    void window.showWarningMessage(refusalOf(report.file, backlogs.levelOf(report, item).declared));
    return;
  }
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Set the level of {0}', itemName(item)),
    matchOnDescription: true,
  });
  if (!picked) return;
  if (await isAsRead(report)) await makeChange([{ report, edits: [picked.edit] }]);
  else void window.showWarningMessage(l10n.t('The file has changed since: please try again.'));
}
