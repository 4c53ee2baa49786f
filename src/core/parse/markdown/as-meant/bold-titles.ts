import { lineStart } from '../../../line-start';
import { slicePhrase, trimPhrase } from '../../../phrase';
import type { Law } from '../../layouts/law';
import type { Anchor } from '../starts/anchors';
import type { Block, Heading, Paragraph } from '../blocks/blocks';
import { cutParagraph } from './cut-paragraph';
import { lineHeading } from './line-heading';
import { isGroupName } from '../starts/group-name';
import { beginsWithProse, isFilled } from '../starts/heading-contents';
import { isLeftOut } from '../starts/beside-items';
import { idAndTitle } from '../starts/id-and-title';
import { outlineOf, sectionAt, type Section } from '../blocks/outline';
import { saidByTitle } from '../starts/said-by-title';
import { isTitle } from '../starts/title-above';

/** A line in bold type, with what stands below it up to the next one or to a heading. */
interface Titled {
  readonly at: number;
  readonly title: Paragraph;
  /** What stands in the same paragraph below its first line. */
  readonly rest: Paragraph | null;
  readonly section: Section | null;
  readonly below: Block[];
}

/**
 * Makes headings of lines in bold type that stand where other files have them: over criteria or a priority, and in a
 * backlog over prose. A story knows its own title, and what stands in an item is a part of it.
 * @param text the source as it was parsed
 */
export function withBoldTitles(
  blocks: readonly Block[],
  anchors: readonly Anchor[],
  law: Law,
  text: string,
): readonly Block[] {
  if (law.layout !== 'generic' || !blocks.some((block) => titleOf(block, text))) return blocks;
  const sections = outlineOf(blocks, text.length);
  const told = new Set(anchors.map(({ block }) => sectionAt(sections, block.start)));
  const titles = titlesIn(blocks, sections, text).filter(
    ({ title, section, below, rest }) =>
      !told.has(section) &&
      !isItem(section, law) &&
      mayName(title) &&
      tells([...(rest ? [rest] : []), ...below], title, law),
  );
  const rows = new Map<Section | null, number>();
  for (const { section } of titles) rows.set(section, (rows.get(section) ?? 0) + 1);
  const sure = titles.filter(({ title, section }) => isNamed(title) || (rows.get(section) ?? 0) > 1);
  const anew = new Map(
    sure.map((one) => [one.at, [lineHeading(one.title, one.title.end), ...(one.rest ? [one.rest] : [])]]),
  );
  return blocks.flatMap((block, at) => anew.get(at) ?? [block]);
}

function titlesIn(blocks: readonly Block[], sections: readonly Section[], text: string): Titled[] {
  const found: Titled[] = [];
  let open: Titled | null = null;
  for (const [at, block] of blocks.entries()) {
    const title = titleOf(block, text);
    if (title && block.type === 'paragraph') {
      const { length } = title.text.text;
      const rest = length < block.text.text.length ? cutParagraph(block, length, Infinity, text) : null;
      open = { at, title, rest, section: sectionAt(sections, block.start), below: [] };
      found.push(open);
    } else if (block.type === 'heading' || block.type === 'rule') open = null;
    else open?.below.push(block);
  }
  return found;
}

/** The first line of a paragraph where it is a title in bold type. */
function titleOf(block: Block, text: string): Paragraph | null {
  if (block.type !== 'paragraph' || block.within || !text.startsWith('**', block.start)) return null;
  const end = block.text.text.indexOf('\n');
  if (end < 0) return isTitle(block) ? block : null;
  const words = trimPhrase(slicePhrase(block.text, 0, end));
  const line = text.slice(lineStart(text, words.start), text.indexOf('\n', words.end)).trimEnd();
  const title = { ...block, text: words, end: block.start + line.length };
  return isTitle(title) ? title : null;
}

function mayName({ text: { text } }: Paragraph): boolean {
  return /\S\s+\S/.test(text) && !isGroupName(text);
}

/** Whether a heading above is an item: then what stands in bold type below it is a part. */
function isItem(section: Section | null, law: Law): boolean {
  if (!section) return false;
  return (
    isLeftOut(section, law) || isNamed(section.heading) || saidByTitle(section.heading.text, law) !== null
  );
}

function isNamed({ text }: Heading | Paragraph): boolean {
  return idAndTitle(text).id !== null;
}

function tells(below: Block[], title: Paragraph, law: Law): boolean {
  const contents = { blocks: below, parts: [], holdsOthers: false };
  // Over a list it may as well head entries that are items.
  const isBare = isNamed(title) && below.length === 0;
  return isFilled(contents) || (law.isBacklog === true && (isBare || beginsWithProse(contents)));
}
