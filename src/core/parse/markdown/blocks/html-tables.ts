import { Cover } from '../../../cover';
import { phraseOf, trimPhrase, type Phrase, type Span } from '../../../phrase';
import { withoutHtml } from '../../markup/html-markup';
import type { Block, Table } from './blocks';

const wholeTable = /<table\b/gi;
const row = /<tr\b[^<>]*>/gi;
const cell = /<(?<tag>t[dh])\b[^<>]*>/gi;

/** The blocks of a file with each table of HTML in the place of the blocks that its source was read as. */
export function withHtmlTables(blocks: readonly Block[], text: string): Block[] {
  const tables = blocks.some(({ type }) => type === 'html') ? htmlTables(text) : [];
  const inTables = new Cover(tables);
  const free = blocks.filter((block) => block.type === 'heading' || !begins(block, inTables));
  // A table inside of code or of a comment is none: no HTML was read there.
  const inHtml = new Cover(blocks.filter(({ type }) => type === 'html'));
  const read = tables.filter((table) => begins(table, inHtml));
  return read.length === 0 ? [...blocks] : [...free, ...read].sort((a, b) => a.start - b.start);
}

/** Whether something begins within one of some spans. */
function begins({ start }: Span, within: Cover): boolean {
  return within.touches({ start, end: start + 1 });
}

function htmlTables(text: string): Table[] {
  const tables: Table[] = [];
  let from = 0;
  for (const { index } of text.matchAll(wholeTable)) {
    if (index < from) continue;
    const close = text.indexOf('</table', index);
    const end = close < 0 ? text.length : Math.min(text.length, close + '</table>'.length);
    const rows = pieces(text, row, index, end).map(([start, to]) => cellsOf(text, start, to));
    const [head = [], ...below] = rows.filter((cells) => cells.length > 0);
    tables.push({ type: 'table', start: index, end, within: null, head, rows: below });
    from = end;
  }
  return tables;
}

function cellsOf(text: string, start: number, end: number): Phrase[] {
  return pieces(text, cell, start, end).map(([from, to]) => {
    const close = /<\/t[dhr]\b/i.exec(text.slice(from, to));
    return trimPhrase(withoutHtml(phraseOf(text, from, close ? from + close.index : to)));
  });
}

/** What stands behind each match, up to the next one. */
function pieces(text: string, opening: RegExp, start: number, end: number): [number, number][] {
  const matches = [...text.slice(start, end).matchAll(opening)];
  return matches.map(({ 0: tag, index }, at) => [
    start + index + tag.length,
    start + (matches[at + 1]?.index ?? end - start),
  ]);
}
