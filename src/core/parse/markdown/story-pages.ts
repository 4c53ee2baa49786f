import { fieldNamed } from '../field-names';
import type { Anchor } from './anchors';
import { isGroupName } from './group-name';
import type { Section } from './outline';
import { scenarioName } from './scenario-names';

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
  return isWhole && parts.every((part) => part.parent !== null && isPart(part)) ? page : null;
}

function isPart({ heading: { text }, labels, parent }: Section): boolean {
  if (labels.length > 0 || fieldNamed(text.text) !== undefined) return true;
  return scenarioName(undefined, text) !== null || (parent?.labels.includes('criteria') ?? false);
}
