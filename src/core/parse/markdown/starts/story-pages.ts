import type { Anchor } from './anchors';
import { isGroupName } from './group-name';
import { isPart } from './heading-contents';
import type { Section } from '../blocks/outline';

/**
 * The title of a file that is the page of one story: there is no other, and each heading below says what part of it
 * follows. Null where the file holds more.
 */
export function pageOf(
  sections: readonly Section[],
  hosts: ReadonlyMap<Section | null, readonly Anchor[]>,
): Section | null {
  const [page, ...parts] = sections;
  const group = (page && hosts.size === 1 && hosts.get(page)) || [];
  if (!page || page.heading.level > 1 || group.length !== 1 || group[0]?.block.type !== 'paragraph')
    return null;
  if (page.labels.length > 0 || isGroupName(page.heading.text.text)) return null;
  const isWhole = parts.some(({ labels }) => labels.includes('story') || labels.includes('criteria'));
  return isWhole && parts.every(isPartOfStory) ? page : null;
}

/** A heading that says what part of the story follows, or one below the criteria, which tells them apart. */
function isPartOfStory(section: Section): boolean {
  const { parent } = section;
  return parent !== null && (isPart(section) || parent.labels.includes('criteria'));
}
