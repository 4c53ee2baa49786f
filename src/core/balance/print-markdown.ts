import { dimensionName, labelName, labels } from '../level/names';
import { plainInMarkdown } from '../plain-in-markdown';
import { inEnglish } from '../say';
import type { Figure } from './figure';
import type { Balance, LevelRow } from './measure';
import { noItemsYet } from './no-items';
import type { Measure } from './role-measures';

/** The balance as Markdown tables, for a wiki or a pull request. */
export function printMarkdown(balance: Balance): string {
  const { entries, levels, files, sprints, dimensions, findings, readiness, sizes, priorities } = balance;
  const title = '# Balance of the backlog';
  if (entries.length === 0) return [title, ...noItemsYet(inEnglish), ''].join('\n\n');
  return [
    title,
    'What the items *read like*, in numbers. Nothing here judges people.',
    '## By level',
    levelTable('Items', [levels]),
    '## By dimension',
    ...dimensionTable(dimensions),
    '## By file',
    levelTable('File', files),
    '## By sprint',
    sprints.length > 0 ? levelTable('Sprint', sprints) : 'No item names a sprint.',
    '## Product Owner measures',
    measureTable(balance.poMeasures),
    '## Product Manager measures',
    measureTable(balance.pmMeasures),
    '## Ready, by place in the backlog',
    ...readinessTable(readiness),
    '## Sizes',
    figureTable('Estimate', 'Stories', sizes, 'No story has an estimate.'),
    '## Priorities',
    figureTable('Priority', 'Items', priorities, 'No item has a priority.'),
    '## Findings by rule',
    figureTable('Rule', 'Items', findings, 'No findings.'),
    '## Which role does this backlog need?',
    table(
      ['Speaks for', 'If', 'In this backlog'],
      balance.checklist.map(({ role, statement, reading }) => [
        role,
        statement,
        reading ?? 'A backlog cannot tell.',
      ]),
    ),
    '',
  ].join('\n\n');
}

function levelTable(heading: string, rows: readonly LevelRow[]): string {
  return table(
    [heading, ...labels.map(labelName)],
    rows.map(({ title, byLevel }) => [title, ...byLevel.map(({ entries }) => entries.length)]),
  );
}

function dimensionTable(dimensions: Balance['dimensions']): string[] {
  if (dimensions.length === 0) return ['No item has words that speak for either.'];
  return [
    'An item may speak for both: it counts in both columns.',
    table(
      ['Dimension', 'PO', 'PM'],
      dimensions.map(({ dimension, po, pm }) => [
        dimensionName(dimension),
        po.entries.length,
        pm.entries.length,
      ]),
    ),
  ];
}

function readinessTable(readiness: Balance['readiness']): string[] {
  if (readiness.length === 0) return ['There is no story to show.'];
  return [
    'Ready: it has criteria, no warning, and an estimate where the team estimates. The place counts in each file.',
    table(
      ['Place', 'Ready', 'Not ready yet'],
      readiness.map(({ title, ready, notReady }) => [title, ready.entries.length, notReady.entries.length]),
    ),
  ];
}

function measureTable(measures: readonly Measure[]): string {
  return table(
    ['Measure', 'Value'],
    measures.map(({ title, value }) => [title, value]),
  );
}

function figureTable(
  heading: string,
  counted: string,
  figures: readonly Figure[],
  otherwise: string,
): string {
  if (figures.length === 0) return otherwise;
  return table(
    [heading, counted],
    figures.map(({ title, entries }) => [title, entries.length]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => plainInMarkdown(String(cell))).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
