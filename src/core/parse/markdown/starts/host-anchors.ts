import type { Law } from '../../layouts/law';
import type { Anchor } from './anchors';
import type { Block } from '../blocks/blocks';
import { labelAt } from '../blocks/label-at';
import { chainOf, isBesideStories, sectionAt, type Section } from '../blocks/outline';
import { isSkipped } from './beside-items';
import { indexBefore } from '../blocks/index-before';
import { titleIn } from './title-above';

/**
 * Story sentences by the heading they belong to: the nearest that is more than a label like "User Story".
 * @param isItem whether a heading opens an item by itself
 */
export function hostAnchors(
  anchors: readonly Anchor[],
  blocks: readonly Block[],
  sections: readonly Section[],
  law: Law,
  isItem: (section: Section) => boolean,
): Map<Section | null, Anchor[]> {
  const hosts = new Map<Section | null, Anchor[]>();
  const withCriteria = anchors.some(({ isQuoted }) => isQuoted)
    ? sectionsWithCriteria(blocks, sections)
    : new Set<Section>();
  for (const anchor of anchors) {
    const innermost = sectionAt(sections, anchor.block.start);
    const chain = [...chainOf(innermost)];
    if (isBesideStories(innermost) || chain.some((section) => isSkipped(section, law))) continue;
    // Beside criteria, under a heading of a story, or right below one in a backlog, a quotation is the author's own words.
    const isOwn = (section: Section): boolean => isItem(section) || section.labels.includes('story');
    const isAnothers =
      !chain.some(isOwn) &&
      !(innermost && withCriteria.has(innermost)) &&
      !(law.isBacklog && isTitled(anchor, blocks));
    if (anchor.isQuoted && isAnothers) continue;
    const isPart = ({ labels }: Section): boolean =>
      labels.includes('story') || (anchor.isInCriteria && labels.includes('criteria'));
    const host = chain.find((section) => isItem(section) || !isPart(section)) ?? null;
    const group = hosts.get(host);
    if (!group) hosts.set(host, [anchor]);
    else if (!anchor.isInCriteria) group.push(anchor);
  }
  return hosts;
}

/** Whether a heading is right above, or what is one but for its sign. Below the title of the file it is a motto. */
function isTitled({ block }: Anchor, blocks: readonly Block[]): boolean {
  const above = blocks[indexBefore(blocks, block.start)];
  if (above?.type === 'heading') return above.level > 1;
  return above?.type === 'paragraph' && titleIn(above) !== null;
}

/** The sections in which a label of criteria stands, or a heading right below that is one. */
function sectionsWithCriteria(blocks: readonly Block[], sections: readonly Section[]): Set<Section> {
  const found = new Set<Section>();
  for (const block of blocks) {
    if (block.type !== 'heading' && block.type !== 'paragraph') continue;
    if (labelAt(block.text)?.kind !== 'criteria') continue;
    const section = sectionAt(sections, block.start);
    const holder = block.type === 'heading' ? section?.parent : section;
    if (holder) found.add(holder);
  }
  return found;
}
