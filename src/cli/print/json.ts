import {
  fieldValue,
  levelOf,
  locate,
  type BacklogFile,
  type Criterion,
  type FieldName,
  type Item,
} from '../../core';
import { byFile, type Report } from './report';

/** The findings as `lint --format json` prints them: lines and columns from 1, ends exclusive. */
export function printFindings(report: Pick<Report, 'files' | 'findings'>): string {
  const findings = byFile(report).flatMap((file) => file.findings);
  return printJson({
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
  return printJson({
    version: 1,
    documents: files.map((file) => {
      const position = locate(file.source);
      const lineOf = (offset: number): number => position(offset).line;
      const { path, format, layout, items } = file;
      return { file: path, format, layout, items: items.map((item) => describeItem(item, file, lineOf)) };
    }),
  });
}

function describeItem(item: Item, file: BacklogFile, lineOf: (offset: number) => number): object {
  const { id, kind, storyLevel, title, span, section, story, criteria } = item;
  const estimate = textOf(item, 'estimate');
  const level = levelOf(item, file);
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
    priority: textOf(item, 'priority'),
    estimate: estimate !== null && /^\d+(\.\d+)?$/.test(estimate) ? Number(estimate) : estimate,
    status: textOf(item, 'status'),
    level_declared: textOf(item, 'level'),
    level: {
      label: level.label,
      score: round(level.score),
      evidence: level.evidence.map(({ dimension, text, at, weight }) => ({
        dimension,
        text,
        line: lineOf(at.start),
        weight: round(weight),
      })),
    },
  };
}

/** Two places say all there is to say. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function textOf(item: Item, wanted: FieldName): string | null {
  return fieldValue(item, wanted)?.text ?? null;
}

/** As other programs read it, and a person can. */
export function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
