import type { Finding } from '../../core';
import type { Style } from '../style';
import { byFile, countOf, noItem, type FileReport, type PlacedFinding, type Report } from './report';
import { visible } from './visible';

/** Longer messages stand out of their column, so that one of them does not push all rule names away. */
const widestMessage = 72;

/** Findings as a person reads them in a terminal: file by file, with a sum at the end. */
export function printStylish(report: Report): string {
  const { style } = report;
  const files = byFile(report).filter(({ findings }) => findings.length > 0);
  const blocks = files.map((file) => printFile(file, style));
  return `${[...blocks, printSum(report, files.length)].join('\n\n')}\n`;
}

function printFile({ file, findings }: FileReport, style: Style): string {
  const columns = {
    place: widest(findings, placeOf),
    item: widest(findings, ({ item }) => item ?? ''),
    severity: widest(findings, ({ severity }) => severity),
    message: Math.min(
      widestMessage,
      widest(findings, ({ message }) => message),
    ),
  };
  const lines = findings.map((finding) => {
    const { item, severity, message, rule } = finding;
    const cells = [
      style.dim(placeOf(finding).padStart(columns.place)),
      ...(columns.item > 0 ? [visible(item ?? '').padEnd(columns.item)] : []),
      colourOf(severity, style)(severity.padEnd(columns.severity)),
      visible(message).padEnd(columns.message),
      style.dim(rule),
    ];
    return `  ${cells.join('  ')}`;
  });
  return [style.underline(visible(file.path)), ...lines].join('\n');
}

function printSum({ files, findings, count, style }: Report, touched: number): string {
  const fixed = count > 0 ? [style.green(`✔ ${countOf(count, 'thing')} put right.`)] : [];
  if (findings.length === 0) {
    const items = files.reduce((sum, file) => sum + file.items.length, 0);
    // Praise for a file in which nothing was read would hide that it is written in a way nobody expected.
    if (items === 0) return [...fixed, style.blue(`${signs.information} ${noItem(files.length)}`)].join('\n');
    const read = `${countOf(items, 'item')} in ${countOf(files.length, 'file')}`;
    return [...fixed, style.green(`✔ Nothing to improve: ${read}.`)].join('\n');
  }
  const severities = (['error', 'warning', 'information'] as const)
    .map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0);
  const loudest = severities[0]?.severity ?? 'information';
  const parts = severities.map(({ severity, number }) =>
    colourOf(
      severity,
      style,
    )(severity === 'information' ? `${number} information` : countOf(number, severity)),
  );
  const sum = `${countOf(findings.length, 'finding')} in ${touched} of ${countOf(files.length, 'file')}`;
  const fixable = findings.filter(({ fix }) => fix).length;
  return [
    ...fixed,
    `${colourOf(loudest, style)(signs[loudest])} ${style.bold(sum)}: ${parts.join(', ')}.`,
    ...(fixable > 0 ? [style.dim(`  ${fixable} of them can be put right with --fix.`)] : []),
  ].join('\n');
}

const signs: Readonly<Record<Finding['severity'], string>> = { error: '✖', warning: '▲', information: '●' };

/** The colour in which a severity is told, for a reader who sees colours: its name says the same. */
export function colourOf(severity: Finding['severity'], style: Style): (text: string) => string {
  return { error: style.red, warning: style.yellow, information: style.blue }[severity];
}

function placeOf({ start }: PlacedFinding): string {
  return `${start.line}:${start.column}`;
}

function widest(findings: readonly PlacedFinding[], cellOf: (finding: PlacedFinding) => string): number {
  return findings.reduce((width, finding) => Math.max(width, cellOf(finding).length), 0);
}
