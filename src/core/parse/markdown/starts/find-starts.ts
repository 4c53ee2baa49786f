import type { Language } from '../../../model';
import { isStoryLevel } from '../../kind';
import type { Law } from '../../layouts/law';
import { anchorOf, type Anchor } from './anchors';
import type { Block } from '../blocks/blocks';
import { blocksOfStories } from '../blocks/label-at';
import { findDeclared, type Declared } from './declared';
import { idAndTitle } from './id-and-title';
import { isLeftOut, isSkipped } from './beside-items';
import { hostAnchors } from './host-anchors';
import { withListedEstimates } from './listed-estimates';
import type { Section } from '../blocks/outline';
import type { Context } from '../item/read-item';
import { entriesLikeHeadings, siblingEntries, workBeside } from './sibling-entries';
import { saidByTitle } from './said-by-title';
import { plain, type Start } from './start';
import { isGroup, rowsOfGroups } from './story-groups';
import { nextColumn } from './next-column';
import { pageOf } from './story-pages';
import { titlesAbove, type TitleAbove } from './title-above';
import { untoldStarts } from './untold-starts';

/** Finds where items begin, in source order. */
export function findStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  anchors: readonly Anchor[],
  context: Context,
): Start[] {
  const { law, language } = context;
  const ofStories = partsBesideLists(blocks, anchors);
  const headingStarts = new Map<Section, Start>();
  const declared = findDeclared(blocks);
  for (const section of sections) {
    const start = isSkipped(section, law) ? null : headingStart(section, law);
    const said = declared.get(section.heading);
    if (said) headingStarts.set(section, declaredStart(section, start, said));
    else if (start) headingStarts.set(section, start);
  }
  const starts = new Map<Section, Start>(headingStarts);
  const loose: Start[] = [];
  if (law.findsStories) {
    const hosts = hostAnchors(anchors, blocks, sections, law, (section) => headingStarts.has(section));
    const titles = titlesAbove(blocks, anchors);
    const endAt = nextColumn(sections);
    const alone = (anchor: Anchor, host: Section | null): Start => {
      const start = anchorStart(anchor, host, titles.get(anchor), law);
      return { ...start, limit: Math.min(start.limit, endAt(start.at)) };
    };
    const groups = rowsOfGroups(hosts);
    // A persona or an opportunity is the title of no story, whatever wish is told below it.
    const isDeclared = law.headed?.some((one) => one.isDeclared) === true;
    const page = headingStarts.size === 0 ? pageOf(sections, hosts) : null;
    for (const [host, group] of hosts) {
      place(host, group, starts, loose, {
        alone,
        titleOf: (anchor) => titles.get(anchor),
        isTitle: (section, anchor) =>
          !isDeclared && (section === page || (isTitle(section) && !isGroup(section, anchor, groups))),
      });
    }
    for (const start of siblingEntries(blocks, loose)) loose.push(start);
    if (law.isBacklog) for (const start of workBeside(blocks, loose, ofStories)) loose.push(start);
    placeHeadings(
      sections.filter(
        (section) => !hosts.has(section) && section.labels.length === 0 && !isLeftOut(section, law),
      ),
      starts,
      language,
    );
  }
  const like = entriesLikeHeadings(blocks, sections, [...starts.values(), ...loose]);
  const told = [...starts.values(), ...loose, ...like];
  const untold = untoldStarts(blocks, sections, told, context, ofStories);
  return withListedEstimates([...told, ...untold].sort((a, b) => a.at - b.at));
}

/** What stands under labels of stories, where a list that holds some may go on behind it; nothing where none does. */
function partsBesideLists(blocks: readonly Block[], anchors: readonly Anchor[]): ReadonlySet<Block> {
  const stories = anchors.filter(({ isInCriteria }) => !isInCriteria).map(({ block }) => block);
  const areListed = stories.some(
    (block) => block.type === 'entry' || (block.type === 'paragraph' && block.within),
  );
  return areListed ? blocksOfStories(blocks, new Set<Block>(stories)) : new Set();
}

