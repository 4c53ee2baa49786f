import type { EntryLaw } from '../../layouts/law';
import { labelKinds } from '../../labels';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isChapter } from './headed-starts';
import { chainOf, sectionAt, type Section } from '../blocks/outline';

/** In UTF-16 units: what is longer introduces a list, and is no name of it. */
const longest = 60;
/** What a list is not about. */
const denied =
  /^\P{L}*(?:non|anti|not|no|nicht|out of|how|why|details|examples?|won['’]t|what we (?:stop|do not|don['’]t|will not|won['’]t))(?!\p{L})/iu;
/** What people want who use the product is no goal of it. */
const people = /\b(?:personas?|users?|audience|segments?|stakeholders?|customers?|competitors?)\b/i;

/**
 * Says what a list stands under, for a law that asks for a heading: that, a line that stands for one, or a line in bold
 * type right above the list.
 */
export function standsUnder(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: ReadonlySet<Section>,
): (entry: Entry, section: Section | null, law: EntryLaw) => boolean {
  const labels = labelsOfLists(blocks, sections);
  return (entry, section, { under, storyLevel, kind, isDeep }) => {
    if (!under) return true;
    if (storyLevel) return under.test(wordsOf(section));
    const over = [...chainOf(section)];
    const headed = over.find(({ heading }) => !heading.isLine) ?? null;
    const lines = over.slice(0, headed ? over.indexOf(headed) : undefined).map(wordsOf);
    const label = labels.get(entry.list) ?? lines[0] ?? '';
    if (denied.test(label) || labelKinds(label).includes('aside')) return under.test(label);
    const heading = wordsOf(headed);
    if (denied.test(heading)) return under.test(heading);
    const above = isDeep && headed && !told.has(headed) && !isChapter(heading) ? wordsOf(headed.parent) : '';
    if (![label, ...lines, heading, above].some((words) => under.test(words))) return false;
    return kind !== 'goal' || !isOfPeople(headed, under);
  };
}

function wordsOf(section: Section | null): string {
  return section?.heading.text.text ?? '';
}

function isBold({ start, end, text }: Paragraph): boolean {
  return text.start - start === 2 && end - text.end === 2;
}

/** Within a persona, or a segment of users; "User goals" are those of the product. */
function isOfPeople(section: Section | null, under: RegExp): boolean {
  const above = [...chainOf(section)].slice(0, -1).map(({ heading }) => heading.text.text);
  return above.some((words) => people.test(words) && !under.test(words));
}

/** The line right above a list that is a heading but for its sign. */
function labelsOfLists(blocks: readonly Block[], sections: readonly Section[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.type !== 'entry' || block.start !== block.list || before?.type !== 'paragraph') continue;
    const words = before.text.text;
    const isLabel =
      words.length <= longest && !words.includes('\n') && (/[:：]$/.test(words) || isBold(before));
    if (isLabel && sectionAt(sections, before.start) === sectionAt(sections, block.start))
      labels.set(block.list, words);
  }
  return labels;
}
