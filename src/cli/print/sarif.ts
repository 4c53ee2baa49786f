import { version } from '../../../package.json';
import { rules, type Finding, type Severity } from '../../core';
import { printJson } from './json';
import { byFile, type PlacedFinding, type Report } from './report';

const levels: Readonly<Record<Severity, string>> = {
  off: 'none',
  information: 'note',
  warning: 'warning',
  error: 'error',
};

/** Findings as SARIF 2.1.0, which code scanning services read. */
export function printSarif(report: Report): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return printJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Backlog Lens',
            version,
            rules: rules.map(({ id, summary, severity }) => ({
              id,
              shortDescription: { text: summary },
              defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: byFile(report)
          .flatMap(({ findings }) => findings)
          .map((finding) => ({ ...resultOf(finding), ruleIndex: indexes.get(finding.rule) })),
      },
    ],
  });
}

function resultOf({ rule, severity, message, file, start, end }: PlacedFinding): object {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
  };
}

/** A relative path stays relative: a service resolves it against the repository. */
function uriOf(file: Finding['file']): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
