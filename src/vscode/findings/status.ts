import { Disposable, env, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import { formatName, languageName, rules, silenceIn } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { counts } from '../wording/counts';
import type { Hat } from '../levels/hat';
import { commandIds, documents, source } from '../ids';

/** Says beside the language mode what the current file was read as, or offers to read it. */
export function showStatus(backlogs: Backlogs, hat: Hat): Disposable {
  const status = languages.createLanguageStatusItem('backlogLens.status', documents);
  status.name = source;

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const report = document && backlogs.get(document.uri);
    if (report) {
      status.text = counts.items(report.file.items.length);
      const findings = hat.findingsIn(report);
      status.detail = detailOf(report, findings.length);
      status.severity = findings.some(({ severity }) => severity === 'error')
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
      status.command = { command: commandIds.showOutput, title: l10n.t('Show output') };
    } else {
      status.text = l10n.t('Not a backlog');
      status.detail = l10n.t('Backlog Lens leaves this file alone');
      status.severity = LanguageStatusSeverity.Information;
      status.command = { command: commandIds.lintFile, title: l10n.t('Lint as a backlog') };
    }
  };
  show();

  return Disposable.from(
    status,
    backlogs.onDidChange(show),
    hat.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  );
}

/** @param findings how many are in sight */
function detailOf({ file, treatment }: Report, findings: number): string {
  const said = `${formatName(file, l10n.t)}, ${counts.findings(findings)}`;
  const silent = silenceIn([file], () => treatment.rules, rules).rules.length;
  if (silent === 0) return said;
  return l10n.t(
    '{0}. In {1}: {2} rules for English wording do not apply',
    said,
    languageName(file.language, env.language),
    silent,
  );
}
