import { fieldValue } from '../facts/field-value';
import type { BacklogFile, FieldName, Item } from '../model';
import type { Phrase } from '../phrase';
import type { Evidence } from './evidence';
import type { FormSignal } from './signal';

/*
 * What is known of an item besides its words. The labelled items have neither fields nor items below them, so nothing is
 * fitted: most speak for their side by about half of what the sentence of a story weighs, and none of them decides alone.
 */

/**
 * What a team has said of an item it is about to build. By the guidance (metrics: points; time horizon: this sprint) it
 * speaks for the Product Owner.
 */
const planned: readonly (Pick<FormSignal, 'name'> & {
  readonly field: FieldName;
  readonly dimension: Evidence['dimension'];
  readonly match: RegExp;
})[] = [
  {
    field: 'estimate',
    dimension: 'metrics',
    name: 'has an estimate in points',
    match: /^\d{1,2}(?:[.,]5)?(?:\s*(?:story )?(?:points?|pts?|sp))?$/i,
  },
  // Releases and milestones, which stand in the same field, may be years away.
  {
    field: 'sprint',
    dimension: 'horizon',
    name: 'is planned for a sprint',
    match: /\b(?:sprint|iteration)|^\d{1,2}$/i,
  },
];

/** An objective that is told by what is to move, whatever its own words. */
const measured: Pick<FormSignal, 'name'> & { readonly dimension: Evidence['dimension'] } = {
  name: 'has key results below it',
  dimension: 'metrics',
};

/** The measure of an objective: "NPS > 40" has hardly a word to be read by, and names what others report on. */
const measuring: typeof measured = { name: 'measures an objective', dimension: 'metrics' };

/** A person, a problem, an opportunity, an experiment: that a document of the product says so tells more than a label. */
const researched: typeof measured = { name: 'is research in a product document', dimension: 'activities' };

/** In log-odds of the Product Manager. */
const weight = 1;
/** About what the sentence of a story weighs for the other side. */
export const weightOfDocument = 2;

/** The names of what is said, for translation. */
export const structureNames: readonly string[] = [...planned, measured, measuring, researched].map(
  ({ name }) => name,
);

/** The reasons that lie in the fields of an item, and in the items below it. */
export function structureReasons(item: Item, file: BacklogFile): Evidence[] {
  return [
    ...plannedReasons(item),
    ...measuredReasons(item, file),
    ...measuringReasons(item),
    ...researchedReasons(item, file),
  ];
}

function plannedReasons(item: Item): Evidence[] {
  return planned.flatMap(({ field, dimension, name, match }): Evidence[] => {
    const value = fieldValue(item, field);
    if (!value || !match.test(value.text.trim())) return [];
    return [{ dimension, at: value, text: value.text, weight: -weight, signal: name }];
  });
}

/** The title of the first key result of an objective; null where there is none. */
export function resultBelow(item: Item, { items }: BacklogFile): Phrase | null {
  if (item.kind !== 'goal') return null;
  return items.find(({ parent, kind, title }) => parent === item && kind === 'goal' && title)?.title ?? null;
}

/** Whether an item is the measure of an objective: however few its words, they are no heading over anything else. */
export function isKeyResult({ kind, parent }: Item): boolean {
  return kind === 'goal' && parent?.kind === 'goal';
}

function measuredReasons(item: Item, file: BacklogFile): Evidence[] {
  const first = resultBelow(item, file);
  if (!first) return [];
  return [{ dimension: measured.dimension, at: first, text: first.text, weight, signal: measured.name }];
}

function measuringReasons(item: Item): Evidence[] {
  if (!isKeyResult(item) || !item.title) return [];
  const { name, dimension } = measuring;
  return [{ dimension, at: item.title, text: item.title.text, weight: weightOfDocument, signal: name }];
}

function researchedReasons({ kind, kindDeclared, title }: Item, { layout }: BacklogFile): Evidence[] {
  if (layout !== 'pm-document' || kind !== 'research' || !kindDeclared || !title) return [];
  const { name, dimension } = researched;
  return [{ dimension, at: title, text: title.text, weight: weightOfDocument, signal: name }];
}
