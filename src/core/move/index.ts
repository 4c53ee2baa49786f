import { lineStart } from '../line-start';
import { applyEdits, insertAt, remove, type Edit } from '../edit';
import { lineEndOf } from '../line-end';
import type { BacklogFile, Item } from '../model';
import { readBacklogFile } from '../parse';
import type { Span } from '../phrase';
import { endOf } from './extent';
import { dashColumn, type Landing } from './landings';

export { detailAt, landingBelow, writeChildStory } from './child-story';
export { landingsIn, type Landing } from './landings';
export { addSentence } from './lift';
export { liftable } from './move-up';

/** An item taken out of one file and put into another, or to another place of the same one. */
interface Move {
  readonly cut: Edit;
  readonly paste: Edit;
}

/**
 * Moves an item, with all that stands under it, word by word: headings take the level that is usual where it lands, and
 * entries the indent.
 * @returns null where the formats differ, where the item would land in itself, or where it is a row of a table
 */
export function moveItem(item: Item, from: BacklogFile, to: BacklogFile, landing: Landing): Move | null {
  if (from.format !== to.format) return null;
  const start = lineStart(from.source, item.span.start);
  const end = endOf(item, from.items);
  if (from.format === 'markdown' && /^[ \t]*\|/.test(from.source.slice(start))) return null;
  if (from === to && landing.at > start && landing.at <= end) return null;
  const words = landed(item, from, from.source.slice(start, end), landing);
  if (words === null) return null;
  const lineEnd = lineEndOf(to.source);
  const gap = from.format === 'markdown' ? lineEnd + lineEnd : lineEnd;
  return {
    cut: remove(withGap(from.source, { start, end })),
    paste: insertAt(landing.at, `${landing.at > 0 ? gap : ''}${words}${landing.at > 0 ? '' : gap}`),
  };
}

/**
 * Whether an item that lands in a file is read as one there: an entry below a story would be a note of it.
 * @param paste as `moveItem` gives it
 */
export function isItemThere(item: Item, to: BacklogFile, paste: Edit): boolean {
  const after = readBacklogFile(to.path, applyEdits(to.source, [paste]), to);
  const count = ({ items }: BacklogFile): number =>
    items.filter((one) => nameOf(one) === nameOf(item)).length;
  return count(after) > count(to);
}

function nameOf({ title, story }: Item): string | undefined {
  return title?.text ?? story?.text.text;
}

function landed(
  item: Item,
  { format, source }: BacklogFile,
  text: string,
  { depth }: Landing,
): string | null {
  if (format === 'markdown') return withHeadingsAt(text, depth);
  if (format !== 'yaml') return text;
  const column = dashColumn(source, item);
  return column === null ? null : indentedBy(text, depth - column);
}

/** The text with its first heading at a level, and those below it as far below as before. */
function withHeadingsAt(text: string, level: number): string {
  const own = /^(?<signs>#{1,6})(?=\s)/.exec(text)?.groups?.['signs']?.length;
  if (own === undefined || own === level) return text;
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      const signs = isCode ? undefined : /^#{1,6}(?=\s)/.exec(line)?.[0];
      if (signs === undefined) return line;
      return '#'.repeat(Math.min(6, Math.max(1, signs.length + level - own))) + line.slice(signs.length);
    })
    .join('\n');
}

function indentedBy(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      return columns >= 0 ? ' '.repeat(columns) + line : line.replace(new RegExp(`^ {0,${-columns}}`), '');
    })
    .join('\n');
}

/**
 * The blank lines behind an item go with it, unless they are all that parts its neighbours: a text would become a part of
 * the entry above it. Those before it go where it was the last one.
 */
function withGap(source: string, { start, end }: Span): Span {
  const rest = /^[ \t]*(?:\r?\n[ \t]*)*(?:\r?\n|$)/.exec(source.slice(end));
  const behind = end + (rest?.[0].length ?? 0);
  if (behind < source.length) {
    const isApart = start === 0 || /\n[ \t]*\r?\n$/.test(source.slice(0, start));
    const line = /^[ \t]*\r?\n/.exec(source.slice(end))?.[0].length ?? 0;
    return { start, end: isApart ? behind : end + line };
  }
  const left = source.slice(0, start).trimEnd().length;
  const lineEnd = source.indexOf('\n', left);
  return { start: left > 0 && lineEnd < start ? lineEnd + 1 : start, end: behind };
}
