import { slicePhrase } from '../../phrase';
import type { EntryLaw } from '../layouts/law';
import type { Block, Entry } from './blocks';
import { groupOf } from './group-of';
import { isInAside, sectionAt, type Section } from './outline';
import { plain, type Start } from './start';

/** Entries of lists that a layout takes for items. */
export function entryStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  laws: readonly EntryLaw[],
): Start[] {
  return blocks.flatMap((block): Start[] => {
    if (block.type !== 'entry' || block.depth > 0 || !isWorded(block)) return [];
    const section = sectionAt(sections, block.start);
    if (isInAside(section)) return [];
    const heading = section?.heading.text.text ?? '';
    const law = laws.find(
      ({ only, under }) => (only === 'any' || block.checked !== null) && (!under || under.test(heading)),
    );
    return law ? [entryStart(block, section, law)] : [];
  });
}

/** A line of signs and placeholders is no item. */
function isWorded({ text }: Entry): boolean {
  return text.text.replace(/[\W_]+/g, '').length >= 3;
}

function entryStart(block: Entry, section: Section | null, { kind, storyLevel }: EntryLaw): Start {
  const match = /^(?<id>\p{Lu}{1,8}[-_]?\d+(?:\.\d+)*)\s*[:.)–—-]\s+/u.exec(block.text.text);
  return {
    ...plain,
    at: block.start,
    limit: block.end,
    section,
    anchor: null,
    title: match ? slicePhrase(block.text, match[0].length) : block.text,
    id: match ? groupOf(block.text, match, 'id') : null,
    kind,
    storyLevel,
  };
}
