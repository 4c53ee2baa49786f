import type { LevelLabel } from './decide';
import type { Evidence } from './evidence';
import { dimensions, type Dimension } from './signal';

/** Every label, in the order lists show them. */
export const labels = ['PO', 'PM', 'mixed', 'unclear'] as const satisfies readonly LevelLabel[];

const labelNames: Readonly<Record<LevelLabel, string>> = {
  PO: 'Product Owner level',
  PM: 'Product Manager level',
  mixed: 'Mixed level',
  unclear: 'Unclear',
};

const shortNames: Readonly<Record<LevelLabel, string>> = {
  PO: 'PO-level',
  PM: 'PM-level',
  mixed: 'Mixed level',
  unclear: 'Level unclear',
};

const dimensionNames: Readonly<Record<Dimension, string>> = {
  focus: 'Focus',
  scope: 'Scope',
  horizon: 'Time horizon',
  authority: 'Decision authority',
  stakeholders: 'Stakeholders',
  customer: 'Customer engagement',
  activities: 'Activities',
  goal: 'Goal',
  metrics: 'Metrics',
  method: 'Way of working',
  form: 'Form of the item',
  declared: 'Declared by the author',
};

/** What evidence says of a level that is the author's own. */
export const declaredName = 'the author set the level';

/** A level as a heading says it: "Product Owner level". */
export function labelName(label: LevelLabel): string {
  return labelNames[label];
}

/** A level in a few letters, for a line beside an item: "PO-level". */
export function levelName({ label }: { readonly label: LevelLabel }): string {
  return shortNames[label];
}

export function dimensionName(dimension: Dimension): string {
  return dimensionNames[dimension];
}

/** The evidence by dimension, in the order of the guidance; dimensions without any are left out. */
export function evidenceByDimension(level: {
  readonly evidence: readonly Evidence[];
}): { dimension: Dimension; evidence: readonly Evidence[] }[] {
  return dimensions
    .map((dimension) => ({
      dimension,
      evidence: level.evidence.filter((one) => one.dimension === dimension),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}
