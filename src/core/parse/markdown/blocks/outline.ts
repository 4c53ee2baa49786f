import type { Block, Heading } from './blocks';
import type { Span } from '../../../phrase';
import { labelKinds, type LabelKind } from '../../labels';
import { indexBefore } from './index-before';

/** A heading with all that stands under it. */
export interface Section extends Span {
  readonly heading: Heading;
  /** What the heading says that it holds. */
  readonly labels: readonly LabelKind[];
  readonly parent: Section | null;
}

/** The sections of a file, in source order. A section ends where a heading of its level or above begins. */
export function outlineOf(blocks: readonly Block[], length: number): Section[] {
  const sections: Section[] = [];
  const open: (Section & { end: number })[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    while ((open.at(-1)?.heading.level ?? 0) >= block.level) {
      const closed = open.pop();
      if (closed) closed.end = block.start;
    }
    const section = {
      heading: block,
      labels: labelKinds(block.text.text),
      parent: open.at(-1) ?? null,
      start: block.start,
      end: length,
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

/** The innermost section at an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  return sections[indexBefore(sections, offset + 1)] ?? null;
}

/** A section and those above it, innermost first. */
export function* chainOf(section: Section | null): Iterable<Section> {
  for (let one = section; one; one = one.parent) yield one;
}

/** The headings above a place, its own section's among them, outermost first. */
export function namesOf(section: Section | null): string[] {
  return [...chainOf(section)].map(({ heading }) => heading.text.text).reverse();
}

/** Where a heading stands: those of one level below one heading are a row. */
export function rowOf({ parent, heading }: Section): string {
  return `${parent?.start ?? -1}/${heading.level}`;
}

/** Whether a section is, or stands in, one with something beside the items: tests, notes. */
export function isInAside(section: Section | null): boolean {
  return [...chainOf(section)].some(isAside);
}

/** Whether a section holds no stories: a column "To do" of a board does, and what words mean is nobody's wish. */
export function isBesideStories(section: Section | null): boolean {
  return [...chainOf(section)].some(
    (one) => one.labels.includes('glossary') || (isAside(one) && !isColumn(one)),
  );
}

/** "To do": the tasks of a story, or the column of a board. */
export function isToDo(words: string): boolean {
  return /^\P{L}*to[- ]?do\P{L}*$/iu.test(words);
}

function isColumn({ heading }: Section): boolean {
  return heading.level === 2 && isToDo(heading.text.text);
}

/** Whether a section holds something beside the items. Not the title of the file: in "# Plan" the plan is the backlog. */
export function isAside({ heading, labels, parent }: Section): boolean {
  if (heading.level === 1 && !parent) return false;
  return labels.includes('aside') && !labels.includes('story');
}
