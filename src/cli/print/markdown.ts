import { plainInMarkdown } from '../../core';
import { byFile, countOf, noItem, type FileReport, type Report } from './report';

/** Findings as a table for each file, to be put into a comment or a page. */
export function printMarkdown(report: Report): string {
  const files = byFile(report).filter(({ findings }) => findings.length > 0);
  const read = countOf(report.files.length, 'file');
  const sum =
    report.findings.length === 0
      ? report.files.every(({ items }) => items.length === 0)
        ? noItem(report.files.length)
        : `Nothing to improve in ${read}.`
      : `${countOf(report.findings.length, 'finding')} in ${files.length} of ${read}.`;
  return `${['# Backlog Lens', sum, ...files.map(printFile)].join('\n\n')}\n`;
}

function printFile({ file, findings }: FileReport): string {
  const rows = findings.map(({ start, item, severity, message, rule }) =>
    [
      `${start.line}:${start.column}`,
      plainInMarkdown(item ?? ''),
      severity,
      plainInMarkdown(message),
      `\`${rule}\``,
    ].join(' | '),
  );
  return [
    `## ${plainInMarkdown(file.path)}`,
    '',
    '| place | item | loudness | what to do | rule |',
    '| ---: | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
