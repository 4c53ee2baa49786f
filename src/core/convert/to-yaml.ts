import { stringify } from 'yaml';
import type { FieldName } from '../model';
import { startsStep } from '../parse/criteria/steps';
import { aspects, inBrackets, isMarkup, placesFor } from './aspects';
import { isInOrder } from './ears';
import { fileStem } from './file-name';
import type { Portable, PortableCriterion, PortableStep } from './portable';
import { sentenceOf, stepLines } from './wording';
import type { Writer } from './writer';

/** The key of each field in a YAML backlog. */
const keyOf: Readonly<Record<FieldName, string>> = {
  priority: 'priority',
  estimate: 'estimate',
  status: 'status',
  level: 'level',
  owner: 'owner',
  parent: 'parent',
  depends: 'depends_on',
  goal: 'product_goal',
  sprint: 'sprint',
  tags: 'tags',
  // Beside a role, "reason" is read as the benefit.
  reason: 'parked_because',
  date: 'date',
};

/** A section with what stands in it, in order. */
interface Section {
  title?: string;
  items?: object[];
  sections?: Section[];
}

export const toYaml: Writer = {
  places: [...placesFor(...aspects.filter((aspect) => !isMarkup(aspect))), inBrackets],
  write(items, name) {
    const isFlat = items.every(({ section }) => section.length === 0);
    const content = isFlat ? { items: items.map(entryOf) } : { sections: sectionsOf(items) };
    return [
      {
        path: `${fileStem(name)}.backlog.yaml`,
        text: stringify({ title: name, ...content }, { lineWidth: 0, aliasDuplicateObjects: false }),
      },
    ];
  },
};

/** Neighbours with the same headings share them; so items stay in their order. */
function sectionsOf(items: readonly Portable[]): Section[] {
  const sections: Section[] = [];
  let last: readonly string[] | null = null;
  let open: Section[] = [];
  for (const item of items) {
    const { section } = item;
    if (last?.join('\n') !== section.join('\n')) {
      const shared = section.findIndex((title, index) => title !== last?.[index]);
      // A section has items or sections: what stands right below a heading comes before its sections, or in a new one.
      const from = shared < 0 ? Math.max(0, section.length - 1) : shared;
      open = open.slice(0, from);
      if (section.length === 0) sections.push(...opened(open, { items: [] }));
      for (const title of section.slice(from)) {
        const added: Section = { title };
        const above = open.at(-1);
        if (above) (above.sections ??= []).push(added);
        else sections.push(added);
        open.push(added);
      }
      last = section;
    }
    const holder = open.at(-1);
    if (holder) (holder.items ??= []).push(entryOf(item));
  }
  return sections;
}

function opened(open: Section[], section: Section): Section[] {
  open.push(section);
  return [section];
}

function entryOf({ id, kind, title, story, criteria, notes, fields }: Portable): object {
  return {
    ...(id !== null && { id }),
    type: kind,
    title,
    ...storyOf(story),
    ...(notes.length > 0 && { description: notes.join('\n\n') }),
    ...(criteria.length > 0 && { acceptance_criteria: criteria.map(criterionOf) }),
    ...Object.fromEntries([...fields].map(([name, value]) => [keyOf[name], numberOrText(value)])),
  };
}

/** The parts under keys of their own; what is no part has none, and without a need the sentence is all there is. */
function storyOf(story: Portable['story']): object {
  if (!story) return {};
  const isMore = story.situation !== null || story.further !== '';
  if (story.need === null || isMore) return { story: sentenceOf(story) };
  return {
    ...(story.role !== null && { as_a: story.role }),
    i_want: story.need,
    ...(story.benefit !== null && { so_that: story.benefit }),
  };
}

function criterionOf(criterion: PortableCriterion): object | string {
  const { id, name, steps, isMet, text } = criterion;
  const about = { ...(id !== null && { id }), ...(isMet && { met: true }) };
  if (steps.length === 0) {
    const isBare = id === null && !isMet && !startsStep(text);
    return isBare ? text : { ...about, criterion: text };
  }
  if (
    isInOrder(steps) &&
    steps.some(({ kind }) => kind === 'then') &&
    steps.some(({ kind }) => kind !== 'then')
  )
    return { ...(name !== null && { scenario: name }), ...about, ...stepsByKind(steps) };
  return { ...(name !== null && { scenario: name }), ...about, criterion: stepLines(criterion).join('\n') };
}

function stepsByKind(steps: readonly PortableStep[]): object {
  const kinds = ['given', 'when', 'then'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind): [string, string | string[]][] => {
      const texts = steps.filter((step) => step.kind === kind).map(({ text }) => text);
      const [first, ...others] = texts;
      return first === undefined ? [] : [[kind, others.length === 0 ? first : texts]];
    }),
  );
}

function numberOrText(value: string): number | string {
  return String(Number(value)) === value ? Number(value) : value;
}
