import type { LevelLabel } from '../level';
import { dimensionName, labelName, labels } from '../level/names';
import { itemName } from '../item-name';
import type { Entry } from '../overview/groups';
import { barChart, type Bar, type Tone } from './chart';
import { createLinker, escapeHtml, link, type Linker } from './html-parts';
import type { Balance, Figure, LevelRow, Measure } from './measure';
import { style } from './style';

export interface PageOptions {
  /** Where the name of an item leads; null leaves it plain text. */
  readonly hrefOf: (entry: Entry) => string | null;
}

const toneOf: Readonly<Record<LevelLabel, Tone>> = { PO: 'po', PM: 'pm', mixed: 'mixed', unclear: 'unclear' };

/**
 * The balance as one page that needs nothing else: no script, no font, no picture from anywhere. The content security
 * policy says so to the browser; in an editor the style takes the theme's colours.
 */
export function printHtml(balance: Balance, { hrefOf }: PageOptions): string {
  const linker = createLinker();
  const main = sectionsOf(balance, linker).join('\n');
  const lists = linker.lists.map((list) => itemList(list, hrefOf)).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Balance of the backlog</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Balance of the backlog</h1>
<p>What the items <em>read like</em>, in numbers. Every figure leads to its items, and nothing here judges people.</p>
${main}
<h2 id="items">Items behind the figures</h2>
${lists}
</main>
</body>
</html>
`;
}

function sectionsOf(balance: Balance, linker: Linker): string[] {
  const { levels, files, sprints, dimensions, findings, readiness, sizes, priorities } = balance;
  return [
    section('By level', legend() + levelChart('Items by level', [levels], linker)),
    section(
      'By dimension',
      barChart(
        'Items by dimension',
        dimensions.map(({ dimension, po, pm }) => ({
          title: dimensionName(dimension),
          parts: [
            { ...po, tone: 'po' },
            { ...pm, tone: 'pm' },
          ],
        })),
        linker,
      ),
    ),
    section('By file', levelChart('Items by file', files, linker)),
    section(
      'By sprint',
      sprints.length > 0 ? levelChart('Items by sprint', sprints, linker) : none('No item names a sprint.'),
    ),
    section('Product Owner measures', measureTable(balance.poMeasures, linker)),
    section('Product Manager measures', measureTable(balance.pmMeasures, linker)),
    section(
      'Ready, by place in the backlog',
      barChart(
        'Stories that are ready, by depth',
        readiness.map(({ title, ready, notReady }) => ({
          title,
          parts: [
            { ...ready, tone: 'good' },
            { ...notReady, tone: 'poor' },
          ],
        })),
        linker,
      ),
    ),
    section('Sizes', figureChart('Stories by estimate', sizes, linker, 'No story has an estimate.')),
    section('Priorities', figureChart('Items by priority', priorities, linker, 'No item has a priority.')),
    section('Findings by rule', figureChart('Items by finding', findings, linker, 'No findings.')),
    section('Which role does this backlog need?', checklistTable(balance, linker)),
  ];
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

function none(text: string): string {
  return `<p class="none">${escapeHtml(text)}</p>`;
}

function legend(): string {
  const entries = labels.map(
    (label) =>
      `<li><svg viewBox="0 0 12 12"><rect class="${toneOf[label]}" width="12" height="12"/></svg>${labelName(label)}</li>`,
  );
  return `<ul class="legend">${entries.join('')}</ul>`;
}

function levelChart(label: string, rows: readonly LevelRow[], linker: Linker): string {
  const bars = rows.map(({ title, byLevel }): Bar => ({
    title,
    parts: byLevel.map((part) => ({ ...part, tone: toneOf[part.label] })),
  }));
  return barChart(label, bars, linker);
}

function figureChart(label: string, figures: readonly Figure[], linker: Linker, otherwise: string): string {
  if (figures.length === 0) return none(otherwise);
  const bars = figures.map((figure): Bar => ({
    title: figure.title,
    parts: [{ ...figure, title: 'items', tone: 'plain' }],
  }));
  return barChart(label, bars, linker);
}

function measureTable(measures: readonly Measure[], linker: Linker): string {
  const rows = measures.map(
    ({ title, value, entries }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th><td>${link(linker, title, entries, escapeHtml(value))}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function checklistTable({ checklist }: Balance, linker: Linker): string {
  const rows = checklist.map(({ role, statement, reading, entries }) => {
    const told =
      reading === null ? 'A backlog cannot tell.' : link(linker, statement, entries, escapeHtml(reading));
    return `<tr><td>${role}</td><th scope="row">${escapeHtml(statement)}</th><td>${told}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Speaks for</th><th scope="col">If</th><th scope="col">In this backlog</th></tr></thead>${rows.join('')}</table>`;
}

function itemList(
  { anchor, title, entries }: Linker['lists'][number],
  hrefOf: PageOptions['hrefOf'],
): string {
  const rows = entries.map((entry) => {
    const name = escapeHtml(itemName(entry.item));
    const href = hrefOf(entry);
    const shown = href === null ? name : `<a href="${escapeHtml(href)}">${name}</a>`;
    return `<li>${shown} <span class="where">${escapeHtml(entry.path)}</span></li>`;
  });
  return `<section id="${anchor}" tabindex="-1"><h3>${escapeHtml(title)} (${entries.length})</h3><ul>${rows.join('')}</ul></section>`;
}
