import { matchesOf } from '../matches';
import type { Item } from '../model';
import type { Spot } from '../next-ids';

/** The snippets' own depth: that of a story below a heading below the title. A task goes below a story, and stays. */
const usual = /^### (?!\$\{\d+:TASK-)/;
const heading = /^ {0,3}(?<hashes>#{1,6})[ \t]/gm;

/** The heading of a story as deep as those of the stories around it: a deeper one would make it a piece of the one above. */
export function atDepth(line: string, spot: Spot): string {
  if (!usual.test(line)) return line;
  const depth = depthAt(spot);
  return depth === null ? line : line.replace('###', '#'.repeat(depth));
}

function depthAt({ file, offset }: Spot): number | null {
  const headings = matchesOf(heading, file.source).map(({ index, groups = {} }) => ({
    start: index,
    depth: groups['hashes']?.length ?? 0,
  }));
  const starts = new Set(file.items.map(({ span }) => span.start));
  const stories = new Set(file.items.filter(isStory).map(({ span }) => span.start));
  const above = headings.filter(({ start }) => start < offset);
  const depth = (above.findLast(isAmong(stories)) ?? headings.find(isAmong(stories)))?.depth;
  if (depth === undefined) return null;
  // A section that begins between them holds what stands in it.
  const section = above.findLast((one) => one.depth <= depth);
  const isBelow = section !== undefined && !starts.has(section.start);
  return isBelow ? Math.min(Math.max(depth, section.depth + 1), 6) : depth;
}

function isAmong(starts: ReadonlySet<number>): (heading: { readonly start: number }) => boolean {
  return ({ start }) => starts.has(start);
}

function isStory({ kind }: Item): boolean {
  return kind === 'story';
}
