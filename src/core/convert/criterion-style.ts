import { earsOf, isInOrder, stepsOfEars } from './ears';
import type { PortableCriterion, PortableStep } from './portable';

/** How criteria may be written: the same words in another form. */
export const criterionStyles = ['checklist', 'given-when-then', 'ears'] as const;

export type CriterionStyle = (typeof criterionStyles)[number];

/**
 * A criterion in another style; the same one where it has that style, or where its words do not say what the style
 * wants: nobody but the author knows the Given of a plain sentence.
 */
export function restyled(criterion: PortableCriterion, style: CriterionStyle): PortableCriterion {
  const { text, steps } = criterion;
  switch (style) {
    case 'checklist':
      return isInOrder(steps) && steps.some(({ kind }) => kind === 'then')
        ? { ...criterion, steps: [], text: statementOf(steps) }
        : criterion;
    case 'given-when-then':
      return steps.length > 0 ? criterion : { ...criterion, steps: stepsOfEars(text) ?? [] };
    case 'ears': {
      const ears = earsOf(criterion);
      return ears === null ? criterion : { ...criterion, steps: [], text: ears };
    }
  }
}

/** "The order waits when the oven is full, given it is Sunday": what is to be true comes first. */
function statementOf(steps: readonly PortableStep[]): string {
  const of = (kind: PortableStep['kind']): string =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ text }) => text)
      .join(' and ');
  const outcome = of('then');
  return [
    `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`,
    of('when') && ` when ${of('when')}`,
    of('given') && `, given ${of('given')}`,
  ].join('');
}
