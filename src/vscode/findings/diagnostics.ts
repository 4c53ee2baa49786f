import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  window,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Finding, Span } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { toDiagnostic } from '../backlogs/to-editor';
import { counts } from '../wording/counts';
import type { Hat } from '../levels/hat';
import { section, source } from '../ids';
import { inSightFirst } from './in-sight-first';
import { Pauses } from '../backlogs/pauses';
import type { Report } from '../backlogs/report';

/** So many diagnostics of one file the editor takes, whatever it is given. */
const most = 1000;
/** And so many it underlines: the first. Of the others nobody would see anything, wherever they write. */
const mostUnderlined = 500;

/** Shows the findings as squiggles and in the list of problems. */
export function showDiagnostics(backlogs: Backlogs, hat: Hat): Disposable {
  const collection = languages.createDiagnosticCollection(section);
  const pauses = new Pauses();
  const show = (uri: Uri): void => {
    const report = backlogs.get(uri);
    collection.set(uri, report?.isListed ? diagnosticsOf(report, hat.findingsIn(report)) : undefined);
  };
  // Where the text has gone on, a look at it is under way.
  const isCutShort = ({ uri, version }: TextDocument): boolean => {
    const report = backlogs.get(uri);
    return report !== undefined && report.version === version && report.findings.length > mostUnderlined;
  };

  return Disposable.from(
    collection,
    pauses,
    backlogs.onDidChange((uris) => {
      uris.forEach(show);
    }),
    hat.onDidChange(() => {
      for (const { uri } of backlogs.all()) show(uri);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
      if (!isCutShort(document)) return;
      pauses.wait(document.uri, () => {
        if (isCutShort(document)) show(document.uri);
      });
    }),
  );
}

function diagnosticsOf(report: Report, findings: readonly Finding[]): Diagnostic[] {
  const toShow = (some: readonly Finding[]): Diagnostic[] =>
    some.map((finding) => toDiagnostic(report, finding));
  if (findings.length <= mostUnderlined) return toShow(findings);
  const seen = seenOf(report);
  if (findings.length <= most) return toShow(inSightFirst(findings, seen, most));
  // One place is for what says so.
  const shown = inSightFirst(findings, seen, most - 1);
  return [...toShow(shown), noteOn(findings.length - shown.length)];
}

function noteOn(left: number): Diagnostic {
  const words = l10n.t(
    'The editor shows {0} findings of a file, those near what is in sight first. Not shown: {1}.',
    most,
    counts.findings(left),
  );
  const note = new Diagnostic(new Range(0, 0, 0, 0), words, DiagnosticSeverity.Information);
  note.source = source;
  return note;
}

/** The stretches of a file that its editors show. */
function seenOf({ uri }: Report): Span[] {
  return window.visibleTextEditors
    .filter(({ document }) => document.uri.toString() === uri.toString())
    .flatMap(({ document, visibleRanges }) =>
      visibleRanges.map(({ start, end }) => ({
        start: document.offsetAt(start),
        end: document.offsetAt(end),
      })),
    );
}
