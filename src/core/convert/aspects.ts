import { fieldNames } from '../model';
import { startsStep } from '../parse/criteria/steps';
import type { Portable, PortableCriterion } from './portable';
import { sentenceOfSteps } from './wording';

/** What can be said of an item, each to be held or lost for itself. */
export const aspects = [
  'id',
  'kind',
  'title',
  'section',
  'role, need and benefit',
  'situation',
  'further words',
  'criteria',
  'scenario names',
  'criterion ids',
  'ticked criteria',
  'notes',
  'links',
  'emphasis and code',
  'struck words',
  ...fieldNames,
] as const;

export type Aspect = (typeof aspects)[number];

/** What a story says, and its title. */
export const storyAspects = ['title', 'role, need and benefit', 'situation', 'further words'] as const;

/** What stands in signs of Markdown. */
export const markupAspects = ['links', 'emphasis and code', 'struck words'] as const;

export type MarkupAspect = (typeof markupAspects)[number];

/** Whether an aspect is one of signs rather than of words. */
export function isMarkup(aspect: Aspect): aspect is MarkupAspect {
  return markupAspects.some((one) => one === aspect);
}

/** What of an item stands in signs of Markdown, one by one. */
export function markupIn({ markup }: Portable, aspect: MarkupAspect): readonly string[] {
  const of = { links: markup.links, 'emphasis and code': markup.emphasis, 'struck words': markup.struck };
  return of[aspect];
}

/** Something a format has a place for, and what fits in. */
export interface Place {
  readonly aspect: Aspect;
  /** As words behind the aspect: "one word". */
  readonly only?: string;
  readonly takes?: (value: string, item: Portable) => boolean;
  /** Whether the format gives one where there is none: numbers of requirements. */
  readonly isGiven?: true;
}

/** What an item says in each respect, in words to be shown and compared; empty where it says nothing. */
export function valueOf(item: Portable, aspect: Aspect): string {
  const { criteria, story } = item;
  switch (aspect) {
    case 'id':
      return item.id ?? '';
    case 'kind':
      return item.kind;
    case 'title':
      return item.title;
    case 'section':
      return item.section.join(' / ');
    case 'role, need and benefit':
      return [story?.role, story?.need, story?.benefit]
        .map((part) => part ?? '')
        .join(' / ')
        .replace(/^[ /]+$/, '');
    case 'situation':
      return story?.situation ?? '';
    case 'further words':
      return story?.further ?? '';
    case 'criteria':
      return criteria.map(wordsOf).join(' / ');
    case 'scenario names':
      return criteria.flatMap(({ name }) => name ?? []).join(' / ');
    case 'criterion ids':
      return criteria.flatMap(({ id }) => id ?? []).join(', ');
    case 'ticked criteria':
      return criteria.flatMap(({ isMet }, index) => (isMet ? [String(index + 1)] : [])).join(', ');
    case 'notes':
      return item.notes.join(' ');
    case 'links':
    case 'emphasis and code':
    case 'struck words':
      return markupIn(item, aspect).join(', ');
    default:
      return item.fields.get(aspect) ?? '';
  }
}

/** Whether two items say the same in one respect. */
export function saysTheSame(aspect: Aspect, one: Portable, other: Portable): boolean {
  return comparable(aspect, one) === comparable(aspect, other);
}

/** Where commas and capitals stand in a sentence of steps, and bullets in notes, is the format's own affair. */
function comparable(aspect: Aspect, item: Portable): string {
  const value = valueOf(item, aspect);
  if (aspect === 'notes')
    return value
      .replace(/(?:^|\s)[-*•](?=\s)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  if (aspect === 'criteria') return JSON.stringify(item.criteria.map(comparableCriterion));
  return value;
}

/** A scenario without a Then is steps in one format and a sentence in another; a sentence may go on in one of EARS. */
function comparableCriterion(criterion: PortableCriterion): string {
  const words = wordsOf(criterion);
  return criterion.steps.length > 0 || startsStep(words)
    ? words.replace(/[\s,]+/g, ' ').toLowerCase()
    : words.charAt(0).toLowerCase() + words.slice(1);
}

function wordsOf(criterion: PortableCriterion): string {
  return criterion.steps.length === 0 ? criterion.text : sentenceOfSteps(criterion);
}

/** Places for these, with no more to say of them. */
export function placesFor(...held: readonly Aspect[]): Place[] {
  return held.map((aspect) => ({ aspect }));
}

/** Without markup an address stands behind what it belongs to; where that cannot be, as in an id, it has no place. */
export const inBrackets: Place = { aspect: 'links', only: 'in brackets', takes: () => false };
