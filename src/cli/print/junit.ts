import { failing } from '../verdict';
import { byFile, type PlacedFinding, type Report } from './report';

/**
 * Findings as test cases, a suite for each file; a file without findings is one case that passed. A case fails if the
 * program ends with 1 for it, so that a build server says the same as the exit code; the others are skipped, which
 * build servers show with their words.
 */
export function printJunit(report: Report): string {
  const severities = failing(report.findings, report.maxWarnings);
  const isFailure = ({ severity }: PlacedFinding): boolean => severities.has(severity);
  const suites = byFile(report).map(({ file, findings }) => {
    const failures = findings.filter(isFailure).length;
    const tests = Math.max(1, findings.length);
    const cases =
      findings.length > 0
        ? findings.map((finding) => printCase(finding, isFailure(finding) ? 'failure' : 'skipped'))
        : [`    <testcase name="${escape(file.path)}" classname="backlog-lens"/>`];
    return [
      `  <testsuite name="${escape(file.path)}" tests="${tests}" failures="${failures}" errors="0" skipped="${findings.length - failures}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="Backlog Lens">', ...suites, '</testsuites>'].join('\n')}\n`;
}

function printCase(
  { file, start, rule, severity, message }: PlacedFinding,
  result: 'failure' | 'skipped',
): string {
  const place = `${file}:${start.line}:${start.column}`;
  const type = result === 'failure' ? ` type="${severity}"` : '';
  return [
    `    <testcase name="${escape(`${rule} ${start.line}:${start.column}`)}" classname="${escape(file)}">`,
    `      <${result}${type} message="${escape(message)}">${escape(`${place} ${message}`)}</${result}>`,
    '    </testcase>',
  ].join('\n');
}

function escape(text: string): string {
  return (
    text
      // What XML cannot hold, not even escaped.
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '�')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
  );
}
