import { inLines } from '../../../pattern';
import { slicePhrase, type Phrase } from '../../../phrase';
import type { HeadedLaw, Law } from '../../layouts/law';
import type { Block } from '../blocks/blocks';
import { isGroupName } from './group-name';
import { beginsWithProse, contentsOf, isFilled, isPart, type Contents } from './heading-contents';
import { isLeftOut } from './beside-items';
import { idAndTitle } from './id-and-title';
import { statesByLabel } from '../blocks/label-at';
import type { Section } from '../blocks/outline';
import { readFields } from '../item/read-fields';
import { isHeading, plain, type Start } from './start';
import { kindStated } from './stated-starts';
import { isTitle } from './title-above';

/**
 * Headings that are items though they tell no story: what stands below them is what only items have, or they stand where
 * the layout says that all do.
 * @param told the items found so far: a heading over one is a chapter, what stands in a story is a part of it
 */
export function headedStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: readonly Start[],
  law: Law,
): Start[] {
  if (!law.headed) return [];
  const laws = law.headed;
  /** What the file says that its headings are holds others all the same. */
  const declared = laws.filter(({ isDeclared }) => isDeclared);
  /** Looked into for the first heading that may be an item: in most backlogs all are told, or stand in what is. */
  let contents: ReadonlyMap<Section, Contents> | undefined;
  const fitsOf = sortsOf(sections, told);
  const found: Start[] = [];
  const sorted = [...told].sort((a, b) => a.at - b.at);
  let next = 0;
  /** The end of the stories that began so far. */
  let covered = 0;
  for (const section of sections) {
    for (; (sorted[next]?.at ?? Infinity) < section.start; next++)
      if (sorted[next]?.storyLevel) covered = Math.max(covered, sorted[next]?.limit ?? 0);
    if (sorted[next]?.at === section.start) continue;
    const holdsItems = (sorted[next]?.at ?? Infinity) < section.end;
    const may = holdsItems ? declared : laws;
    if (may.length === 0 || section.start < covered || !mayBeItem(section, law)) continue;
    contents ??= contentsOf(blocks, sections);
    const within = contents.get(section);
    if (!within) continue;
    const fits = fitsOf(section, within);
    const headed = may.find((one) => fits[one.only] && isUnder(section, one) && isNamed(section, one));
    if (!headed) continue;
    found.push(startOf(section, headed, within));
    if (headed.storyLevel) covered = section.end;
  }
  return found;
}

type Fits = Readonly<Record<HeadedLaw['only'], boolean>>;

/** Says of a heading which of the sorts it is that a layout may ask for. */
function sortsOf(
  sections: readonly Section[],
  told: readonly Start[],
): (section: Section, within: Contents) => Fits {
  const epics = epicsIn(told);
  const placeOf = placesBeside(epics);
  const isTop = topOf(sections);
  const hasStories = told.some(({ storyLevel }) => storyLevel);
  const rows = new Set(told.flatMap((one) => (isHeading(one) && one.storyLevel ? placeOf(one.section) : [])));
  return (section, within) => {
    const { parent, heading } = section;
    const isTold = beginsWithProse(within) && !within.holdsOthers;
    const isWorded = /\S\s+\S/.test(heading.text.text) || idAndTitle(heading.text).id !== null;
    const isAlone = isWorded && !within.blocks.some(isEntry);
    const isHeld = parent !== null && epics.has(parent);
    return {
      filled: (parent !== null || isTop(section)) && isFilled(within),
      told: isTold && !(isTop(section) && parent?.heading.level === 1),
      beside: isTold && (isHeld || rows.has(placeOf(section))),
      top: isTold && isTop(section) && isAlone && !hasStories,
      any: within.blocks.length > 1,
      stated: !within.holdsOthers && within.blocks.some(saysField) && within.blocks.slice(1).every(isStated),
      'below-title': within.blocks.length > 1 && parent?.heading.level === 1 && !isHeld,
    };
  };
}

