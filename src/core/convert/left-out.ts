import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import { listedBelow } from './nested';

/** Lines of a file, from 1, both inclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Lines that say what an item is, or open something: they are carried in another way. */
const structure: Readonly<Partial<Record<BacklogFile['format'], RegExp>>> = {
  markdown: /^\s*(?:#|<!--|\[[^\]^]+\]:\s|```|~~~|(?:=+|-+)\s*$|[*_\s-]*(?:type|id|title)\s*[:：])/i,
  yaml: /^\s*(?:#|---|-?\s*["']?[\p{L}_](?:[\p{L}\d_-]| (?=[\p{L}\d_-]))*["']?\s*:\s*(?:[[{|>&]\S*\s*)?$|-?\s*["']?(?:type|kind|id|title|met|done|passes)["']?\s*:)/iu,
  json: /^\s*(?:[[{]\s*)?"(?:type|kind|id|title|met|done|passes|[^"]+"\s*:\s*[[{]\s*$)/i,
  gherkin: /^\s*#\s*language/i,
};

/**
 * The lines with words that are in no item: prose between them, tables, remarks nested in a criterion. They are not
 * converted, and the author is told so. A table's columns are told apart by its reader, so it has no such lines.
 */
export function leftOut(file: BacklogFile): Lines[] {
  if (file.format === 'csv' || file.items.length === 0) return [];
  const pattern = structure[file.format];
  const isMarkdown = file.format === 'markdown';
  const sections = new Set(file.items.flatMap(({ section }) => (isMarkdown ? section.map(bare) : [])));
  const held = file.items.flatMap((item) => spansOf(item, file)).sort((a, b) => a.start - b.start);
  const lines: Lines[] = [];
  let next = 0;
  let offset = 0;
  for (const [index, text] of file.source.split('\n').entries()) {
    const end = offset + text.length;
    while ((held[next]?.end ?? Infinity) <= offset) next++;
    const isHeld = held.slice(next, next + 8).some((span) => span.start < end && span.end > offset);
    const isStructure = pattern?.test(text) === true || sections.has(bare(text));
    if (!isHeld && /[\p{L}\p{N}]/u.test(text) && !isStructure) add(lines, index + 1);
    offset = end + 1;
  }
  return lines;
}

/** A line may be a section but for its sign: "**Q1 2027:**", "- Now". */
function bare(line: string): string {
  return line.replace(/^\s*\d+[.)]\s+|[^\p{L}\p{N}]+$/gu, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

function spansOf(
  { id, title, story, criteria, notes, fields, criteriaLabel }: Item,
  file: BacklogFile,
): Span[] {
  const words = criteria.flatMap((criterion) => [
    listedBelow(criterion, file).length > 0 ? criterion.span : criterion.text,
    ...(criterion.name ? [criterion.name] : []),
    ...criterion.steps.map((step) => step.text),
  ]);
  const optional = [id, title, story?.text, criteriaLabel].flatMap((span) => span ?? []);
  return [...optional, ...words, ...notes, ...fields.map(({ value }) => value)];
}

function add(lines: Lines[], line: number): void {
  const last = lines.at(-1);
  if (last?.to === line - 1) lines[lines.length - 1] = { from: last.from, to: line };
  else lines.push({ from: line, to: line });
}

/** "lines 3, 5–9". */
export function describeLines(lines: readonly Lines[]): string {
  const [first, ...others] = lines.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const isOne = others.length === 0 && lines[0]?.from === lines[0]?.to;
  return `line${isOne ? '' : 's'} ${[first, ...others].join(', ')}`;
}
