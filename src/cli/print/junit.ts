import { byFile, type PlacedFinding, type Report } from './report';

/** Findings as failed test cases, a suite for each file; a file without findings is one case that passed. */
export function printJunit(report: Report): string {
  const suites = byFile(report).map(({ file, findings }) => {
    const cases =
      findings.length > 0
        ? findings.map((finding) => printCase(finding))
        : [`    <testcase name="${escape(file.path)}" classname="backlog-lens"/>`];
    return [
      `  <testsuite name="${escape(file.path)}" tests="${cases.length}" failures="${findings.length}" errors="0">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="Backlog Lens">', ...suites, '</testsuites>'].join('\n')}\n`;
}

function printCase({ file, start, rule, severity, message }: PlacedFinding): string {
  const place = `${file}:${start.line}:${start.column}`;
  return [
    `    <testcase name="${escape(`${rule} ${start.line}:${start.column}`)}" classname="${escape(file)}">`,
    `      <failure type="${severity}" message="${escape(message)}">${escape(`${place} ${message}`)}</failure>`,
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
