import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { escapeHtml, link, type Linker } from './html-parts';
import type { Figure } from './figure';

/** One bar: its name and its parts from left to right. */
export interface Bar {
  readonly title: string;
  readonly parts: readonly (Figure & { readonly tone: Tone })[];
}

/** Colours are the page's style sheet's; the name and the number of a bar say the same without colour. */
export type Tone = 'po' | 'pm' | 'mixed' | 'unclear' | 'good' | 'poor' | 'plain';

/** In pixels; widths are percentages, so that a narrow page has shorter bars and not smaller words. */
const barHeight = 22;

/** Stacked horizontal bars; every part is a link to its items. */
export function barChart(label: string, bars: readonly Bar[], linker: Linker): string {
  const widthOf = widthsFor(bars);
  const rows = bars.map((bar) => barRow(label, bar, widthOf, linker));
  return `<div class="chart" role="group" aria-label="${escapeHtml(label)}">${rows.join('')}</div>`;
}

type Widths = (count: number) => number;

/** Percentages for counts, such that the longest bar fits and every part has room for its number. */
function widthsFor(bars: readonly Bar[]): Widths {
  const longest = Math.max(1, ...bars.map(({ parts }) => countsOf(parts).reduce((sum, one) => sum + one, 0)));
  const upTo = (end: number): Widths => {
    const scale = scaleLinear().domain([0, end]).range([0, 100]);
    return (count) => (count === 0 ? 0 : Math.max(scale(count), roomFor(count)));
  };
  const fits = (widthOf: Widths): boolean =>
    bars.every(({ parts }) => countsOf(parts).reduce((sum, count) => sum + widthOf(count), 0) <= 100);
  let end = longest;
  while (end < longest * 4 && !fits(upTo(end))) end *= 1.02;
  return upTo(end);
}

/** What a number takes of the narrowest page, in per cent. */
function roomFor(count: number): number {
  return 2.2 + 2.5 * String(count).length;
}

function countsOf(parts: Bar['parts']): number[] {
  return parts.map(({ entries }) => entries.length);
}

function barRow(label: string, bar: Bar, widthOf: Widths, linker: Linker): string {
  const widths = countsOf(bar.parts).map(widthOf);
  const layers = stack<readonly number[], number>()
    .keys(widths.map((_, index) => index))
    .value((row, key) => row[key] ?? 0)([widths]);
  const parts = bar.parts.map((part, index) => {
    const [from, to] = layers[index]?.[0] ?? [0, 0];
    return to > from ? barPart(label, bar, part, from, to - from, linker) : '';
  });
  const end = widths.reduce((sum, width) => sum + width, 0);
  const content = [...parts, sum(label, bar, end, linker)].join('');
  return `<div class="row"><span class="name">${escapeHtml(bar.title)}</span><svg>${content}</svg></div>`;
}

function barPart(
  label: string,
  { title }: Bar,
  part: Bar['parts'][number],
  left: number,
  width: number,
  linker: Linker,
): string {
  const name = `${title}: ${part.entries.length} ${part.title}`;
  const shape = `<rect class="${part.tone}" x="${percent(left)}" width="${percent(width)}" height="${barHeight}" rx="2"/>`;
  const number = `<text class="in" x="${percent(left + width / 2)}" y="${barHeight / 2}">${part.entries.length}</text>`;
  const content = `<title>${escapeHtml(name)}</title>${shape}${number}`;
  return link(linker, name, part.entries, content, `${label}, ${title}: ${part.title}`);
}

/** The number behind a bar leads to all its items. */
function sum(label: string, { title, parts }: Bar, left: number, linker: Linker): string {
  const entries = [...new Set(parts.flatMap((part) => part.entries))];
  const name = `${title}: ${entries.length}`;
  const number = `<text class="sum" x="${percent(left)}" dx="8" y="${barHeight / 2}">${entries.length}</text>`;
  const content = `<title>${escapeHtml(name)}</title>${number}`;
  return link(linker, name, entries, content, `${label}, ${title}`);
}

function percent(width: number): string {
  return `${Number(width.toFixed(2))}%`;
}
