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

const barHeight = 22;
const gap = 8;
const titleWidth = 220;
const barsWidth = 520;
/** Narrower parts leave no room for their number. */
const narrowestWithNumber = 18;

/** Stacked horizontal bars as SVG; every part is a link to its items. */
export function barChart(label: string, bars: readonly Bar[], linker: Linker): string {
  const longest = Math.max(1, ...bars.map(({ parts }) => total(parts)));
  const width = scaleLinear().domain([0, longest]).range([0, barsWidth]);
  const height = bars.length * (barHeight + gap);
  const rows = bars.map((bar, row) => barRow(label, bar, row * (barHeight + gap), width, linker));
  const size = `viewBox="0 0 ${titleWidth + barsWidth + 60} ${height}"`;
  return `<svg role="group" aria-label="${escapeHtml(label)}" ${size}>${rows.join('')}</svg>`;
}

function barRow(
  label: string,
  bar: Bar,
  top: number,
  width: (value: number) => number,
  linker: Linker,
): string {
  const counts = bar.parts.map(({ entries }) => entries.length);
  const layers = stack<readonly number[], number>()
    .keys(counts.map((_, index) => index))
    .value((row, key) => row[key] ?? 0)([counts]);
  const parts = bar.parts.map((part, index) => {
    const [from, to] = layers[index]?.[0] ?? [0, 0];
    return to > from
      ? barPart(label, bar, part, titleWidth + width(from), width(to) - width(from), top, linker)
      : '';
  });
  const middle = top + barHeight / 2;
  const end = titleWidth + width(total(bar.parts)) + 8;
  return [
    `<text class="name" x="${titleWidth - 10}" y="${middle}">${escapeHtml(shorten(bar.title))}<title>${escapeHtml(bar.title)}</title></text>`,
    ...parts,
    sum(label, bar, end, middle, linker),
  ].join('');
}

function barPart(
  label: string,
  { title }: Bar,
  part: Bar['parts'][number],
  left: number,
  width: number,
  top: number,
  linker: Linker,
): string {
  const name = `${title}: ${part.entries.length} ${part.title}`;
  const number =
    width >= narrowestWithNumber
      ? `<text class="in" x="${left + width / 2}" y="${top + barHeight / 2}">${part.entries.length}</text>`
      : '';
  const shape = `<rect class="${part.tone}" x="${left}" y="${top}" width="${Math.max(width - 1, 1)}" height="${barHeight}" rx="2"/>`;
  const content = `<title>${escapeHtml(name)}</title>${shape}${number}`;
  return link(linker, name, part.entries, content, `${label}, ${title}: ${part.title}`);
}

/** The number behind a bar leads to all its items. */
function sum(label: string, { title, parts }: Bar, x: number, y: number, linker: Linker): string {
  const entries = [...new Set(parts.flatMap((part) => part.entries))];
  const number = `<text class="sum" x="${x}" y="${y}">${entries.length}</text>`;
  return link(linker, `${title}: ${entries.length}`, entries, number, `${label}, ${title}`);
}

function total(parts: Bar['parts']): number {
  return parts.reduce((sum, { entries }) => sum + entries.length, 0);
}

function shorten(title: string): string {
  return title.length > 27 ? `…${title.slice(-26)}` : title;
}
