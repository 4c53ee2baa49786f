import { locate, type BacklogFile, type Criterion, type FieldName, type Item } from '../../core';
import { byFile, type Report } from './report';

/** The findings as `lint --format json` prints them: lines and columns from 1, ends exclusive. */
export function printFindings(report: Pick<Report, 'files' | 'findings'>): string {
  const findings = byFile(report).flatMap((file) => file.findings);
  return print({
    version: 1,
    findings: findings.map(({ file, start, end, rule, severity, message, item, fix }) => ({
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      rule,
      severity,
      message,
      item,
      fix: fix !== null,
    })),
  });
}

/** What was read, as `items --format json` prints it. */
export function printItems(files: readonly BacklogFile[]): string {
  return print({
    version: 1,
    documents: files.map(({ path, source, format, layout, items }) => {
      const position = locate(source);
      const lineOf = (offset: number): number => position(offset).line;
      return { file: path, format, layout, items: items.map((item) => describeItem(item, lineOf)) };
    }),
  });
}

function describeItem(item: Item, lineOf: (offset: number) => number): object {
  const { id, kind, storyLevel, title, span, section, story, criteria } = item;
  const estimate = fieldOf(item, 'estimate');
  return {
    id: id?.text ?? null,
    kind,
    storyLevel,
    title: title?.text ?? null,
    line: lineOf(span.start),
    endLine: lineOf(Math.max(span.start, span.end - 1)),
    section,
    story: story && {
      role: story.role?.text ?? null,
      goal: story.need?.text ?? null,
      benefit: story.benefit?.text ?? null,
    },
    criteria: criteria.map(({ text, form }: Criterion) => ({
      text: text.text,
      line: lineOf(text.start),
      form,
    })),
    priority: fieldOf(item, 'priority'),
    estimate: estimate !== null && /^\d+(\.\d+)?$/.test(estimate) ? Number(estimate) : estimate,
    status: fieldOf(item, 'status'),
    level_declared: fieldOf(item, 'level'),
    level: null,
  };
}

function fieldOf({ fields }: Item, wanted: FieldName): string | null {
  return fields.find(({ name }) => name === wanted)?.value.text ?? null;
}

export function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
