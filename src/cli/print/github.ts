import type { Finding } from '../../core';
import { byFile, type Report } from './report';

const commands: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Findings as GitHub Actions shows them beside the changed lines. */
export function printGithub(report: Report): string {
  return byFile(report)
    .flatMap(({ findings }) => findings)
    .map(({ file, start, end, severity, rule, message }) => {
      // A column at the end is only understood within one line.
      const columns =
        start.line === end.line
          ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) }
          : {};
      const properties = { file, line: start.line, endLine: end.line, ...columns, title: rule };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
