import { unwrapPhrase } from '../../../phrase';
import type { Law } from '../../layouts/law';
import { isPlaceholder } from '../../placeholder';
import type { Block } from '../blocks/blocks';
import { groupOf } from './group-of';
import type { Text } from './objective-labels';
import { sectionAt, type Section } from '../blocks/outline';
import { plain, type Start } from './start';

/**
 * What says of itself what it is: "FR-1: …", "Opportunity: …". In a list or below a heading it holds those that stand in
 * it.
 * @param told the items that are known already
 */
export function partStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: readonly Start[],
  { parts = [] }: Law,
): Start[] {
  if (parts.length === 0) return [];
  const known = new Set(told.map(({ at }) => at));
  return blocks.flatMap((block): Start[] => {
    if (block.type !== 'heading' && block.type !== 'paragraph' && block.type !== 'entry') return [];
    return known.has(block.start) ? [] : startOf(block, sectionAt(sections, block.start), parts);
  });
}

function startOf(block: Text, section: Section | null, parts: NonNullable<Law['parts']>): Start[] {
  const text = unwrapPhrase(block.text);
  for (const { kind, words } of parts) {
    const match = words.exec(text.text);
    const title = match && groupOf(text, match, 'title');
    if (!title || isPlaceholder(title.text)) continue;
    const isHeading = block.type === 'heading';
    return [
      {
        at: block.start,
        limit: isHeading ? (section?.end ?? block.end) : block.end,
        section,
        anchor: null,
        title,
        id: groupOf(text, match, 'id') ?? groupOf(text, match, 'number'),
        ...plain,
        kind,
        kindDeclared: true,
        storyLevel: false,
        holdsEntries: block.type === 'entry',
      },
    ];
  }
  return [];
}
