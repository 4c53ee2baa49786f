import type { LevelLabel } from '../level';
import { dimensionName, labelName, labels } from '../level/names';
import type { Say } from '../say';
import { barChart, type Bar, type Tone } from './chart';
import type { Figure } from './figure';
import { escapeHtml, type Linker } from './html-parts';
import { checklistTable, measureTable } from './html-tables';
import type { Balance, LevelRow } from './measure';

const toneOf: Readonly<Record<LevelLabel, Tone>> = { PO: 'po', PM: 'pm', mixed: 'mixed', unclear: 'unclear' };

/** The parts of the page in the order in which they are read. */
export function sectionsOf(balance: Balance, linker: Linker, say: Say): string[] {
  const { levels, files, sprints, dimensions, findings, readiness, sizes, priorities } = balance;
  return [
    section(say('By level'), legend(say) + levelChart(say('Items by level'), [levels], linker)),
    section(
      say('By dimension'),
      dimensions.length > 0
        ? dimensionChart(balance, linker, say)
        : none(say('No item has words that speak for either.')),
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
      readiness.length > 0 ? readinessChart(balance, linker, say) : none(say('There is no story to show.')),
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

function dimensionChart({ dimensions }: Balance, linker: Linker, say: Say): string {
  const bars = dimensions.map(({ dimension, po, pm }): Bar => ({
    title: say(dimensionName(dimension)),
    parts: [
      { ...po, tone: 'po' },
      { ...pm, tone: 'pm' },
    ],
  }));
  return (
    note(
      say(
        'An item may speak for both: it is in both parts of a bar, and counts once in the number behind it.',
      ),
    ) +
    legendOf([
      { tone: 'po', title: say('speaks for PO') },
      { tone: 'pm', title: say('speaks for PM') },
    ]) +
    barChart(say('Items by dimension'), bars, linker)
  );
}

function readinessChart({ readiness }: Balance, linker: Linker, say: Say): string {
  const bars = readiness.map(({ title, ready, notReady }): Bar => ({
    title,
    parts: [
      { ...ready, tone: 'good' },
      { ...notReady, tone: 'poor' },
    ],
  }));
  return (
    note(
      say(
        'Ready: it has criteria, no warning, and an estimate where the team estimates. The place counts in each file.',
      ),
    ) +
    legendOf([
      { tone: 'good', title: say('ready') },
      { tone: 'poor', title: say('not ready yet') },
    ]) +
    barChart(say('Stories that are ready, by depth'), bars, linker)
  );
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

function none(text: string): string {
  return `<p class="none">${escapeHtml(text)}</p>`;
}

function note(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function legend(say: Say): string {
  return legendOf(labels.map((label) => ({ tone: toneOf[label], title: say(labelName(label)) })));
}

function legendOf(tones: readonly { readonly tone: Tone; readonly title: string }[]): string {
  const entries = tones.map(
    ({ tone, title }) =>
      `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${tone}" width="12" height="12"/></svg>${escapeHtml(title)}</li>`,
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
    parts: [{ ...figure, title: figure.entries.length === 1 ? say('item') : say('items'), tone: 'plain' }],
  }));
  return barChart(label, bars, linker);
}
