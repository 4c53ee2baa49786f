import type { LevelLabel } from '../level';
import { dimensionName, labelName, labels } from '../level/names';
import type { Entry } from '../overview/groups';
import { inEnglish, type Say } from '../say';
import { barChart, type Bar, type Tone } from './chart';
import { createListLinker, escapeHtml, type Linker, type ListLinker } from './html-parts';
import { checklistTable, itemList, measureTable } from './html-tables';
import type { Figure } from './figure';
import type { Balance, LevelRow } from './measure';
import { style, styleHash } from './style';

export interface PageOptions {
  /** Where the name of an item leads, for a page that lists the items itself; null leaves it plain text. */
  readonly hrefOf?: (entry: Entry) => string | null;
  /** Where figures lead, if not to lists on the page: the editor has better ones. */
  readonly figures?: Linker;
  readonly say?: Say;
  /** What `say` speaks, as a language tag. */
  readonly language?: string;
}

const toneOf: Readonly<Record<LevelLabel, Tone>> = { PO: 'po', PM: 'pm', mixed: 'mixed', unclear: 'unclear' };

/**
 * The balance as one page that needs nothing else: no script, no font, no picture from anywhere. The content security
 * policy says so to the browser and lets in nothing but the style below; in an editor the style takes the theme's colours.
 */
export function printHtml(
  balance: Balance,
  { hrefOf = () => null, figures, say = inEnglish, language = 'en' }: PageOptions,
): string {
  const lists = createListLinker();
  const title = escapeHtml(say('Balance of the backlog'));
  const lead = say(
    'What the items read like, in numbers. Every figure leads to its items, and nothing here judges people.',
  );
  const main = sectionsOf(balance, figures ?? lists, say).join('\n');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main dir="auto">
<h1>${title}</h1>
<p>${escapeHtml(lead)}</p>
${main}
${itemLists(lists, hrefOf, say)}
</main>
</body>
</html>
`;
}

function itemLists({ lists }: ListLinker, hrefOf: (entry: Entry) => string | null, say: Say): string {
  if (lists.length === 0) return '';
  const heading = `<h2 id="items">${escapeHtml(say('Items behind the figures'))}</h2>`;
  return [heading, ...lists.map((list) => itemList(list, hrefOf, say))].join('\n');
}

function sectionsOf(balance: Balance, linker: Linker, say: Say): string[] {
  const { levels, files, sprints, dimensions, findings, readiness, sizes, priorities } = balance;
  return [
    section(say('By level'), legend(say) + levelChart(say('Items by level'), [levels], linker)),
    section(
      say('By dimension'),
      legendOf([
        { tone: 'po', title: say('speaks for PO') },
        { tone: 'pm', title: say('speaks for PM') },
      ]) +
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
      note(
        say(
          'Ready: it has criteria, no warning, and an estimate where the team estimates. The place counts in each file.',
        ),
      ) +
        legendOf([
          { tone: 'good', title: say('ready') },
          { tone: 'poor', title: say('not ready yet') },
        ]) +
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
    parts: [{ ...figure, title: say('items'), tone: 'plain' }],
  }));
  return barChart(label, bars, linker);
}
