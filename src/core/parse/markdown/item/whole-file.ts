import type { Item, Kind } from '../../../model';
import { findAnchors } from '../starts/anchors';
import type { Block } from '../blocks/blocks';
import { plain, type Start } from '../starts/start';
import type { FrontMatter } from './front-matter';
import { finish } from '../../../steps';
import { kindNamed } from '../../kind';
import { labelKinds } from '../../labels';
import { isUnfilled } from '../../placeholder';
import { isInAside, outlineOf, sectionAt } from '../blocks/outline';
import { readCriteria } from '../criteria/read-criteria';
import { readItem, type Context } from './read-item';

const isWork = /\b(?:tasks?|task breakdown|implementation plan|test plan|testing|work ?packages?)\b/i;

/** A file that is one item: its title from the front matter or the first heading. */
export function wholeFileItem(
  blocks: readonly Block[],
  context: Context,
  front: FrontMatter,
  kind: Kind,
): Item[] {
  const sections = outlineOf(blocks, context.source.length);
  const [section = null] = sections;
  const heading = section?.heading ?? null;
  const title = front.title ?? (heading && heading.level === 1 ? heading.text : null);
  const anchor =
    finish(findAnchors(blocks, context.language)).find(
      ({ block }) => !isInAside(sectionAt(sections, block.start)),
    ) ?? null;
  if (!title && !anchor && !front.id) return [];
  const declared = front.type ? kindNamed(front.type.text) : undefined;
  const start: Start = {
    at: front.id || front.title ? 0 : (heading?.start ?? 0),
    limit: context.source.length,
    section,
    anchor,
    title,
    id: front.id,
    ...plain,
    kind: declared ?? kind,
    kindDeclared: declared !== undefined,
  };
  const item = readItem(start, blocks, null, context);
  const story = item.story ?? front.story;
  const criteria = [...front.criteria, ...item.criteria];
  const isEmpty = story === null && criteria.length === 0;
  if (isEmpty && (context.law.needsContent || isUnfilled(title?.text ?? ''))) return [];
  // Where a front matter holds the fields, nothing is written below it.
  const { criterion, benefit } = item.slots;
  const slots = front.levelSlot ? { criterion, benefit, level: front.levelSlot } : item.slots;
  return [{ ...item, section: [], story, criteria, slots }];
}

/**
 * Criteria that belong to the document stand in a first item of their own; a specification without items is one.
 * @param free the blocks that stand in no item
 */
export function documentItem(
  blocks: readonly Block[],
  free: readonly Block[],
  items: readonly Item[],
  context: Context,
): Item | null {
  const body = withoutWork(free);
  const { criteria } = readCriteria(body, context.source, {}, { findsSteps: false });
  const { fallback } = context.law;
  const hasStories = items.some(({ storyLevel }) => storyLevel);
  const [section = null] = outlineOf(blocks, context.source.length);
  const isSpecification = fallback !== undefined && !hasStories && fallback.when.test(context.source);
  if (criteria.length === 0 && !isSpecification) return null;
  if (!isSpecification && items.length === 0) return null;

  const start: Start = {
    at: section?.start ?? 0,
    limit: context.source.length,
    section,
    anchor: null,
    title: section?.heading.text ?? null,
    id: null,
    ...plain,
    kind: isSpecification ? fallback.kind : 'other',
    // A template that nobody has filled in yet is shown, and is no work for a team.
    storyLevel: isSpecification && !isUnfilled(section?.heading.text.text ?? ''),
  };
  const item = readItem(start, body, null, context);
  return isSpecification ? { ...item, section: [] } : { ...item, section: [], criteria, storyLevel: false };
}

/** A plan of the work repeats criteria of single tasks: they are not the document's. */
function withoutWork(blocks: readonly Block[]): Block[] {
  let level = Infinity;
  return blocks.filter((block) => {
    if (block.type === 'heading') {
      if (block.level <= level) level = isWorkOn(block.text.text) ? block.level : Infinity;
    }
    return level === Infinity;
  });
}

/** Spec Kit's "User Scenarios & Testing" holds stories. */
function isWorkOn(heading: string): boolean {
  return isWork.test(heading) && !labelKinds(heading).includes('container');
}
