import type { Field, Item, Language } from '../../../model';
import type { Phrase } from '../../../phrase';
import { isStoryLevel, kindInTitle, kindLabel, kindNamed } from '../../kind';
import type { Law } from '../../layouts/law';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isHeading, type Start } from '../starts/start';
import { looseStory } from './loose-story';
import { labelKinds } from '../../labels';
import { noOwnCriteria, ownCriteria, ownStatements, type OwnCriteria } from '../criteria/own-criteria';
import { labelsPart } from '../starts/objective-labels';
import { namesOf } from '../blocks/outline';
import { readCriteria } from '../criteria/read-criteria';
import { fieldTable, tableFields } from './field-tables';
import { readFields, readHeadingField, readTitleSuffix } from './read-fields';
import { isPlanned, readPlanTitle, type TitleRead } from './plan-title';
import { readTasks } from './read-tasks';
import { setAside } from './set-aside';
import { criterionSlot } from './criterion-slot';
import { dependsSlot, levelSlot } from './level-slot';
import { benefitSlot } from './benefit-slot';

/** What is the same for all items of a file. */
export interface Context {
  readonly source: string;
  readonly language: Language;
  readonly law: Law;
  /** Fields of the front matter, for a file that is one item. */
  readonly fileFields: readonly Field[];
}

/** Reads an item from where it starts and the blocks that are its own. */
export function readItem(
  start: Start,
  blocks: readonly Block[],
  parent: Item | null,
  context: Context,
): Item {
  const { source, law } = context;
  const body = blocks.filter((block) => block.start !== start.at || block.type !== 'heading');
  const own = ownOf(start, body, law);
  const { criteria, label, used } = readCriteria(withoutTitle(start, body), source, law, { own });
  const isGiven = start.declared?.title !== null && start.declared !== null;
  const said = isGiven ? asItIs(start.title) : readTitle(start, context);
  const isHeaded = law.wholeFile !== undefined || isHeading(start);
  const table = fieldTable(isHeaded ? body : rightBelow(start, body));
  const fieldsOf = new Map<Block, readonly Field[]>();
  let before: Block | undefined;
  for (const block of withoutAsides(body)) {
    const stated = [
      ...readHeadingField(before, block),
      ...(block === table ? tableFields(block) : readFields(block)),
    ];
    if (stated.length > 0) fieldsOf.set(block, stated);
    before = block;
  }
  const loose = start.anchor ? null : looseStory(body, context, start.storyLevel);
  const fields = [
    ...headingFields(start),
    ...said.fields,
    ...(start.anchor?.block.type === 'heading' ? [] : (start.anchor?.fields ?? [])),
    ...context.fileFields,
    ...(loose?.fields ?? []),
    ...[...fieldsOf].flatMap(([block, stated]) => (used.has(block) ? [] : stated)),
  ];
  const story = start.anchor?.story ?? loose?.story ?? null;
  const typed = typeIn(body);
  const type = start.declared?.kind ?? typed?.kind ?? null;
  const told = start.declared || start.kindDeclared || story ? undefined : kindOfTitle(start, body);
  const kind = type ?? told ?? start.kind;
  const tasks = readTasks(body, used);
  const withFields = [...fieldsOf.keys()];
  const depends = fields.some(({ name }) => name === 'depends')
    ? null
    : dependsSlot(start, withFields, source);
  const end = endOf(start, blocks, source);
  const isNote = (block: Block): block is Paragraph | Entry =>
    (block.type === 'paragraph' || block.type === 'entry') &&
    block.start !== start.at &&
    block !== start.anchor?.block &&
    block !== loose?.block &&
    block !== typed?.block &&
    !used.has(block) &&
    !fieldsOf.has(block) &&
    // "Key results" over a list says nothing of the item.
    !labelsPart(block) &&
    !start.declared?.entries.has(block);
  return {
    id: start.id,
    idScope: law.localIds?.test(start.id?.text ?? '') ? 'file' : law.idScope,
    kind,
    kindDeclared: start.kindDeclared || type !== null || told !== undefined,
    storyLevel: type ? isStoryLevel(type) : start.storyLevel,
    // A heading without words is no title: it would stand nowhere in the source, and leave the item without a name.
    title: said.title?.text ? said.title : null,
    span: { start: start.at, end },
    section: namesOf(isHeading(start) ? start.section.parent : start.section),
    parent,
    story,
    criteria,
    notes: [...said.notes, ...body.filter(isNote).map(({ text }) => text)],
    fields,
    criteriaLabel: label,
    slots: {
      criterion: criterionSlot(
        {
          criteria,
          label,
          heading: isHeaded ? (start.section?.heading ?? null) : null,
          end,
        },
        { source, layout: law.layout, language: context.language },
      ),
      benefit: benefitSlot(story, source, start.anchor?.block),
      level: levelSlot(start, withFields, source),
      ...(depends && { depends }),
    },
    ...(tasks.length > 0 && { tasks }),
    ...setAside(start.at, { story, title: said.title, blocks, source }),
  };
}

