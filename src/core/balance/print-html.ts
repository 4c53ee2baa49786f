import type { LevelLabel } from '../level';
import { dimensionName, labelName, labels } from '../level/names';
import { itemName } from '../item-name';
import type { Entry } from '../overview/groups';
import { inEnglish, type Say } from '../say';
import { barChart, type Bar, type Tone } from './chart';
import { createLinker, escapeHtml, link, type Linker } from './html-parts';
import type { Figure } from './figure';
import type { Balance, LevelRow } from './measure';
import type { Measure } from './role-measures';
import { style } from './style';

export interface PageOptions {
  /** Where the name of an item leads; null leaves it plain text. */
  readonly hrefOf: (entry: Entry) => string | null;
  readonly say?: Say;
  /** What `say` speaks, as a language tag. */
  readonly language?: string;
}

const toneOf: Readonly<Record<LevelLabel, Tone>> = { PO: 'po', PM: 'pm', mixed: 'mixed', unclear: 'unclear' };

/**
 * The balance as one page that needs nothing else: no script, no font, no picture from anywhere. The content security
 * policy says so to the browser; in an editor the style takes the theme's colours.
 */
export function printHtml(
  balance: Balance,
  { hrefOf, say = inEnglish, language = 'en' }: PageOptions,
): string {
  const linker = createLinker();
  const title = escapeHtml(say('Balance of the backlog'));
  const lead = say(
    'What the items read like, in numbers. Every figure leads to its items, and nothing here judges people.',
  );
  const main = sectionsOf(balance, linker, say).join('\n');
  const lists = linker.lists.map((list) => itemList(list, hrefOf)).join('\n');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main dir="auto">
<h1>${title}</h1>
<p>${escapeHtml(lead)}</p>
${main}
<h2 id="items">${escapeHtml(say('Items behind the figures'))}</h2>
${lists}
</main>
</body>
</html>
`;
}

function sectionsOf(balance: Balance, linker: Linker, say: Say): string[] {
  const { levels, files, sprints, dimensions, findings, readiness, sizes, priorities } = balance;
  return [
    section(say('By level'), legend(say) + levelChart(say('Items by level'), [levels], linker)),
    section(
      say('By dimension'),
      barChart(
        say('Items by dimension'),
        dimensions.map(({ dimension, po, pm }) => ({
          title: say(dimensionName(dimension)),
          parts: [
            { ...po, tone: 'po' },
            { ...pm, tone: 'pm' },
          ],
        })),
        linker,
      ),
    ),
    section(say('By file'), levelChart(say('Items by file'), files, linker)),
    section(
      say('By sprint'),
      sprints.length > 0
        ? levelChart(say('Items by sprint'), sprints, linker)
        : none(say('No item names a sprint.')),
    ),
    section(say('Product Owner measures'), measureTable(balance.poMeasures, linker)),
    section(say('Product Manager measures'), measureTable(balance.pmMeasures, linker)),
    section(
      say('Ready, by place in the backlog'),
      barChart(
        say('Stories that are ready, by depth'),
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
    section(
      say('Sizes'),
      figureChart(say('Stories by estimate'), sizes, linker, say, say('No story has an estimate.')),
    ),
    section(
      say('Priorities'),
      figureChart(say('Items by priority'), priorities, linker, say, say('No item has a priority.')),
    ),
    section(
      say('Findings by rule'),
      figureChart(say('Items by finding'), findings, linker, say, say('No findings.')),
    ),
    section(say('Which role does this backlog need?'), checklistTable(balance, linker, say)),
  ];
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

function none(text: string): string {
  return `<p class="none">${escapeHtml(text)}</p>`;
}

function legend(say: Say): string {
  const entries = labels.map(
    (label) =>
      `<li><svg viewBox="0 0 12 12"><rect class="${toneOf[label]}" width="12" height="12"/></svg>${escapeHtml(say(labelName(label)))}</li>`,
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

function figureChart(
  label: string,
  figures: readonly Figure[],
  linker: Linker,
  say: Say,
  otherwise: string,
): string {
  if (figures.length === 0) return none(otherwise);
  const bars = figures.map((figure): Bar => ({
    title: figure.title,
    parts: [{ ...figure, title: say('items'), tone: 'plain' }],
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

function checklistTable({ checklist }: Balance, linker: Linker, say: Say): string {
  const rows = checklist.map(({ role, statement, reading, entries }) => {
    const told =
      reading === null
        ? escapeHtml(say('A backlog cannot tell.'))
        : link(linker, statement, entries, escapeHtml(reading));
    return `<tr><td>${role}</td><th scope="row">${escapeHtml(statement)}</th><td>${told}</td></tr>`;
  });
  const heads = [say('Speaks for'), say('If'), say('In this backlog')].map(
    (head) => `<th scope="col">${escapeHtml(head)}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead>${rows.join('')}</table>`;
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
