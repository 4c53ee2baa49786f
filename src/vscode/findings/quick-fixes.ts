import {
  CodeAction,
  CodeActionKind,
  Disposable,
  l10n,
  languages,
  type CodeActionProvider,
  type TextDocument,
} from 'vscode';
import {
  disjointFixes,
  suppressionEdit,
  type Change,
  type Finding,
  type Span,
  type SuppressionScope,
} from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toDiagnostic, toSpan, toWorkspaceEdit } from '../backlogs/to-editor';
import type { Hat } from '../levels/hat';
import { commandIds, documents } from '../ids';
import { checkTextActions, resolveAction, TextAction } from '../changes/text-action';
import type { WholeBacklog } from '../backlogs/whole-backlog';

const fixAllKind = CodeActionKind.SourceFixAll.append('backlogLens');

/** Offers what can be done about a finding: fixes, suggestions, turning its rule off, and all fixes at once. */
export function offerQuickFixes(
  backlogs: Backlogs,
  hat: Hat,
  whole: Pick<WholeBacklog, 'complete'>,
): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, { only }) {
      const isFixAll = only && fixAllKind.intersects(only) && !only.intersects(CodeActionKind.QuickFix);
      // Who saves while typing does not wait for the pause after which the text would be looked at.
      if (isFixAll && isStale(backlogs, document)) await backlogs.look(document);
      // An id is not free that an item has in a file nobody has opened.
      if (!isFixAll && dependsOnOthers(backlogs.get(document.uri), toSpan(document, range)))
        await whole.complete();
      const report = backlogs.get(document.uri);
      // A finding of an older text would put its edit in the wrong place.
      if (!report || isStale(backlogs, document)) return [];
      return isFixAll
        ? fixAll(report, hat)
        : actionsFor(report, hat.findingsIn(report, toSpan(document, range)));
    },
    resolveCodeAction: resolveAction,
  };
  return Disposable.from(
    checkTextActions(),
    languages.registerCodeActionsProvider(documents, provider, {
      providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
    }),
  );
}

function isStale(backlogs: Backlogs, { uri, version }: TextDocument): boolean {
  const report = backlogs.get(uri);
  return report !== undefined && report.version !== version;
}

/** Whether what is offered at a place depends on what stands in other files. */
function dependsOnOthers(report: Report | undefined, { start, end }: Span): boolean {
  const shared = report?.shared ?? [];
  return shared.some(({ at, suggestions }) => suggestions.length > 0 && at.start <= end && start <= at.end);
}

function actionsFor(report: Report, findings: readonly Finding[]): CodeAction[] {
  const once = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  return [
    ...findings.flatMap((finding) => changesOf(report, finding)),
    ...once.flatMap((finding) => waysToTurnOff(report, finding)),
  ];
}

function changesOf(report: Report, finding: Finding): CodeAction[] {
  const fix = finding.fix ? [action(report, finding, finding.fix, true)] : [];
  const all = [
    ...fix,
    ...finding.suggestions.map((suggestion) => action(report, finding, suggestion, false)),
  ];
  // Where only the author can put it right, its page shows how.
  return all.length > 0 ? all : [pageOf(report, finding)];
}

function pageOf(report: Report, finding: Finding): CodeAction {
  const title = l10n.t('Read about this rule ({0})', finding.rule);
  const result = new CodeAction(title, CodeActionKind.QuickFix);
  result.diagnostics = [toDiagnostic(report, finding)];
  result.command = { command: commandIds.explainRule, title, arguments: [finding.rule] };
  return result;
}

function action(report: Report, finding: Finding, change: Change, isFix: boolean): CodeAction {
  const { title, edits } = change;
  const kind = CodeActionKind.QuickFix;
  const result = change.isMove
    ? new CodeAction(title, kind)
    : new TextAction(title, kind, report, { edits, toFillIn: !isFix });
  result.diagnostics = [toDiagnostic(report, finding)];
  result.isPreferred = isFix;
  if (change.isMove)
    result.command = { command: commandIds.applyMove, title, arguments: [report.uri, change] };
  return result;
}

function waysToTurnOff(report: Report, finding: Finding): CodeAction[] {
  const inFile = (scope: SuppressionScope, title: string): CodeAction[] => {
    const edit = suppressionEdit(report.file, finding, scope);
    return edit ? [action(report, finding, { title, edits: [edit] }, false)] : [];
  };
  const inWorkspace = new CodeAction(
    l10n.t('Turn off this rule for the workspace ({0})', finding.rule),
    CodeActionKind.QuickFix,
  );
  inWorkspace.diagnostics = [toDiagnostic(report, finding)];
  inWorkspace.command = {
    command: commandIds.turnOffInWorkspace,
    title: inWorkspace.title,
    arguments: [finding.rule, report.uri],
  };
  return [
    ...inFile('line', l10n.t('Turn off this rule for this line ({0})', finding.rule)),
    ...inFile('file', l10n.t('Turn off this rule for this file ({0})', finding.rule)),
    inWorkspace,
  ];
}

/** All that is in sight: nobody should find changed what the hat kept from them. */
function fixAll(report: Report, hat: Hat): CodeAction[] {
  const edits = disjointFixes(hat.findingsIn(report));
  if (edits.length === 0) return [];
  const result = new CodeAction(l10n.t('Fix all that Backlog Lens can fix'), fixAllKind);
  result.edit = toWorkspaceEdit(report, edits);
  return [result];
}
