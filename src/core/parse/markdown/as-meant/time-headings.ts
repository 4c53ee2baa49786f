import type { Law } from '../../layouts/law';
import { isTime, timeOpening } from '../../plans/planned-times';
import type { Block, Paragraph } from '../blocks/blocks';
import { chainOf, outlineOf, sectionAt, type Section } from '../blocks/outline';
import { isLeftOut } from '../starts/beside-items';
import { cutParagraph } from './cut-paragraph';
import { deepest, lineHeading } from './line-heading';
import { isArea, mayHoldTimes, withTimeEntries } from './time-entries';

/** In UTF-16 units: what is longer introduces a list, and is no name of it. */
const longest = 60;

/**
 * Makes headings of the times of a roadmap that stand over what is planned as other files have their headings: lines in
 * bold type, lines that say nothing else, entries over lists of their own.
 * @param text the source as it was parsed
 */
export function withTimeHeadings(blocks: readonly Block[], law: Law, text: string): readonly Block[] {
  if (!law.isRoadmap) return blocks;
  const told = withTimeEntries(blocks, text).flatMap((block) => parted(block, text));
  const sections = outlineOf(told, text.length);
  const times = told.flatMap((line, at) => {
    if (!isTimeLine(line)) return [];
    const section = sectionAt(sections, line.start);
    const level = section && isLeftOut(section, law) ? null : levelOver(told, at, section);
    return level === null ? [] : [{ at, line, level }];
  });
  // A date alone below the title is that of the document.
  const sure = times.filter(({ line, level }) => times.length > 1 || (isLabel(line) && level === deepest));
  const anew = new Map(sure.map(({ at, line, level }) => [at, lineHeading(line, line.end, level)]));
  return withLinesBeside(told.map((block, at) => anew.get(at) ?? block));
}

/** A paragraph whose first line is a time, in two. */
function parted(block: Block, text: string): Block[] {
  const length = block.type === 'paragraph' && !block.within ? block.text.text.indexOf('\n') : -1;
  if (block.type !== 'paragraph' || length < 0 || !isTime(block.text.text.slice(0, length))) return [block];
  const lines = [cutParagraph(block, 0, length, text), cutParagraph(block, length, Infinity, text)];
  return lines.flatMap((line) => line ?? []);
}

/**
 * The level of a heading in the place of a line: over headings it stands between them and the one above, over lists and
 * tables below any. Null where nothing is planned below it, or where it says when a plan is that has a heading itself.
 */
function levelOver(blocks: readonly Block[], at: number, section: Section | null): number | null {
  const next = blocks[at + 1];
  if (next?.type === 'heading') {
    const above = [...chainOf(section)].find(({ heading }) => heading.level < next.level);
    return above ? (above.heading.level + next.level) / 2 : null;
  }
  // In an area a time over prose may be that of a plan.
  const isRightAbove = next !== undefined && (isPlan(next) || (isLine(next) && isLabel(next)));
  if (!mayHoldTimes(section) || (isArea(section) && !isRightAbove)) return null;
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below];
    if (!block || block.type === 'heading' || block.type === 'rule' || isTimeLine(block)) return null;
    if (isPlan(block)) return deepest;
  }
  return null;
}

/**
 * What stands over a list of its own as the time before does over its list is no theme below that time, but a column or a
 * time beside it, whatever it is called.
 */
function withLinesBeside(blocks: readonly Block[]): Block[] {
  /** What the last time has below it: a list of its own, or lines over further ones. */
  let below: 'nothing' | 'list' | 'lines' | null = null;
  return blocks.map((block, at) => {
    if (block.type === 'heading') below = block.isLine ? 'nothing' : null;
    else if (block.type === 'rule') below = null;
    else if (below === 'nothing' && isPlan(block)) below = 'list';
    else if (below !== null && isOverPlan(block, blocks[at + 1])) {
      if (below === 'list') {
        below = 'nothing';
        return lineHeading(block, block.end);
      }
      below = 'lines';
    }
    return block;
  });
}

function isOverPlan(block: Block, next: Block | undefined): block is Paragraph {
  return isLine(block) && isLabel(block) && next !== undefined && isPlan(next);
}

function isPlan({ type, within }: Block): boolean {
  return (type === 'entry' || type === 'table') && within === null;
}

function isTimeLine(block: Block): block is Paragraph {
  if (!isLine(block)) return false;
  const words = block.text.text;
  return isTime(words) || (isBold(block) && timeOpening.test(words));
}

function isLine(block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || block.within) return false;
  return block.text.text.length <= longest && !block.text.text.includes('\n');
}

function isLabel(line: Paragraph): boolean {
  return isBold(line) || /[:：]$/.test(line.text.text);
}

/** Whether it begins in bold type: "**Now:** what we have begun". */
function isBold({ start, text, isTitle }: Paragraph): boolean {
  return isTitle === true || text.start - start === 2;
}
