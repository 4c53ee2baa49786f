import type { FieldName, Item } from '../model';
import type { Evidence } from './evidence';
import type { FormSignal } from './signal';

/**
 * What a team has said of an item it is about to build. The labelled items carry no such fields, so nothing is fitted: by
 * the guidance (metrics: points; time horizon: this sprint) each speaks for the Product Owner, by about half of what the
 * sentence of a story weighs, and none of them decides alone.
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

/** In log-odds of the Product Manager. */
const weight = -1;

/** The names of what is said, for translation. */
export const plannedNames: readonly string[] = planned.map(({ name }) => name);

/** The reasons that lie in the fields of an item. */
export function plannedReasons({ fields }: Item): Evidence[] {
  return planned.flatMap(({ field, dimension, name, match }): Evidence[] => {
    const value = fields.find((one) => one.name === field)?.value;
    if (!value || !match.test(value.text.trim())) return [];
    return [{ dimension, at: value, text: value.text, weight, signal: name }];
  });
}
