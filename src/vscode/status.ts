import { Disposable, languages, LanguageStatusSeverity, window } from 'vscode';
import { defaultSettings, languageName, rules, silenceIn } from '../core';
import type { Backlogs, Report } from './backlogs';
import { commandIds, documents } from './ids';

/** Says beside the language mode what the current file was read as, or offers to read it. */
export function showStatus(backlogs: Backlogs): Disposable {
  const status = languages.createLanguageStatusItem('backlogLens.status', documents);
  status.name = 'Backlog Lens';

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const report = document && backlogs.get(document.uri);
    if (report) {
      status.text = count(report.file.items.length, 'backlog item');
      status.detail = detailOf(report);
      status.severity = report.findings.some(({ severity }) => severity === 'error')
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
      status.command = { command: commandIds.showOutput, title: 'Show output' };
    } else {
      status.text = 'Not a backlog';
      status.detail = 'Backlog Lens leaves this file alone';
      status.severity = LanguageStatusSeverity.Information;
      status.command = { command: commandIds.lintFile, title: 'Lint as a backlog' };
    }
  };
  show();

  return Disposable.from(status, backlogs.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}

function detailOf({ file, findings }: Report): string {
  const layout = file.layout === 'generic' ? file.format : `${file.format}, ${file.layout}`;
  const said = `${layout}, ${count(findings.length, 'finding')}`;
  const silent = silenceIn([file], () => defaultSettings, rules).rules.length;
  if (silent === 0) return said;
  return `${said}. In ${languageName(file.language)}: ${count(silent, 'rule')} for English wording do not apply`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