/** Where a heading stands: under which other, those of epics being one place, and how deep. */
function placesBeside(epics: ReadonlySet<Section>): (section: Section) => string {
  return ({ parent, heading }) => {
    const above = parent && epics.has(parent) ? 'epic' : (parent?.start ?? 'top');
    return `${above}/${heading.level}`;
  };
}

/** Whether a heading is one of the highest below the title of the file; where several stand as high, none is its title. */
function topOf(sections: readonly Section[]): (section: Section) => boolean {
  const highest = sections.filter(({ parent }) => parent === null);
  const title = highest.length === 1 ? highest[0] : null;
  return ({ parent }) => parent === title;
}

/** The headings of items that hold others. */
export function epicsIn(told: readonly Start[]): Set<Section> {
  return new Set(told.flatMap((one) => (isHeading(one) && !one.storyLevel ? [one.section] : [])));
}

/** What stands beside the items of a backlog, whatever is written below it. */
const chapter = new RegExp(
  inLines`
    ^\P{L}*(?:
      about(?: .*)?|legend|conventions|how (?:to|we) .*|purpose|process|ways? of working|working agreements?
      |(?:(?:product|sprint) )?(?:vision|goals?)|release notes|team|stakeholders?|roles|personas?|contents
      |sources?|methodology|methods?|frustrations|pain points|demographics|bio|motivations|scenarios?|quotes?|behaviou?rs
      |(?:[\p{L}-]+ ){0,3}(?:constraints?|context|background|rationale|principles|overview|considerations|assumptions|approach)
    )\P{L}*$
  `,
  'iu',
);

/** Whether a heading says what only chapters hold. */
export function isChapter(words: string): boolean {
  return chapter.test(words);
}

function mayBeItem(section: Section, law: Law): boolean {
  const words = section.heading.text.text;
  if (kindStated(section, law)) return false;
  return !isPart(section) && !isLeftOut(section, law) && !isGroupName(words) && !isChapter(words);
}

/** "- **Description:** …" beside a field, or what belongs to such a line. */
function isStated(block: Block): boolean {
  if (block.within || saysField(block)) return true;
  return block.type === 'entry' && statesByLabel(block.text);
}

function saysField(block: Block): boolean {
  return (block.type === 'entry' || block.type === 'paragraph') && readFields(block).length > 0;
}

function isEntry({ type }: Block): boolean {
  return type === 'entry';
}

function isUnder({ parent }: Section, { under }: HeadedLaw): boolean {
  return !under || (parent !== null && under.test(parent.heading.text.text));
}

function isNamed({ heading }: Section, { named }: HeadedLaw): boolean {
  return !named || named.test(heading.text.text);
}

/** "4.1 Receipts" below "4. Features", "1. Problem". */
function withoutChapter({ heading: { text }, parent }: Section): Phrase {
  const number = /^(?<above>\d{1,2}(?:\.\d{1,2})*?)(?:\.(?<own>\d{1,2}))?[.)]?\s+(?=\S)/u.exec(text.text);
  const { above = '', own } = number?.groups ?? {};
  if (!number) return text;
  const isChapter = own === undefined ? /[.)]\s/.test(number[0]) : isNumbered(parent, above);
  return isChapter ? slicePhrase(text, number[0].length) : text;
}

function isNumbered(section: Section | null, number: string): boolean {
  const words = section?.heading.text.text ?? '';
  return words.startsWith(number) && !/^[\d.]*\d/.test(words.slice(number.length));
}

function startOf(section: Section, { kind, storyLevel, isDeclared }: HeadedLaw, { blocks }: Contents): Start {
  const { text } = section.heading;
  const read = idAndTitle(text);
  const [first] = blocks.filter(({ type }) => type !== 'heading');
  // "### TOY-1" over "**Reserve a toy**".
  const below = read.id && !read.title && first?.type === 'paragraph' && isTitle(first) ? first.text : null;
  return {
    at: section.start,
    limit: section.end,
    section,
    anchor: null,
    title: read.title ?? below ?? (storyLevel ? text : withoutChapter(section)),
    id: read.id,
    ...plain,
    kind,
    kindDeclared: isDeclared === true,
    storyLevel,
  };
}
