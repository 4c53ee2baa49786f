import { Disposable, languages, type Uri } from 'vscode';
import type { Backlogs } from './backlogs';
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
      report?.isListed ? hat.findingsIn(report).map((finding) => toDiagnostic(report, finding)) : undefined,
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
