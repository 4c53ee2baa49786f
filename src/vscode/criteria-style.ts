import { CodeAction, CodeActionKind, languages, type Disposable } from 'vscode';
import { itemAt, rewriteCriterion, stylesFor, type Criterion, type CriterionStyle } from '../core';
import type { Backlogs, Report } from './backlogs';
import { toWorkspaceEdit } from './convert';
import { documents } from './ids';

const names: Readonly<Record<CriterionStyle, string>> = {
  checklist: 'a Checklist',
  'given-when-then': 'Given/When/Then',
  ears: 'EARS',
};

/** Offers to write the criteria at the cursor in another style: the one under it, and all of its item. */
export function restyleCriteria(backlogs: Backlogs): Disposable {
  return languages.registerCodeActionsProvider(
    documents,
    {
      provideCodeActions(document, range) {
        const report = backlogs.get(document.uri);
        const offset = document.offsetAt(range.start);
        const item = report?.version === document.version ? itemAt(report.file, offset) : undefined;
        if (!report || !item) return [];
        const here = item.criteria.filter(({ span }) => span.start <= offset && offset <= span.end);
        return stylesFor(report.file).flatMap((style) => [
          ...actionFor(report, here, style, `Write Criterion as ${names[style]}`),
          ...(item.criteria.length > 1
            ? actionFor(report, item.criteria, style, `Write All Criteria as ${names[style]}`)
            : []),
        ]);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
  );
}

function actionFor(
  report: Report,
  criteria: readonly Criterion[],
  style: CriterionStyle,
  title: string,
): CodeAction[] {
  const edits = criteria.flatMap((criterion) => rewriteCriterion(criterion, report.file, style) ?? []);
  if (edits.length === 0) return [];
  const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
  action.edit = toWorkspaceEdit(report, edits, true);
  return [action];
}