/** Puts the story sentences under one heading into the heading's item, or makes each an item of its own. */
function place(
  host: Section | null,
  group: readonly Anchor[],
  starts: Map<Section, Start>,
  loose: Start[],
  by: {
    readonly alone: (anchor: Anchor, host: Section | null) => Start;
    /** What stands right above it as its own title. */
    readonly titleOf: (anchor: Anchor) => TitleAbove | undefined;
    /** Whether a heading is the title of the one story below it. */
    readonly isTitle: (section: Section, anchor: Anchor) => boolean;
  },
): void {
  const [first] = group;
  const start = host && starts.get(host);
  const above = first && by.titleOf(first);
  const isOne = group.length === 1 && first && host !== null;
  if (start && first && (start.storyLevel || start.declared)) {
    // "Story: US-3" names no more than the id: a line below says the title.
    const title = start.title === host.heading.text ? above?.title : null;
    starts.set(host, { ...start, anchor: first, ...(title && { title }) });
    // A numbered requirement is one piece, however many readers tell of it.
    if (start.kind !== 'requirement') for (const anchor of group.slice(1)) loose.push(by.alone(anchor, host));
  } else if (start && isOne && first.block.type === 'paragraph' && holdsOthers(host, starts)) {
    starts.set(host, { ...start, anchor: first });
  } else if (!start && isOne && by.isTitle(host, first) && (!above || isRestOf(host, above))) {
    const { title, id } = above ?? {};
    starts.set(host, { ...titledStart(host, first), ...(title && { title }), ...(id && { id }) });
  } else {
    for (const anchor of group) loose.push(by.alone(anchor, host));
  }
}

/** Whether headings below an epic are items: then the one sentence right below its own is that of the epic. */
function holdsOthers(host: Section, starts: ReadonlyMap<Section, Start>): boolean {
  for (const { start } of starts.keys()) if (host.start < start && start < host.end) return true;
  return false;
}

/** A heading that is a story sentence tells the story of its item. */
function placeHeadings(sections: readonly Section[], starts: Map<Section, Start>, language: Language): void {
  for (const section of sections) {
    const anchor = anchorOf(section.heading, language);
    const start = starts.get(section);
    if (anchor) starts.set(section, start ? { ...start, anchor } : titledStart(section, anchor));
  }
}

/** "US-3" over a form that says the title and no other id, or a title over one that says the id alone. */
function isRestOf({ heading }: Section, { isForm, id, title }: TitleAbove): boolean {
  const read = idAndTitle(heading.text);
  if (title === null) return isForm && read.id === null;
  return isForm && id === null && read.id !== null && read.title === undefined;
}

function isTitle({ heading, labels }: Section): boolean {
  return heading.level > 1 && !labels.includes('container');
}

function headingStart(section: Section, law: Law): Start | null {
  const said = saidByTitle(section.heading.text, law);
  return said && { at: section.start, limit: section.end, section, anchor: null, declared: null, ...said };
}

/** The list below the heading has the last word; where it gives a title, the heading is not taken apart. */
function declaredStart(section: Section, read: Start | null, declared: Declared): Start {
  const { kind, id, title } = declared;
  const heading = { title: section.heading.text, id: null, priority: null, estimate: null };
  return {
    at: section.start,
    limit: section.end,
    section,
    anchor: null,
    ...plain,
    ...(title ? heading : (read ?? heading)),
    ...(title && { title }),
    ...(id && { id }),
    kind,
    kindDeclared: true,
    storyLevel: isStoryLevel(kind),
    needsContent: false,
    holdsEntries: false,
    declared,
  };
}

function titledStart(section: Section, anchor: Anchor): Start {
  const { text } = section.heading;
  const { id, title = text } = anchor.id ? { id: anchor.id } : idAndTitle(text);
  return { at: section.start, limit: section.end, section, anchor, title, id, ...plain };
}

/** A sentence that no heading tells of, with what stands above it where that is its title. */
function anchorStart(anchor: Anchor, host: Section | null, above: TitleAbove | undefined, law: Law): Start {
  const named = above?.title && !above.isForm ? above.title : null;
  const said = named && saidByTitle(named, law);
  const read = named && !said ? idAndTitle(named) : null;
  return {
    at: (above?.block ?? anchor.block).start,
    limit: host?.end ?? Infinity,
    section: host,
    anchor,
    title: said?.title ?? read?.title ?? above?.title ?? anchor.title,
    id: said?.id ?? read?.id ?? above?.id ?? anchor.id,
    ...plain,
    priority: said?.priority ?? anchor.priority,
    estimate: said?.estimate ?? null,
  };
}
