import { Disposable, languages, type Uri } from 'vscode';
import { itemAt } from '../core';
import type { Backlogs } from './backlogs';
import type { Report } from './report';
import { toDiagnostic } from './convert';
import type { Hat } from './hat';
import { section } from './ids';

/** Shows the findings as squiggles and in the list of problems. */
export function showDiagnostics(backlogs: Backlogs, hat: Hat): Disposable {
  const collection = languages.createDiagnosticCollection(section);
  const show = (uri: Uri): void => {
    const report = backlogs.get(uri);
    collection.set(
      uri,
      report?.findings
        .filter(() => report.isListed)
        .filter(({ at }) => isInSight(backlogs, hat, report, at.start))
        .map((finding) => toDiagnostic(report, finding)),
    );
  };

  return Disposable.from(
    collection,
    backlogs.onDidChange((uris) => {
      uris.forEach(show);
    }),
    hat.onDidChange(() => {
      for (const { uri } of backlogs.all()) show(uri);
    }),
  );
}

function isInSight(backlogs: Backlogs, hat: Hat, report: Report, offset: number): boolean {
  const item = itemAt(report.file, offset);
  return !item || hat.shows(() => backlogs.levelOf(report, item));
}
