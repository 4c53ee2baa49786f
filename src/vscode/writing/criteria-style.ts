import { CodeActionKind, l10n, languages, type CodeAction, type Disposable } from 'vscode';
import { rewriteCriterion, stylesFor, type Criterion, type CriterionStyle } from '../../core';
import { askedItem } from '../backlogs/asked-item';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { documents } from '../ids';
import { TextAction, resolveAction } from '../changes/text-action';

/** Offers to write the criteria at the cursor in another style: the one under it, and all of its item. */
export function restyleCriteria(backlogs: Backlogs): Disposable {
  return languages.registerCodeActionsProvider(
    documents,
    {
      provideCodeActions(document, range, context) {
        const asked = askedItem(backlogs, document, range, context);
        if (!asked) return [];
        const { report, item, offset } = asked;
        const here = item.criteria.filter(({ span }) => span.start <= offset && offset <= span.end);
        return stylesFor(report.file).flatMap((style) => [
          ...actionFor(report, here, style, titleForOne(style)),
          ...(item.criteria.length > 1 ? actionFor(report, item.criteria, style, titleForAll(style)) : []),
        ]);
      },
      resolveCodeAction: resolveAction,
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
  return [new TextAction(title, CodeActionKind.RefactorRewrite, report, { edits, toFillIn: true })];
}

function titleForOne(style: CriterionStyle): string {
  switch (style) {
    case 'checklist':
      return l10n.t('Write Criterion as a Checklist');
    case 'given-when-then':
      return l10n.t('Write Criterion as Given/When/Then');
    case 'ears':
      return l10n.t('Write Criterion as EARS');
  }
}

function titleForAll(style: CriterionStyle): string {
  switch (style) {
    case 'checklist':
      return l10n.t('Write All Criteria as a Checklist');
    case 'given-when-then':
      return l10n.t('Write All Criteria as Given/When/Then');
    case 'ears':
      return l10n.t('Write All Criteria as EARS');
  }
}