function readTitle({ title, kind }: Start, { source, law }: Context): TitleRead {
  if (!title) return asItIs(null);
  return law.isRoadmap && isPlanned(kind)
    ? readPlanTitle(title, source)
    : { ...readTitleSuffix(title), notes: [] };
}

function asItIs(title: Phrase | null): TitleRead {
  return { title, fields: [], notes: [] };
}

/** A story without a heading has a table of fields only right beside it: any other may be of all that stands around it. */
function rightBelow({ at, anchor }: Start, body: readonly Block[]): readonly Block[] {
  const below = body.findIndex(({ start }) => start > (anchor?.block.start ?? at));
  return body.slice(0, below < 0 ? undefined : below + 1);
}

/** What an item of no other kind says of itself in front of its title, or of its id. */
function kindOfTitle(start: Start, body: readonly Block[]): Item['kind'] | undefined {
  const { title, kind, storyLevel, at } = start;
  if (!storyLevel || (kind !== 'story' && kind !== 'task')) return undefined;
  const heading = isHeading(start) ? start.section.heading : body.find((block) => block.start === at);
  const whole = heading && 'text' in heading ? heading.text.text : '';
  return kindInTitle(title?.text ?? '') ?? kindInTitle(whole);
}

function ownOf({ kind, storyLevel, anchor }: Start, body: readonly Block[], { layout }: Law): OwnCriteria {
  const isByHand = layout === 'generic' || layout === 'pm-document';
  if (isByHand && storyLevel) return ownCriteria(body, anchor);
  return layout === 'kiro' && kind === 'requirement' ? ownStatements(body) : noOwnCriteria;
}

/** An entry that is an item says its title in its own words: they are no criterion. */
function withoutTitle(start: Start, body: readonly Block[]): readonly Block[] {
  return body.filter((block) => block !== start.anchor?.block && block.start !== start.at);
}

/** What stands under "Notes" or "Tests" is no field of the item. */
function withoutAsides(body: readonly Block[]): Block[] {
  let level = Infinity;
  return body.filter((block) => {
    if (block.type === 'heading' && block.level <= level)
      level = labelKinds(block.text.text).includes('aside') ? block.level : Infinity;
    return level === Infinity;
  });
}

function headingFields({ priority, estimate }: Start): Field[] {
  return [
    ...(priority ? [{ name: 'priority' as const, value: priority }] : []),
    ...(estimate ? [{ name: 'estimate' as const, value: estimate }] : []),
  ];
}

const typeLine = new RegExp(`^${kindLabel}\\s*[:：]\\s*(?<type>[^\\n|·•,;]{2,30}?)\\s*(?:[|·•,;].*)?$`, 'im');

/** The kind that a line of an item gives, and the block that says nothing else: null where it says more. */
function typeIn(body: readonly Block[]): { kind: Item['kind']; block: Block | null } | null {
  for (const block of body) {
    if (block.type !== 'paragraph' && block.type !== 'entry') continue;
    const { text } = block.text;
    const type = typeLine.exec(text)?.groups?.['type'];
    const kind = type === undefined ? undefined : kindNamed(type);
    if (kind) return { kind, block: text.includes('\n') ? null : block };
  }
  return null;
}

function endOf(start: Start, blocks: readonly Block[], source: string): number {
  const last = blocks.reduce(
    (end, block) => (block.type === 'rule' ? end : Math.max(end, block.end)),
    start.at,
  );
  const end = Math.min(Math.max(last, start.at), source.length);
  return start.at + source.slice(start.at, end).trimEnd().length;
}
