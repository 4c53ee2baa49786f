import type { Language } from '../../model';
import { slicePhrase, type Phrase } from '../../phrase';
import { isStoryLevel } from '../kind';
import type { Law } from '../layouts/law';
import { anchorOf, type Anchor } from './anchors';
import type { Block } from './blocks';
import { findDeclared, type Declared } from './declared';
import { entryStarts } from './entry-starts';
import { groupOf } from './group-of';
import { hostAnchors, isLeftOut, isSkipped } from './host-anchors';
import type { Section } from './outline';
import { plain, type Start } from './start';

/** Finds where items begin, in source order. */
export function findStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  anchors: readonly Anchor[],
  { law, language }: { readonly law: Law; readonly language: Language },
): Start[] {
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
    for (const [host, group] of hosts) {
      place(host, group, starts, loose);
    }
    placeHeadings(
      sections.filter(
        (section) => !hosts.has(section) && section.labels.length === 0 && !isLeftOut(section, law),
      ),
      starts,
      language,
    );
  }
  const found = [...starts.values(), ...loose].sort((a, b) => a.at - b.at);
  if (found.length > 0 || !law.entries) return found;
  return entryStarts(blocks, sections, law.entries);
}

/** Puts the story sentences under one heading into the heading's item, or makes each an item of its own. */
function place(
  host: Section | null,
  group: readonly Anchor[],
  starts: Map<Section, Start>,
  loose: Start[],
): void {
  const [first] = group;
  const start = host && starts.get(host);
  const isOne = group.length === 1 && first && host !== null;
  if (start && first && (start.storyLevel || start.declared)) {
    starts.set(host, { ...start, anchor: first });
    // A numbered requirement is one piece, however many readers tell of it.
    if (start.kind !== 'requirement')
      for (const anchor of group.slice(1)) loose.push(anchorStart(anchor, host));
  } else if (!start && isOne && isTitle(host)) {
    starts.set(host, titledStart(host, first));
  } else {
    for (const anchor of group) loose.push(anchorStart(anchor, host));
  }
}

/** A heading that is a story sentence tells the story of its item. */
function placeHeadings(sections: readonly Section[], starts: Map<Section, Start>, language: Language): void {
  for (const section of sections) {
    const anchor = anchorOf(section.heading, language);
    const start = starts.get(section);
    if (anchor) starts.set(section, start ? { ...start, anchor } : titledStart(section, anchor));
  }
}

function isTitle({ heading, labels }: Section): boolean {
  return heading.level > 1 && !labels.includes('container');
}

function headingStart(section: Section, law: Law): Start | null {
  const { text } = section.heading;
  for (const { pattern, kind, storyLevel, needsContent = false } of law.headings) {
    const match = pattern.exec(text.text);
    if (!match) continue;
    const part = (name: string): Phrase | null => groupOf(text, match, name);
    return {
      ...placeOf(section),
      title: part('title') ?? text,
      id: part('id'),
      kind,
      kindDeclared: kind !== 'story',
      storyLevel,
      priority: part('priority'),
      estimate: part('estimate'),
      needsContent,
      declared: null,
    };
  }
  return null;
}

/** The list below the heading has the last word; where it gives a title, the heading is not taken apart. */
function declaredStart(section: Section, read: Start | null, declared: Declared): Start {
  const { kind, id, title } = declared;
  const heading = { title: section.heading.text, id: null, priority: null, estimate: null };
  return {
    ...placeOf(section),
    ...plain,
    ...(title ? heading : (read ?? heading)),
    ...(title && { title }),
    ...(id && { id }),
    kind,
    kindDeclared: true,
    storyLevel: isStoryLevel(kind),
    needsContent: false,
    declared,
  };
}

function placeOf(section: Section): Pick<Start, 'at' | 'limit' | 'section' | 'anchor'> {
  return { at: section.start, limit: section.end, section, anchor: null };
}

function titledStart(section: Section, anchor: Anchor): Start {
  const { text } = section.heading;
  return { ...placeOf(section), ...plain, anchor, title: text, id: anchor.id ?? idAlone(text) };
}

/** A heading that is nothing but an id: "US-12". */
function idAlone(heading: Phrase): Phrase | null {
  const match = /^\W*(?<id>\p{Lu}{1,8}[-_ ]?\d+(?:\.\d+)*)\W*$/u.exec(heading.text);
  const id = match?.groups?.['id'];
  if (id === undefined) return null;
  const at = heading.text.indexOf(id);
  return slicePhrase(heading, at, at + id.length);
}

function anchorStart(anchor: Anchor, host: Section | null): Start {
  return {
    at: anchor.block.start,
    limit: host?.end ?? Infinity,
    section: host,
    anchor,
    title: null,
    id: anchor.id,
    ...plain,
  };
}
