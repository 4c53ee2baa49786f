import { CodeAction, CodeActionKind, CodeActionTriggerKind, l10n, languages, type Disposable } from 'vscode';
import { itemAt, itemName, liftable, type Finding, type Item, type Span } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toDiagnostic, toSpan } from '../backlogs/to-editor';
import type { Hat } from '../levels/hat';
import { commandIds, documents } from '../ids';
import type { WordsTarget } from '../backlogs/item-target';
import { strategicSentence } from '../levels/strategic-sentence';

/** Offers, where a rule says that something stands on the wrong level, to move it: each leads to a command that shows it first. */
export function offerLevelMoves(backlogs: Backlogs, hat: Hat): Disposable {
  return languages.registerCodeActionsProvider(
    documents,
    {
      provideCodeActions(document, range, { triggerKind }) {
        const report = backlogs.get(document.uri);
        if (report?.version !== document.version) return [];
        const findings = hat.findingsIn(report, toSpan(document, range));
        const actions = findings.flatMap((finding) => actionsFor(finding, backlogs, report));
        // Where no rule speaks up, only who asks is told.
        const isAsked = triggerKind === CodeActionTriggerKind.Invoke && actions.length === 0;
        return isAsked ? actionsOnItem(backlogs, report, document.offsetAt(range.start)) : actions;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorMove] },
  );
}

function actionsOnItem(backlogs: Backlogs, report: Report, offset: number): CodeAction[] {
  const item = itemAt(report.file, offset);
  const strategic = item && strategicSentence(backlogs, report, item);
  if (!strategic) return [];
  const { title, command, target } = strategic;
  const action = new CodeAction(title, CodeActionKind.RefactorMove);
  action.command = { command, title, arguments: [target] };
  return [action];
}

const aboutStrategy = ['item-strategy-in-story', 'item-mixed-level'];
const aboutDetail = ['item-detail-in-strategy'];
const aboutPlace = [...aboutStrategy, 'item-owner-mismatch'];

function actionsFor(finding: Finding, backlogs: Backlogs, report: Report): CodeAction[] {
  const item = itemAt(report.file, finding.at.start);
  if (!item) return [];
  const action = (command: string, title: string, words: Span): CodeAction => {
    const result = new CodeAction(title, CodeActionKind.QuickFix);
    result.diagnostics = [toDiagnostic(report, finding)];
    const target: WordsTarget = { uri: report.uri.toString(), offset: words.start, end: words.end };
    result.command = { command, title, arguments: [target] };
    return result;
  };
  const places = aboutStrategy.includes(finding.rule) ? placesOf(backlogs, report, item, finding) : [];
  const place = places.find((one) => liftable(item, report.file, [one]));
  return [
    ...(place
      ? [action(commandIds.liftSentence, l10n.t('Move the sentence to a goal or epic…'), place)]
      : []),
    ...(aboutDetail.includes(finding.rule)
      ? [action(commandIds.makeChildStory, l10n.t('Make a story of it in another place…'), finding.at)]
      : []),
    ...(aboutPlace.includes(finding.rule)
      ? [action(commandIds.moveItem, l10n.t('Move {0} to…', itemName(item)), item.span)]
      : []),
  ];
}

/** Where the strategy of an item stands, the place of the finding first. */
function placesOf(backlogs: Backlogs, report: Report, item: Item, { at }: Finding): Span[] {
  const { evidence } = backlogs.levelOf(report, item);
  return [at, ...evidence.filter(({ weight }) => weight > 0).map((one) => one.at)];
}
